import { geoPath } from "d3-geo";
import type { BorderId } from "#atlas/borders.ts";
import type { Borders } from "#atlas/openBorders.ts";
import type { PlaceId } from "#atlas/types.ts";
import type { Frame } from "#scene/frame.ts";
import { projectionOf } from "#scene/projectionOf.ts";

/** The shapes of places and the land borders of which a piece lies within a frame. */
export type GroundSeen = {
  readonly places: ReadonlySet<PlaceId>;
  readonly borders: ReadonlySet<BorderId>;
};

/** Finds them by the paths that are drawn. */
export function groundSeen(
  borders: Borders,
  frame: Pick<Frame, "camera" | "proj" | "size">,
): GroundSeen {
  const { width, height } = frame.size;
  const path = geoPath(
    projectionOf(frame).clipExtent([
      [0, 0],
      [width, height],
    ]),
  ).digits(0);
  const shapes = borders.countries
    .filter((country) => path(country) !== null)
    .map(({ properties }) => properties.id);
  const land = [...borders.land].flatMap(([id, line]) => (path(line) === null ? [] : [id]));
  return { places: new Set(shapes), borders: new Set(land) };
}
