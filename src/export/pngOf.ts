import { canvasOf, type PictureFormat } from "./canvasOf.ts";
import { pixelsOf } from "./pixelsOf.ts";
import { drawnDpi } from "./sizedSheet.ts";
import { withDpi } from "./withDpi.ts";

/** The sheet as PNG with its resolution, drawn from its SVG; throws where the browser hands out no picture, or another one than was drawn. */
export async function pngOf(
  svg: string,
  format: PictureFormat,
  dpiOf: (scale: number) => number = drawnDpi,
): Promise<Blob> {
  const canvas = await canvasOf(svg, format);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  if (blob === null) throw new Error("the canvas gives no picture");
  const png = withDpi(new Uint8Array(await blob.arrayBuffer()), dpiOf(pixelsOf(format)));
  return new Blob([png], { type: "image/png" });
}
