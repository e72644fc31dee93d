import type { Borders } from "#atlas/openBorders.ts";
import type { ViewState } from "#view/viewState.ts";

/** From this zoom on a picture needs the fine borders. */
const FINE_ZOOM = 4;

/** Which borders a picture of a view is drawn with. */
export const scaleFor = ({ map }: Pick<ViewState, "map">): Borders["scale"] =>
  (map?.zoom ?? 0) >= FINE_ZOOM ? "50m" : "110m";
