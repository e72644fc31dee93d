import type { BorderRow } from "#scene/borderRows.ts";
import { isAirport } from "#scene/crossingShapes.ts";
import type { Frame } from "#scene/frame.ts";
import type { GroundSeen } from "#scene/groundSeen.ts";
import { CROSSINGS_ZOOM } from "#scene/ink.ts";
import { isWithin } from "#scene/isWithin.ts";
import type { FormRow, Legend, OverlayLegend } from "#scene/legend.ts";
import { markForms } from "#scene/markForms.ts";
import { planeOf } from "#scene/planeOf.ts";
import { rimOf } from "#scene/rimsOf.ts";
import type { PlaceMark, RouteMark, Scene } from "#scene/scene.ts";
import { isLargeEnough } from "#scene/signPlaces.ts";
import { wayPoints } from "#scene/wayPoints.ts";

/**
 * The legend of a picture: of its rows those alone of which something is seen, within the frame and under nothing that lies on it, with
 * their counts on the whole map. `ground` is what of the ground is seen; places that are dots and all other marks are looked for here.
 */
export function legendIn(scene: Scene, frame: Frame, ground: GroundSeen): Legend {
  const { legend, borders, destinations, routes, crossings } = scene;
  const plane = planeOf(frame);
  const { width, height } = frame.size;
  /** Whether something round in px lies at least in part within the frame, and not whole under what lies on it. */
  const isSeen = ([x, y]: readonly [number, number], radius = 0): boolean =>
    isWithin([x + radius, y + radius], {
      width: width + radius * 2,
      height: height + radius * 2,
    }) &&
    !frame.covered.some(
      ({ left, right, top, bottom }) =>
        x - radius >= left && x + radius <= right && y - radius >= top && y + radius <= bottom,
    );
  const isInside = (point: PlaceMark["point"], radius?: number): boolean => {
    const at = plane(point);
    return at !== null && isSeen(at, radius);
  };
  const places = scene.places.filter(
    ({ id, small, point }) => ground.places.has(id) || (small && isInside(point)),
  );
  const signed = places.filter((mark) => isLargeEnough(mark, frame.camera.zoom));
  const circles = destinations.filter((mark) => isInside(mark.point, rimOf(mark)));
  const isWaySeen = (route: RouteMark): boolean =>
    route.shown && wayPoints({ ...scene, routes: [route] }, plane).some((at) => isSeen(at));
  const lines = borders.filter(({ id }) => ground.borders.has(id));
  const doors = crossings.filter(
    ({ forced, point }) => (forced || frame.camera.zoom >= CROSSINGS_ZOOM) && isInside(point),
  );
  return {
    overlay: classesIn(legend.overlay, places, ({ class: key }) => key),
    second: classesIn(legend.second, signed, ({ second }) => second?.class ?? null),
    destinations: legend.destinations && {
      ...legend.destinations,
      drawn: circles.length > 0,
      forms: markForms(circles),
    },
    routes: legend.routes && {
      ...legend.routes,
      lines: legend.routes.lines.filter(({ state }) =>
        routes.some((way) => way.state === state && isWaySeen(way)),
      ),
      air: routes.some((way) => way.legs.some(({ mode }) => mode === "air") && isWaySeen(way)),
    },
    crossings: legend.crossings && {
      ...legend.crossings,
      drawn: legend.crossings.rows.filter(({ key }) => doors.some((mark) => hasForm(mark, key))),
    },
    borders: legend.borders && {
      ...legend.borders,
      rows: legend.borders.rows.filter(({ key }) => lines.some((mark) => isDrawnAs(mark, key))),
    },
  };
}

function classesIn(
  legend: OverlayLegend | null,
  places: readonly PlaceMark[],
  classOf: (mark: PlaceMark) => string | null,
): OverlayLegend | null {
  if (legend === null) return null;
  const { over, isSecond } = legend;
  const found = new Set(places.map(classOf));
  const isOver = places.some((mark) =>
    isSecond ? mark.second?.isOld : over !== null && mark.over === over.pattern,
  );
  return {
    ...legend,
    rows: legend.rows.filter(({ key }) => found.has(key)),
    over: isOver ? over : null,
  };
}

const hasForm = (mark: Scene["crossings"][number], key: FormRow["key"]): boolean =>
  key === "old" ? mark.isOld : key === "air" ? isAirport(mark) : mark.state === key;

const isDrawnAs = (
  { state, less, isOld }: Scene["borders"][number],
  key: BorderRow["key"],
): boolean => (key === "less" ? less > 0 : key === "old" ? isOld : state === key);
