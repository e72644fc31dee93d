import { openingCamera, type Size } from "#scene/camera.ts";
import { LETTERS, type PaletteName, SMALL_LETTERS } from "#scene/palette.ts";
import type { Camera, ViewState } from "#view/viewState.ts";

/** A rectangle in px from the picture's top left corner. */
export type Box = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

/** What a picture is besides its scene: where it looks from, how the globe is laid flat, its size, its letters, its colours. */
export type Frame = {
  readonly camera: Camera;
  readonly proj: ViewState["proj"];
  readonly size: Size;
  /** How much larger than usual the letters are. */
  readonly letters: number;
  readonly palette: PaletteName;
  /** What lies on the picture and hides it: buttons, a statement, a sheet. */
  readonly covered: readonly Box[];
};

/** So many px wide, or so many with so few high, a picture is a phone's and no wall's: larger letters would leave most of its names out. */
const SMALL = { narrow: 480, wide: 900, low: 400 } as const;

/** The frame of a picture of this size; without a camera it holds the opening. */
export const frameOf = (
  camera: Camera | null,
  proj: ViewState["proj"],
  size: Size,
  palette: PaletteName,
  covered: readonly Box[] = [],
): Frame => ({
  camera: camera ?? openingCamera(size),
  proj,
  size,
  letters:
    size.width < SMALL.narrow || (size.width < SMALL.wide && size.height < SMALL.low)
      ? SMALL_LETTERS[palette]
      : LETTERS[palette],
  palette,
  covered,
});
