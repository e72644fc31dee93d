import type { Size } from "#scene/camera.ts";
import { fitted } from "#scene/fitted.ts";
import { type Frame, frameOf } from "#scene/frame.ts";
import type { ViewState } from "#view/viewState.ts";
import { captionBox, captionSize } from "./mapCaption.ts";
import { mapScale } from "./mapScale.ts";
import { mapsIn } from "./mapsIn.ts";
import type { SheetContent } from "./sheetContent.ts";
import type { SheetFormat } from "./sheetFormats.ts";

/** The frame of each map on a sheet: on white paper, in px of its own, with all the ground that the reader saw, or the opening. `seen` is the size of the map that the reader's camera stands over. */
export function sheetFrames(
  { maps }: Pick<SheetContent, "maps">,
  { map: camera, proj }: Pick<ViewState, "map" | "proj">,
  format: SheetFormat,
  seen: Size,
): readonly Frame[] {
  const boxes = mapsIn(
    { left: 0, top: 0, right: format.map.width, bottom: format.map.height },
    maps.length,
  );
  const scale = mapScale(maps.length, format);
  return maps.map(({ caption }, i) => {
    const { left = 0, right = 0, top = 0, bottom = 0 } = boxes[i] ?? {};
    const size = { width: (right - left) / scale, height: (bottom - top) / scale };
    const covered = caption === "" ? [] : [captionBox(caption, captionSize(maps.length) / scale)];
    return frameOf(camera && fitted(camera, size, seen), proj, size, "light", covered);
  });
}
