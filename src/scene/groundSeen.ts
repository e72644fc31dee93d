import { geoPath } from "d3-geo";
import type { BorderId } from "#atlas/borders.ts";
import type { Borders } from "#atlas/openBorders.ts";
import type { PlaceId } from "#atlas/types.ts";
import type { Frame } from "#scene/frame.ts";
import { isWithin } from "#scene/isWithin.ts";
import { planeOf } from "#scene/planeOf.ts";
import { projectionOf } from "#scene/projectionOf.ts";
import type { Scene } from "#scene/scene.ts";

/** The places and land borders of which something lies within a frame: a piece of shape or line, or a dot. */
export type GroundSeen = {
  readonly places: ReadonlySet<PlaceId>;
  readonly borders: ReadonlySet<BorderId>;
};

/** Finds them by the paths that are drawn. */
export function groundSeen(
  { places }: Pick<Scene, "places">,
  borders: Borders,
  frame: Frame,
): GroundSeen {
  const { size } = frame;
  const project = planeOf(frame);
  const dots = places.flatMap(({ id, small, point }) => {
    const at = small ? project(point) : null;
    return at !== null && isWithin(at, size) ? [id] : [];
  });
  const path = geoPath(
    projectionOf(frame).clipExtent([
      [0, 0],
      [size.width, size.height],
    ]),
  );
  const shapes = borders.countries
    .filter((country) => path(country) !== null)
    .map(({ properties }) => properties.id);
  const land = [...borders.land].flatMap(([id, line]) => (path(line) === null ? [] : [id]));
  return { places: new Set([...dots, ...shapes]), borders: new Set(land) };
}
