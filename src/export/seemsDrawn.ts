/** Red, green, blue, opacity of a pixel, each from 0 to 255. */
export type Pixel = readonly [number, number, number, number];

/** So much brightness a browser may change to keep its reader from being known again, before a picture suffers. */
const SLIGHT = 6;
/** Fewer colours than this no sheet has. */
const FEWEST = 4;

/** Whether what a canvas gives back is the sheet that was drawn on it: its margin is white, and within it are several colours. Some browsers hand out blank or noisy pictures. */
export function seemsDrawn(margin: readonly Pixel[], inner: readonly Pixel[]): boolean {
  const isWhite = (pixel: Pixel) => pixel.every((value) => value >= 255 - SLIGHT);
  const colours = new Set(inner.map((pixel) => pixel.map((value) => value >> 4).join()));
  return margin.every(isWhite) && colours.size >= FEWEST;
}
