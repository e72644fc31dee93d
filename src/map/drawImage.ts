import type { Palette } from "#scene/palette.ts";
import type { Image, Shape } from "./images.ts";

/** Images are drawn at twice their size, for sharp screens. */
export const RATIO = 2;

/** Draws an image in the colours of a palette. */
export function drawImage({ side, shapes, times = 1 }: Image, palette: Palette): ImageData {
  // A tile meets the next one at whole px.
  const px = Math.max(1, Math.round(side * RATIO * times));
  const context = canvasOf(px);
  for (const shape of shapes) {
    context.resetTransform();
    context.scale(px / side, px / side);
    context.translate(shape.at, shape.at);
    context.rotate(((shape.turned ?? 0) * Math.PI) / 180);
    paint(context, shape, palette);
  }
  return context.getImageData(0, 0, px, px);
}

/** Whether what is read back from a canvas is what was drawn: some browsers answer with noise, with white, or not at all. */
export function readsBack(): boolean {
  const context = canvasOf(KNOWN.length);
  for (const [x, grey] of KNOWN.entries()) {
    context.fillStyle = `rgb(${grey} ${grey} ${grey})`;
    context.fillRect(x, 0, 1, 1);
  }
  const { data } = context.getImageData(0, 0, KNOWN.length, 1);
  return KNOWN.every((grey, x) => [0, 1, 2].every((channel) => data[x * 4 + channel] === grey));
}

const KNOWN = [0, 19, 60, 101, 142, 183, 224, 250];

function canvasOf(side: number): CanvasRenderingContext2D {
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = side;
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (context === null) throw new Error("no canvas");
  return context;
}

/** Inks an outline as the drawing does. */
function paint(context: CanvasRenderingContext2D, { path, ink }: Shape, palette: Palette): void {
  const { fill, fillOpacity = 1, stroke, width = 1, strokeOpacity = 1, dashes = [], round } = ink;
  const outline = new Path2D(path);
  if (fill !== undefined) {
    context.globalAlpha = fillOpacity;
    context.fillStyle = palette[fill] ?? "#000";
    context.fill(outline);
  }
  if (stroke === undefined) return;
  context.globalAlpha = strokeOpacity;
  context.strokeStyle = palette[stroke] ?? "#000";
  context.lineWidth = width;
  context.lineCap = round === true ? "round" : "butt";
  context.setLineDash([...dashes]);
  context.stroke(outline);
}
