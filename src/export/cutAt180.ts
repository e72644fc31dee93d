import { geoEquirectangular, geoStream } from "d3-geo";
import type { Position } from "geojson";

type Rings = Position[][];

/** So little beyond the antimeridian is the outline of a coarse shape, in degrees. */
const ALMOST = 0.01;

/**
 * Polygons as RFC 7946 asks for them: cut at the antimeridian, so that every longitude lies within ±180, the outer ring
 * anticlockwise, holes clockwise. Ours run on past 180°, and the other way round, as globes are drawn; islets that the
 * coarse shapes keep as a point are left out.
 */
export const cutAt180 = (polygons: readonly Rings[]): Rings[] =>
  polygons.flatMap((rings) => {
    const lons = (rings[0] ?? []).map(([lon = 0]) => lon);
    const beyond = Math.max(...lons.map((lon) => Math.abs(lon))) - 180;
    const cut = beyond > ALMOST ? piecesOf(rings) : [rings];
    return cut
      .map((piece) => piece.map((ring) => ring.map(within)).filter((ring) => areaOf(ring) !== 0))
      .filter(({ length }) => length > 0)
      .map((piece) => piece.map((ring, i) => wound(ring, i === 0)));
  });

/** A polygon without holes, cut. */
function piecesOf(rings: Rings): Rings[] {
  const pieces: Rings[] = [];
  let ring: Position[] = [];
  const degrees = geoEquirectangular()
    .scale(180 / Math.PI)
    .translate([0, 0])
    .precision(0);
  const sink = degrees.stream({
    point: (x, y) => void ring.push([x, -y]),
    lineStart: () => {
      ring = [];
    },
    lineEnd: () => {
      const [first] = ring;
      if (first !== undefined) pieces.push([[...ring, first]]);
    },
    polygonStart: () => {},
    polygonEnd: () => {},
  });
  geoStream({ type: "Polygon", coordinates: rings }, sink);
  return pieces;
}

const within = ([lon = 0, lat = 0]: Position): Position => [
  rounded(Math.max(-180, Math.min(180, lon))),
  rounded(lat),
];

/** To about ten metres. */
const rounded = (degrees: number): number => Math.round(degrees * 1e4) / 1e4;

const wound = (ring: Position[], anticlockwise: boolean): Position[] =>
  areaOf(ring) > 0 === anticlockwise ? ring : ring.toReversed();

/** Twice the area in square degrees, negative if the ring runs clockwise. */
const areaOf = (ring: readonly Position[]): number =>
  ring.reduce((sum, [x = 0, y = 0], i) => {
    const [nextX = 0, nextY = 0] = ring[(i + 1) % ring.length] ?? [];
    return sum + x * nextY - nextX * y;
  }, 0);
