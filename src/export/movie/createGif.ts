import { applyPalette, GIFEncoder, quantize } from "gifenc";

/** So many colours has each picture, and one number more stands for what has not changed. */
const COLOURS = 255;

type Rgba = Uint8ClampedArray | Uint8Array;

/** A moving GIF of this size in px, which begins again when it is over; `stay` is in seconds. */
export function createGif(width: number, height: number) {
  const gif = GIFEncoder();
  let before: Uint32Array | null = null;
  return {
    add(rgba: Rgba, stay: number): void {
      const now = new Uint32Array(rgba.slice().buffer);
      const palette = quantize(rgba, COLOURS);
      const index = applyPalette(rgba, palette);
      if (before !== null) hideKept(index, before, now);
      // Where a picture has fewer colours, the number of what is kept is still the last.
      const padded = Array.from({ length: COLOURS + 1 }, (_, i) => palette[i] ?? [0, 0, 0]);
      gif.writeFrame(index, width, height, {
        palette: padded,
        delay: stay * 1000,
        repeat: 0,
        transparent: before !== null,
        transparentIndex: COLOURS,
        dispose: 1,
      });
      before = now;
    },
    finish(): Uint8Array<ArrayBuffer> {
      gif.finish();
      return new Uint8Array(gif.bytes());
    },
  };
}

/** What is as it was is not written again. */
function hideKept(index: Uint8Array, before: Uint32Array, now: Uint32Array): void {
  for (let at = 0; at < index.length; at++) if (now[at] === before[at]) index[at] = COLOURS;
}
