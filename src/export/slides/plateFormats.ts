/** The size of a picture of a step, in px of its drawing; `margin` is white, `pixels` how many px of the saved picture each of them becomes. */
export type PlateFormat = {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
  readonly pixels: number;
};

/** The letters of a picture in px: 18 px where a projector has 1024. */
export const LETTER = (18 * 1280) / 1024;

/** A picture that stands alone: 1920 × 1080. */
export const ALONE: PlateFormat = { width: 1280, height: 720, margin: 24, pixels: 1.5 };

/** A picture on a slide, on which title and text stand beside it. */
export const ON_SLIDE: Omit<PlateFormat, "height"> = { width: 808, margin: 6, pixels: 2 };
