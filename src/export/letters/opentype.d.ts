/** What is used of opentype.js, which brings no types. */
declare module "opentype.js" {
  export type Glyph = {
    readonly index: number;
    readonly advanceWidth: number;
    getPath(
      x: number,
      y: number,
      size: number,
    ): { commands: Record<string, string | number>[]; toPathData(places: number): string };
  };
  export type Font = {
    readonly unitsPerEm: number;
    charToGlyph(letter: string): Glyph;
    getKerningValue(left: Glyph, right: Glyph): number;
  };
  export function parse(file: ArrayBuffer): Font;
}
