import type { LonLat, PlaceId, RouteId } from "#atlas/types.ts";
import { openingCamera } from "#scene/camera.ts";
import type { Frame } from "#scene/frame.ts";
import { isSlanted } from "#scene/isSlanted.ts";
import { isWithin } from "#scene/isWithin.ts";
import type { Plane } from "#scene/planeOf.ts";
import type { RouteMark, Standing } from "#scene/scene.ts";

/** A destination, or the end of a way, that lies beyond the picture. */
export type FarEnd = {
  readonly id: PlaceId;
  /** Its name; below it its number, where it has one. */
  readonly lines: readonly string[];
  readonly value: number;
  /** In which direction it lies from the middle of the picture: degrees, clockwise from the right. */
  readonly turn: number;
  /** The ways that lead there and are drawn. */
  readonly ways: readonly { readonly id: RouteId; readonly path: readonly LonLat[] }[];
};

/** So much nearer than the opening a picture may be and still show what lies round all of it, in zooms. */
const NEARER = 0.6;

/**
 * What lies beyond the edge and is told there, the largest number first. A picture that shows about as much as the opening tells of every
 * destination and of every way that leaves it; one from nearer by tells only of what is chosen.
 */
export function farEnds(scene: Standing, frame: Frame, plane: Plane): readonly FarEnd[] {
  const { camera, size } = frame;
  const { destinations, places, routes, layers } = scene;
  const tellsAll = camera.zoom <= openingCamera(size).zoom + NEARER;
  const isSeen = (point: LonLat | undefined): boolean => {
    const at = point === undefined || isSlanted(frame, point) ? null : plane(point);
    return at !== null && isWithin(at, size);
  };
  /** What lies beside the picture is pointed at, what lies round the globe by the compass. */
  const turnOf = (point: LonLat): number => {
    const at = isSlanted(frame, point) ? null : plane(point);
    return at === null
      ? turnTo([camera.lon, camera.lat], point)
      : Math.atan2(at[1] - size.height / 2, at[0] - size.width / 2) / RADIANS;
  };
  const leaving = (layers.routes ? routes : []).filter(
    (way) =>
      way.shown &&
      (tellsAll || way.chosen) &&
      !isSeen(pathOf(way).at(-1)) &&
      pathOf(way).some(isSeen),
  );
  const ways = Map.groupBy(leaving.toSorted(byRank), ({ to }) => to);
  const counted = (layers.destinations ? destinations : []).filter(
    ({ id, point, chosen }) => !isSeen(point) && (tellsAll || chosen || ways.has(id)),
  );
  const numbers = new Map(counted.map((mark) => [mark.id, mark]));
  const points = new Map(places.map((mark) => [mark.id, mark]));
  return [...new Set([...numbers.keys(), ...ways.keys()])]
    .flatMap((id): FarEnd[] => {
      const [place, mark, led = []] = [points.get(id), numbers.get(id), ways.get(id)];
      // What stands in the picture is named there, wherever its ways come in.
      if (place === undefined || isSeen(mark?.point ?? place.point)) return [];
      const dated = mark === undefined || mark.dated === "" ? "" : `(${mark.dated})`;
      return [
        {
          id,
          lines: [place.name, mark?.number ?? "", dated].filter(Boolean),
          value: mark?.value ?? 0,
          turn: turnOf(mark?.point ?? place.point),
          ways: led.map((way) => ({ id: way.id, path: pathOf(way) })),
        },
      ];
    })
    .toSorted((a, b) => b.value - a.value);
}

const pathOf = ({ legs }: RouteMark): readonly LonLat[] => legs.flatMap(({ path }) => path);

/** What is chosen first, then what is open. */
const byRank = (a: RouteMark, b: RouteMark): number =>
  Number(b.chosen) - Number(a.chosen) || Number(b.state === "open") - Number(a.state === "open");

const RADIANS = Math.PI / 180;
/** From degrees of latitude to radii of Mercator. */
const up = (lat: number): number => Math.log(Math.tan(Math.PI / 4 + (lat * RADIANS) / 2));

/** The direction that one keeps all the way by the compass, the shorter way round. */
function turnTo([lon, lat]: LonLat, [toLon, toLat]: LonLat): number {
  const east = ((((toLon - lon + 180) % 360) + 360) % 360) - 180;
  return Math.atan2(up(lat) - up(toLat), east * RADIANS) / RADIANS;
}
