import { LABEL_INK } from "#scene/ink.ts";
import type { LabelKind } from "#scene/labelBox.ts";
import { classTones, PALETTE, type PaletteName } from "#scene/palette.ts";

/** The letters of a label and the band round them, as names of the palette, and the band's width in px. */
export type LabelInk = {
  readonly fill: string;
  readonly stroke: string;
  readonly width: number;
};

const INKS = new Map<string, LabelInk>();

/** A name on a country that has the colour of a class wears that colour as its band, and is dark or light, whichever stands out more. */
export function labelInk(kind: LabelKind, tone: string, palette: PaletteName): LabelInk {
  if (kind !== "place") return LABEL_INK[kind];
  const key = `${palette} ${tone}`;
  const known = INKS.get(key) ?? inkOn(tone, palette);
  INKS.set(key, known);
  return known;
}

/** Each is asked for once: a step writes hundreds of names, on few tones. */
function inkOn(tone: string, palette: PaletteName): LabelInk {
  if (!classTones().includes(tone)) return LABEL_INK.place;
  const ground = lightness(PALETTE[palette][tone] ?? "#fff");
  const [dark, light] = ["on-light", "on-dark"].map((name) =>
    lightness(PALETTE[palette][name] ?? "#000"),
  ) as [number, number];
  const isLight = (light + 0.05) / (ground + 0.05) > (ground + 0.05) / (dark + 0.05);
  return { fill: isLight ? "on-dark" : "on-light", stroke: tone, width: LABEL_INK.place.width };
}

/** Relative luminance as WCAG defines it, 0 to 1, of `#rrggbb`. */
function lightness(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
