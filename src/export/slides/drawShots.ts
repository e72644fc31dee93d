import { createElement } from "react";
import { pngOf } from "#export/pngOf.ts";
import { scaleFor } from "#export/scaleFor.ts";
import { svgFile } from "#export/svgFile.ts";
import { Plate } from "./Plate.tsx";
import type { PlateFormat } from "./plateFormats.ts";
import { type PlateAsked, plateOf } from "./plateOf.ts";
import type { Shot } from "./shotsOf.ts";
import type { StoryMaking } from "./storyAsked.ts";

/** What stands on the picture of a shot besides the map, and how large it is. */
export type Dress = (
  shot: Shot,
) => Pick<PlateAsked, "title" | "foot"> & { readonly format: PlateFormat };

/** Draws the pictures as PNG one after the other; between two of them the page answers its reader. Throws where the browser gives out none, and where the making was stopped. */
export async function drawShots(
  { atlas, text, loadBorders, onStep, signal }: StoryMaking,
  shots: readonly Shot[],
  dress: Dress,
): Promise<readonly Uint8Array<ArrayBuffer>[]> {
  const { lang } = atlas.texts;
  const pictures: Uint8Array<ArrayBuffer>[] = [];
  for (const shot of shots) {
    signal.throwIfAborted();
    onStep(shot.number, text.steps.length);
    await new Promise((resolve) => setTimeout(resolve));
    // A lesson in one file may have no room for the fine ones.
    const borders = await loadBorders(scaleFor(shot.view)).catch(() => loadBorders("110m"));
    const { format, title, foot } = dress(shot);
    const { scene, view } = shot;
    const plate = plateOf({ scene, view, borders, lang, title, foot }, format);
    const svg = svgFile(createElement(Plate, { plate, borders }));
    pictures.push(new Uint8Array(await (await pngOf(svg, format)).arrayBuffer()));
  }
  signal.throwIfAborted();
  return pictures;
}
