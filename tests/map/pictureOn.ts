import { join } from "node:path";
import { openBorders } from "#atlas/openBorders.ts";
import { readBorders } from "#geo/readFacts.ts";
import type { Picture } from "#map/partsOf.ts";
import { frameOf } from "#scene/frame.ts";
import { labelPlaces } from "#scene/labelPlaces.ts";
import type { PaletteName } from "#scene/palette.ts";
import { partedScene } from "#scene/partedScene.ts";
import { sceneOf } from "#scene/sceneOf.ts";
import { initialView } from "#view/initialView.ts";
import type { ViewState } from "#view/viewState.ts";
import { atlas } from "../atlas.ts";
import { dayOf } from "../days.ts";

const borders = openBorders(readBorders(join(import.meta.dirname, "../../geo"), "110m"), "110m");

/** What the live map is given for a view on a day. */
export function pictureOn(
  day: string,
  asked: Partial<ViewState> = {},
  palette: PaletteName = "light",
): Picture {
  const view = { ...initialView("en"), ...asked };
  const frame = frameOf(view.map, view.proj, { width: 1024, height: 700 }, palette);
  const scene = partedScene(sceneOf(atlas, view, dayOf(day)), frame);
  return { scene, borders, frame, written: labelPlaces(scene, frame, borders) };
}
