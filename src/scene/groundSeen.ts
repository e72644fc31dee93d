import { geoPath } from "d3-geo";
import type { BorderId } from "#atlas/borders.ts";
import type { Borders } from "#atlas/openBorders.ts";
import type { PlaceId } from "#atlas/types.ts";
import { createTracer, type Traced } from "#scene/createTracer.ts";
import type { Box, Frame } from "#scene/frame.ts";
import { freeBoxes } from "#scene/freeBoxes.ts";
import { holdsPoint } from "#scene/holdsPoint.ts";
import { meetsBox } from "#scene/lineMeets.ts";
import { projectionOf } from "#scene/projectionOf.ts";

/** The shapes of places and the land borders of which a piece is seen in a picture: within its frame, and under nothing that lies on it. */
export type GroundSeen = {
  readonly places: ReadonlySet<PlaceId>;
  readonly borders: ReadonlySet<BorderId>;
};

/** So many px at the edge of the frame, and at that of what lies on it, show nothing that could be told from a line. */
const SLIVER = 4;

/** Finds them by the paths that are drawn. */
export function groundSeen(
  borders: Borders,
  frame: Pick<Frame, "camera" | "proj" | "size" | "covered">,
): GroundSeen {
  const { width, height } = frame.size;
  const free = freeBoxes(frame, SLIVER);
  const tracer = createTracer();
  const path = geoPath(
    projectionOf(frame).clipExtent([
      [0, 0],
      [width, height],
    ]),
    tracer,
  );
  const isSeen = (thing: Parameters<typeof path>[0], isArea: boolean): boolean => {
    path(thing);
    const lines = tracer.take();
    return free.some(
      (box) => lines.some((line) => runsThrough(line, box)) || (isArea && fills(lines, box)),
    );
  };
  const shapes = borders.countries
    .filter((country) => isSeen(country, true))
    .map(({ properties }) => properties.id);
  const land = [...borders.land].flatMap(([id, line]) => (isSeen(line, false) ? [id] : []));
  return { places: new Set(shapes), borders: new Set(land) };
}

const runsThrough = (line: Traced, box: Box): boolean =>
  line.some(([x, y], i) => {
    const [fromX, fromY] = line[i - 1] ?? [x, y];
    return meetsBox([fromX, fromY, x, y], box);
  });

/** Whether the middle of a box lies within rings: of one that no ring runs through, all of it does then. */
const fills = (rings: readonly Traced[], { left, top, right, bottom }: Box): boolean =>
  holdsPoint(rings, [(left + right) / 2, (top + bottom) / 2]);
