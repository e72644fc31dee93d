import type { Ink } from "#scene/ink.ts";
import { PALETTE, type PaletteName } from "#scene/palette.ts";

/** What a colour of the palette is called in an attribute. */
export type Colours = (name: string) => string;

/** Colours as values: a picture that needs nothing around it. */
export const coloursOf = (palette: PaletteName): Colours => COLOURS[palette];

const valuesOf =
  (palette: PaletteName): Colours =>
  (name) =>
    PALETTE[palette][name] ?? "#000";
const COLOURS: Readonly<Record<PaletteName, Colours>> = {
  light: valuesOf("light"),
  dark: valuesOf("dark"),
  projector: valuesOf("projector"),
};

/** Colours as the page around wears them: the part that the build has drawn cannot know the reader's theme. */
export const WORN: Colours = (name) => `var(--${name})`;

/** An ink as presentation attributes. */
export const inked = (
  { fill, fillOpacity, stroke, width, strokeOpacity, dashes = [], round = false }: Ink,
  colours: Colours,
) => ({
  fill: fill === undefined ? "none" : colours(fill),
  ...(fillOpacity === undefined ? {} : { fillOpacity: rounded(fillOpacity) }),
  ...(stroke === undefined ? {} : { stroke: colours(stroke), strokeWidth: rounded(width ?? 1) }),
  ...(strokeOpacity === undefined || strokeOpacity === 1
    ? {}
    : { strokeOpacity: rounded(strokeOpacity) }),
  ...(dashes.length === 0 ? {} : { strokeDasharray: dashes.join(" ") }),
  ...(round ? { strokeLinecap: "round" as const } : {}),
});

const rounded = (value: number): number => Math.round(value * 1000) / 1000;
