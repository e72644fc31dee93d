import { geoPath } from "d3-geo";
import type { Borders } from "#atlas/openBorders.ts";
import { FROM_DOTS } from "#scene/createLabelRoom.ts";
import { createTracer, type Traced } from "#scene/createTracer.ts";
import type { Box, Frame } from "#scene/frame.ts";
import { holdsPoint } from "#scene/holdsPoint.ts";
import { isWithin } from "#scene/isWithin.ts";
import { type LabelPlace, labelBox } from "#scene/labelBox.ts";
import { labelInk } from "#scene/labelInk.ts";
import { LABEL_GAP } from "#scene/labelSides.ts";
import type { Blank, NumberPlaces } from "#scene/numberPlaces.ts";
import { perFrame } from "#scene/perFrame.ts";
import { planeOf } from "#scene/planeOf.ts";
import { projectionOf } from "#scene/projectionOf.ts";
import type { PlaceMark } from "#scene/scene.ts";

/** From so near on a picture may show a large part of a country and not the point where its name stands. */
const NEAR_ZOOM = 4;
/** So many places across and down the picture are tried, the nearest to its middle first. */
const TRIED = { across: 13, down: 9 } as const;
/** By so many degrees the outlines of the small scale may be off, and by so many px at least a name stays within them. */
const COARSE = 0.12;
const LEAST = 10;
/** So large a country, in thousandths of the globe, may fill a picture that none of its corners is near. */
const HUGE = 4;

type Countries = Pick<Borders, "countries">;

/** Names of countries of which a part is seen whose own point lies beyond the picture: whole on that part, and on no border. `named`: whose names stand there already. */
export function awayNames(
  { scene, frame, plane }: Blank,
  { room }: Pick<NumberPlaces, "room">,
  named: ReadonlySet<string>,
  { countries }: Countries,
): readonly LabelPlace[] {
  if (frame.camera.zoom < NEAR_ZOOM) return [];
  const { letters, palette, size } = frame;
  const { near, projection, ringsOf } = seenOf(countries, frame);
  const isAway = ({ id, small, size: large, point }: PlaceMark): boolean => {
    const at = plane(point);
    return (
      !small &&
      !named.has(id) &&
      (large > HUGE || near.has(id)) &&
      (at === null || !isWithin(at, size))
    );
  };
  const spots = spotsOn(size);
  const within = Math.max(LEAST, (COARSE * 512 * 2 ** frame.camera.zoom) / 360);
  return scene.places
    .filter(isAway)
    .toSorted((a, b) => b.size - a.size)
    .flatMap(({ id, name }): LabelPlace[] => {
      const rings = ringsOf(id);
      if (rings.length === 0) return [];
      const ink = labelInk("place", "", palette);
      const wish = { id, kind: "place", lines: [name], ink, dx: 0, dy: 0 } as const;
      const ask = { id, kind: "place", away: LABEL_GAP, fromDots: FROM_DOTS.name } as const;
      for (const at of spots) {
        if (!holdsPoint(rings, at)) continue;
        const box = labelBox({ ...wish, align: "middle" }, at, letters);
        const point = projection.invert?.([...at]);
        if (
          point &&
          room.isFree(box, { ...ask, leader: null }) &&
          room.crossed(box) + room.bordered(box) === 0 &&
          roundOf(box, within).every((corner) => holdsPoint(rings, corner))
        ) {
          room.take(box, null);
          return [{ ...wish, point, align: "middle", leader: null, at }];
        }
      }
      return [];
    });
}

const seenOf = perFrame((countries: Countries["countries"], frame) => ({
  near: nearTo(countries, planeOf(frame), frame.size),
  projection: projectionOf(frame),
  ringsOf: partsSeen(countries, frame),
}));

/** The countries of which a corner lies in the picture, or no farther from it than it is large. */
function nearTo(
  countries: Countries["countries"],
  plane: Blank["plane"],
  { width, height }: Frame["size"],
): ReadonlySet<string> {
  const isNear = ([lon = 0, lat = 0]: readonly number[]): boolean => {
    const at = plane([lon, lat]);
    return (
      at !== null &&
      isWithin([at[0] + width, at[1] + height], { width: 3 * width, height: 3 * height })
    );
  };
  return new Set(
    countries
      .filter(({ geometry }) => geometry.coordinates.some((part) => part[0]?.some(isNear)))
      .map(({ properties }) => properties.id),
  );
}

/** The outlines of a country within the picture, in px. */
function partsSeen(countries: Countries["countries"], { camera, proj, size }: Frame) {
  const tracer = createTracer();
  const path = geoPath(
    projectionOf({ camera, proj, size }).clipExtent([
      [0, 0],
      [size.width, size.height],
    ]),
    tracer,
  );
  const shapes = new Map(countries.map((country) => [country.properties.id, country]));
  const traced = new Map<PlaceMark["id"], readonly Traced[]>();
  return (id: PlaceMark["id"]): readonly Traced[] => {
    const shape = shapes.get(id);
    if (shape === undefined) return [];
    const known = traced.get(id);
    if (known !== undefined) return known;
    path(shape);
    const rings = tracer.take();
    traced.set(id, rings);
    return rings;
  };
}

function spotsOn({ width, height }: Frame["size"]): readonly (readonly [number, number])[] {
  const { across, down } = TRIED;
  return Array.from({ length: across * down }, (_, i) => {
    const [column, row] = [i % across, Math.floor(i / across)];
    return [((column + 1) * width) / (across + 1), ((row + 1) * height) / (down + 1)] as const;
  }).toSorted((a, b) => fromMiddle(a) - fromMiddle(b));

  function fromMiddle([x, y]: readonly [number, number]): number {
    return Math.hypot(x - width / 2, y - height / 2);
  }
}

/** The corners of a box and the middles of its sides, so many px outside of it. */
function roundOf(box: Box, by: number): readonly (readonly [number, number])[] {
  const [left, right] = [box.left - by, box.right + by];
  const [top, bottom] = [box.top - by, box.bottom + by];
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  return [
    ...[left, x, right].flatMap((at) => [[at, top] as const, [at, bottom] as const]),
    [left, y],
    [right, y],
  ];
}
