import type { Frame } from "#scene/frame.ts";
import { PALETTE, type Palette } from "#scene/palette.ts";
import { type Plane, planeOf } from "#scene/planeOf.ts";
import { createLastMade, type LastMade } from "./createLastMade.ts";
import { type ImageOf, imageName } from "./images.ts";
import { type OnGround, onGround } from "./onGround.ts";

/** What all marks of one frame are drawn with. */
export type Pen = {
  readonly frame: Frame;
  readonly palette: Palette;
  readonly image: ImageOf;
  readonly ground: OnGround;
  readonly plane: Plane;
  /** What was drawn with it of the same marks. */
  readonly lastMade: LastMade;
};

const known = new WeakMap<Frame, Pen>();

/** The same pen for the same frame, so that what it has measured is not measured again on another day, nor drawn what stays the same. */
export function penFor(frame: Frame): Pen {
  const pen = known.get(frame) ?? {
    frame,
    palette: PALETTE[frame.palette],
    image: (name) => imageName(frame.palette, name),
    ground: onGround(frame),
    plane: planeOf(frame),
    lastMade: createLastMade(),
  };
  known.set(frame, pen);
  return pen;
}
