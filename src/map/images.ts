import type { Map as MapLibre } from "maplibre-gl";
import type { CrossingState } from "#atlas/types.ts";
import { CROSSING_SHAPES } from "#scene/crossingShapes.ts";
import {
  arrowInk,
  arrowPath,
  CROSSING_HALO_INK,
  crossingInk,
  type Ink,
  minusInk,
  minusPath,
} from "#scene/ink.ts";
import type { Palette } from "#scene/palette.ts";
import { hasBand, inkOf, PATTERNS, TILES } from "#scene/patterns.ts";
import type { CrossingMark } from "#scene/scene.ts";

/** Images are drawn at twice their size, for sharp screens. */
const RATIO = 2;

function draw(side: number, paint: (context: CanvasRenderingContext2D) => void): ImageData | null {
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = side * RATIO;
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (context === null) return null;
  context.scale(RATIO, RATIO);
  paint(context);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}

function put(map: MapLibre, name: string, image: ImageData | null): void {
  if (image === null) return;
  if (map.hasImage(name)) map.updateImage(name, image);
  else map.addImage(name, image, { pixelRatio: RATIO });
}

/** Draws patterns, crossings and arrowheads in the colours of a theme. Browsers that forbid reading a canvas get none. */
export function putImages(map: MapLibre, palette: Palette): void {
  const colour = (name: string): string => palette[name] ?? "#000";
  for (const name of PATTERNS) {
    const { side, path, stroke } = TILES[name];
    const image = draw(side, (context) => {
      if (hasBand(name)) {
        context.globalAlpha = 0.6;
        context.strokeStyle = colour("halo");
        context.lineWidth = stroke + 1.6;
        context.stroke(new Path2D(path));
        context.globalAlpha = 1;
      }
      context.strokeStyle = colour(inkOf(name));
      context.lineWidth = stroke;
      context.lineCap = name === "dots" ? "round" : "butt";
      context.stroke(new Path2D(path));
    });
    put(map, name, image);
  }
  for (const state of CROSSING_STATES)
    for (const isOld of [false, true])
      for (const chosen of [false, true]) {
        const look = { state, isOld, chosen };
        const image = draw(16, (context) => {
          context.translate(8, 8);
          const outline = new Path2D(CROSSING_SHAPES[state]);
          paint(context, outline, CROSSING_HALO_INK, colour);
          paint(context, outline, crossingInk(look), colour);
        });
        put(map, crossingImage(look), image);
      }
  for (const chosen of [false, true]) {
    const ink = arrowInk({ state: "open", width: 1, dim: false, chosen });
    const image = draw(ARROW_SIDE * 2 + 4, (context) => {
      context.translate(ARROW_SIDE + 2, ARROW_SIDE + 2);
      // Drawn looking to the right, asked for looking up.
      context.rotate(-Math.PI / 2);
      if (ink !== null) paint(context, new Path2D(arrowPath(ARROW_SIDE)), ink, colour);
    });
    put(map, arrowImage(chosen), image);
  }
  const minus = draw(MINUS_SIDE * 2, (context) => {
    context.translate(MINUS_SIDE, MINUS_SIDE);
    paint(context, new Path2D(minusPath(MINUS_SIDE)), minusInk(MINUS_SIDE), colour);
  });
  put(map, MINUS_IMAGE, minus);
}

/** Inks an outline as the drawing does. */
function paint(
  context: CanvasRenderingContext2D,
  outline: Path2D,
  { fill, fillOpacity = 1, stroke, width = 1, strokeOpacity = 1, dashes = [], round }: Ink,
  colour: (name: string) => string,
): void {
  if (fill !== undefined) {
    context.globalAlpha = fillOpacity;
    context.fillStyle = colour(fill);
    context.fill(outline);
  }
  if (stroke === undefined) return;
  context.globalAlpha = strokeOpacity;
  context.strokeStyle = colour(stroke);
  context.lineWidth = width;
  context.lineCap = round === true ? "round" : "butt";
  context.setLineDash([...dashes]);
  context.stroke(outline);
}

/** The image of an arrowhead is made for this size; features say how much larger or smaller theirs is. */
export const ARROW_SIDE = 8;
export const arrowImage = (chosen: boolean): string => (chosen ? "arrow-chosen" : "arrow");
/** The bar in a circle of this radius. */
export const MINUS_SIDE = 12;
export const MINUS_IMAGE = "minus";

/** The name of a crossing's image. */
export const crossingImage = ({
  state,
  isOld,
  chosen,
}: Pick<CrossingMark, "state" | "isOld" | "chosen">): string =>
  ["crossing", state, ...(isOld ? ["old"] : []), ...(chosen ? ["chosen"] : [])].join("-");

const CROSSING_STATES = Object.keys(CROSSING_SHAPES) as CrossingState[];
