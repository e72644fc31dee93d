import type { Map as MapLibre } from "maplibre-gl";
import type { CrossingState } from "#atlas/types.ts";
import { CROSSING_SHAPES, dashesOf } from "#scene/crossingShapes.ts";
import type { Palette } from "#scene/palette.ts";
import { hasBand, inkOf, PATTERNS, TILES } from "#scene/patterns.ts";

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
      for (const chosen of [false, true])
        put(map, crossingImage(state, isOld, chosen), drawCrossing(state, isOld, chosen, colour));
  for (const chosen of [false, true]) {
    const image = draw(14, (context) => {
      const outline = new Path2D("M7 1.5L11.5 12L7 9.8L2.5 12Z");
      context.strokeStyle = colour("halo");
      context.lineWidth = 1.6;
      context.stroke(outline);
      context.fillStyle = colour(chosen ? "accent" : "route");
      context.fill(outline);
    });
    put(map, chosen ? "arrow-chosen" : "arrow", image);
  }
}

/** The name of a crossing's image. */
export const crossingImage = (state: CrossingState, isOld: boolean, chosen: boolean): string =>
  ["crossing", state, ...(isOld ? ["old"] : []), ...(chosen ? ["chosen"] : [])].join("-");

const CROSSING_STATES = Object.keys(CROSSING_SHAPES) as CrossingState[];

const drawCrossing = (
  state: CrossingState,
  isOld: boolean,
  chosen: boolean,
  colour: (name: string) => string,
): ImageData | null =>
  draw(16, (context) => {
    context.translate(8, 8);
    const outline = new Path2D(CROSSING_SHAPES[state]);
    const dashes = dashesOf(state, isOld);
    context.lineCap = "round";
    context.strokeStyle = colour("halo");
    context.lineWidth = 4.5;
    context.stroke(outline);
    context.fillStyle = colour("panel");
    if (state !== "closed") context.fill(outline);
    context.setLineDash([...dashes]);
    context.lineCap = dashes.length > 0 ? "butt" : "round";
    context.strokeStyle = colour(chosen ? "accent" : "ink");
    context.lineWidth = state === "closed" ? 2 : 1.5;
    context.stroke(outline);
  });
