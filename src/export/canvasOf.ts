import { pixelsOf } from "./pixelsOf.ts";
import { type Pixel, seemsDrawn } from "./seemsDrawn.ts";
import type { SheetFormat } from "./sheetFormats.ts";

/** What of a format a picture needs. */
export type PictureFormat = Pick<SheetFormat, "width" | "height" | "pixels" | "margin">;

/** So many rows and columns of pixels are read back. */
const GRID = 40;

/** The sheet in pixels, drawn from its SVG; throws where the browser hands out no picture, or another one than was drawn. */
export async function canvasOf(svg: string, format: PictureFormat): Promise<HTMLCanvasElement> {
  const scale = pixelsOf(format);
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(format.width * scale);
  canvas.height = Math.round(format.height * scale);
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (context === null) throw new Error("there is no canvas");
  context.drawImage(await imageOf(svg), 0, 0, canvas.width, canvas.height);
  const { margin, inner } = readBack(context, format.margin * scale * 0.5);
  if (!seemsDrawn(margin, inner)) throw new Error("the picture is blank or noisy");
  return canvas;
}

async function imageOf(svg: string): Promise<HTMLImageElement> {
  const address = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  const image = new Image();
  image.src = address;
  try {
    await image.decode();
    return image;
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** Pixels in the middle of the margin, and on a grid within it; `inset` is half the margin, in px. */
function readBack(
  context: CanvasRenderingContext2D,
  inset: number,
): { readonly margin: readonly Pixel[]; readonly inner: readonly Pixel[] } {
  const { width, height } = context.canvas;
  const { data } = context.getImageData(0, 0, width, height);
  const at = (x: number, y: number): Pixel => {
    const from = (Math.round(y) * width + Math.round(x)) * 4;
    return [data[from] ?? 0, data[from + 1] ?? 0, data[from + 2] ?? 0, data[from + 3] ?? 0];
  };
  const steps = Array.from({ length: GRID }, (_, i) => (i + 0.5) / GRID);
  return {
    margin: steps.flatMap((part) => [
      at(part * width, inset),
      at(part * width, height - inset),
      at(inset, part * height),
      at(width - inset, part * height),
    ]),
    inner: steps.flatMap((x) =>
      steps.map((y) =>
        at(inset * 3 + x * (width - inset * 6), inset * 3 + y * (height - inset * 6)),
      ),
    ),
  };
}
