import { OVERLAYS } from "#atlas/types.ts";
import { LEFT_OUT, leavesOut, OVERLAY } from "#scene/overlays.ts";

export const PALETTES = ["light", "dark", "projector"] as const;
export type PaletteName = (typeof PALETTES)[number];

/** Colours of one theme as hex: the page's own and the map's tones, the same names in every theme. */
export type Palette = Readonly<Record<string, string>>;

/** Classes keep their colours in every theme: a printed legend and a dark screen must agree. Along a ladder they only grow darker, so that a grey print keeps the order. */
const CLASSES: Palette = {
  // Names on them, whichever stands out.
  "on-light": "#000000",
  "on-dark": "#ffffff",
  "visa-internal-passport": "#b3d9f5",
  "visa-visa-free": "#79b7e6",
  "visa-online-or-on-arrival": "#a89240",
  "visa-visa": "#bb5a1a",
  "visa-closed": "#6a2208",
  "risk-5": "#5c0f2e",
  "risk-4": "#a8323e",
  "risk-3": "#d8703f",
  "risk-2": "#eaae6e",
  "risk-1": "#f5d9a3",
  "age-month": "#dde6b8",
  "age-half-year": "#a9c893",
  "age-year": "#6fa98a",
  "age-older": "#2c6a6c",
};

const LIGHT: Palette = {
  page: "#ffffff",
  panel: "#ffffff",
  soft: "#f4f2ee",
  line: "#d9d5cc",
  ink: "#1b2126",
  muted: "#586169",
  accent: "#b0125b",
  sea: "#e6edf0",
  land: "#f5f2ea",
  home: "#e2dccd",
  border: "#a39882",
  coast: "#a9b4b9",
  label: "#4d565d",
  halo: "#ffffff",
  route: "#25364d",
  "border-open": "#00695f",
  "border-restricted": "#9a5200",
  "border-closed": "#2a0a12",
  "border-unknown": "#5d656c",
  destination: "#006d77",
  occupied: "#6b6257",
  pattern: "#3a3f44",
  "visa-unclear": "#c9c4d3",
  "visa-lapsed": "#d6cfc2",
  "visa-no-data": "#e3e3df",
  "risk-0": "#c3c3be",
  "risk-no-data": "#cfcfca",
  "risk-not-classified": "#b9b7bf",
  "age-no-data": "#e3e3df",
};

const DARK: Palette = {
  page: "#12171b",
  panel: "#171d22",
  soft: "#20272d",
  line: "#39434b",
  ink: "#eef1f2",
  muted: "#a7b2b9",
  accent: "#ff6fae",
  sea: "#141b20",
  land: "#272f35",
  home: "#37414a",
  border: "#0e1317",
  coast: "#55616a",
  label: "#c3ccd2",
  halo: "#12171b",
  route: "#f1ead8",
  "border-open": "#4fd0c2",
  "border-restricted": "#f2ab3f",
  "border-closed": "#ffffff",
  "border-unknown": "#a3adb4",
  destination: "#5cc4bd",
  occupied: "#b3aa9c",
  pattern: "#0c1013",
  "visa-unclear": "#8d8899",
  "visa-lapsed": "#8a8374",
  "visa-no-data": "#4a5157",
  "risk-0": "#757a7c",
  "risk-no-data": "#4a5157",
  "risk-not-classified": "#5d5c66",
  "age-no-data": "#4a5157",
};

const PROJECTOR: Palette = {
  ...LIGHT,
  line: "#8a8f93",
  ink: "#000000",
  muted: "#33393e",
  accent: "#9c004c",
  sea: "#dbe6ea",
  land: "#ffffff",
  home: "#d9d2c0",
  border: "#7f776a",
  coast: "#7f8b91",
  label: "#22282c",
  route: "#0f1d33",
  destination: "#00565e",
};

export const PALETTE: Readonly<Record<PaletteName, Palette>> = {
  light: { ...LIGHT, ...CLASSES },
  dark: { ...DARK, ...CLASSES },
  projector: { ...PROJECTOR, ...CLASSES },
};

/** How much larger letters on the map are than usual: read from the back of a classroom. */
export const LETTERS: Readonly<Record<PaletteName, number>> = {
  light: 1,
  dark: 1,
  projector: 2,
};

/** … and on a small picture: on none nothing is under 18 px before a class. */
export const SMALL_LETTERS: typeof LETTERS = { ...LETTERS, projector: 1.5 };

/** The tones that stand for a class of an overlay, in the order of its legend, and for what it leaves out. */
export const classTones = (): readonly string[] =>
  OVERLAYS.flatMap((id) =>
    [...OVERLAY[id].classes, ...(leavesOut(id) ? [LEFT_OUT] : [])].map((key) => `${id}-${key}`),
  );

/** The palette as custom properties: `--sea: #e6edf0; …` */
const properties = (name: PaletteName): string =>
  Object.entries(PALETTE[name])
    .map(([key, colour]) => `--${key}:${colour};`)
    .join("");

/** The themes as a style sheet; `auto` follows the reader's system. */
export const paletteCss = (): string =>
  [
    `:root{color-scheme:light;${properties("light")}}`,
    `@media (prefers-color-scheme:dark){:root:not([data-theme]){color-scheme:dark;${properties("dark")}}}`,
    `:root[data-theme="dark"]{color-scheme:dark;${properties("dark")}}`,
    `:root[data-theme="projector"]{${properties("projector")}}`,
    `@media print{:root,:root[data-theme]{color-scheme:light;${properties("light")}}}`,
  ].join("\n");
