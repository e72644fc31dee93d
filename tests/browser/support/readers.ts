import { spawnSync } from "node:child_process";
import { decode } from "fast-png";
import { journey } from "./journey.ts";

/** Programs of others that read what we write, and the packages (Debian) that bring them. */
const PACKAGES = {
  "rsvg-convert": "librsvg2-bin",
  xmllint: "libxml2-utils",
  pdftotext: "poppler-utils",
  pdftoppm: "poppler-utils",
  pdffonts: "poppler-utils",
  ffprobe: "ffmpeg",
} as const;
type Reader = keyof typeof PACKAGES;

/** Leaves a journey out where one of the programs that it asks is not installed, and says which. */
export function needs(...readers: readonly Reader[]): void {
  for (const reader of readers) {
    const isMissing = spawnSync(reader, ["--version"]).error !== undefined;
    journey.skip(isMissing, `${reader} (${PACKAGES[reader]}) is not installed`);
  }
}

/** What a program says of a file that it is handed; throws with its complaint where it refuses it. */
export function readBy(reader: Reader, args: readonly string[], input: Buffer | string): Buffer {
  const read = spawnSync(reader, args, { input, maxBuffer: 2 ** 27 });
  if (read.error !== undefined) throw read.error;
  if (read.status !== 0) throw new Error(`${reader}: ${read.stderr}`);
  return read.stdout;
}

/** A picture in pixels of three bytes. */
export type Pixels = {
  readonly width: number;
  readonly height: number;
  /** The three colours of a pixel. */
  readonly at: (x: number, y: number) => readonly [number, number, number];
};

/** A PNG as pixels, with its check sums and, in px to the metre, its resolution. */
export function pngPixels(bytes: Uint8Array): Pixels & { readonly perMetre: number | undefined } {
  const { width, height, data, channels, resolution } = decode(bytes, { checkCrc: true });
  return { ...pixelsOf(data as Uint8Array, width, height, channels), perMetre: resolution?.x };
}

export const pixelsOf = (
  data: Uint8Array,
  width: number,
  height: number,
  channels: number,
): Pixels => ({
  width,
  height,
  at: (x, y) => {
    const from = (y * width + x) * channels;
    return [data[from] ?? 0, data[from + 1] ?? 0, data[from + 2] ?? 0];
  },
});

/** How many colours there are on a grid of points. */
export function coloursIn({ width, height, at }: Pixels): number {
  const found = new Set<string>();
  for (let x = 7; x < width; x += 11)
    for (let y = 7; y < height; y += 11) found.add(String(at(x, y)));
  return found.size;
}

/** Whether the pixels round a point all have its colour: no letter and no edge is there. */
const isPlain = (picture: Pixels, x: number, y: number): boolean => {
  const own = String(picture.at(x, y));
  for (let dx = -3; dx <= 3; dx++)
    for (let dy = -3; dy <= 3; dy++) if (String(picture.at(x + dx, y + dy)) !== own) return false;
  return true;
};

/** Of at least 100 points without letters and edges, in all plain colours of the picture: how many another picture of the same shows in another colour. */
export function coloursOff(
  picture: Pixels,
  other: Pixels,
): { readonly asked: number; readonly off: number } {
  let [asked, off] = [0, 0];
  for (let x = 12; x < picture.width - 12; x += 17)
    for (let y = 12; y < picture.height - 12; y += 17) {
      if (!isPlain(picture, x, y)) continue;
      const [one, two] = [picture.at(x, y), other.at(x, y)];
      asked++;
      if (one.some((value, i) => Math.abs(value - (two[i] ?? 0)) > 6)) off++;
    }
  return { asked, off };
}
