import type { Geometry, Position } from "geojson";
import type { LonLat } from "#atlas/types.ts";
import { radiusAt } from "#scene/camera.ts";
import { eyeOver } from "#scene/eyeOver.ts";
import type { Frame } from "#scene/frame.ts";
import { isWithin } from "#scene/isWithin.ts";
import { planeOf } from "#scene/planeOf.ts";

/** What MapLibre makes of 1 px of a line, on the average of what is seen of it. */
export type LineScale = {
  /** Of its width. */
  readonly width: number;
  /** Of the length of a dash. */
  readonly dash: number;
};

/** What MapLibre makes of sizes in px that it lays on the ground of one frame. */
export type OnGround = {
  /** Shapes are known again by their coordinates. */
  readonly line: (shape: Geometry) => LineScale;
  /** Of the side of a pattern's tile, at a point. */
  readonly tile: (point: LonLat) => number;
};

const RADIANS = Math.PI / 180;
/** At the very rim a line would have to be wider than any can be, and a tile larger. */
const LEAST = 0.3;
/** Of a longer line so many pieces tell enough. */
const PIECES = 300;

/**
 * MapLibre lays lines and patterns on the ground: on the globe they shrink with it towards the rim, and dashes and patterns belong to
 * the tiles of a whole zoom, which grow to twice their size until the next. This says by how much, so that it can be made up for.
 */
export function onGround(frame: Pick<Frame, "camera" | "proj" | "size">): OnGround {
  const { camera, proj, size } = frame;
  const whole = 2 ** (camera.zoom - Math.floor(camera.zoom));
  if (proj === "flat") return { line: () => ({ width: 1, dash: whole }), tile: () => whole };

  const { radius, away, horizon } = eyeOver(camera, size.height);
  const tiles = radiusAt({ lon: 0, lat: 0, zoom: Math.floor(camera.zoom) });
  const eye = 1 + away / radius;
  const [sin, cos] = [Math.sin(camera.lat * RADIANS), Math.cos(camera.lat * RADIANS)];
  const plane = planeOf(frame);
  const known = new WeakMap<object, LineScale>();

  /** Of an area on the globe; 0 behind the horizon. */
  function areaAt(lon: number, lat: number): number {
    const ahead = Math.cos(lat * RADIANS) * Math.cos((lon - camera.lon) * RADIANS);
    const towards = sin * Math.sin(lat * RADIANS) + cos * ahead;
    if (towards < horizon) return 0;
    const across = (eye - 1) / (eye - towards);
    return (across * across * (eye * towards - 1)) / (eye - towards);
  }

  function measured(lines: readonly (readonly Position[])[]): LineScale {
    const count = lines.reduce((sum, { length }) => sum + length, 0);
    const step = Math.max(1, Math.ceil(count / PIECES));
    const sums = { px: 0, wide: 0, tiles: 0 };
    for (const line of lines)
      for (let i = 1; i < line.length; i += step) {
        const [[lon = 0, lat = 0], [toLon = 0, toLat = 0]] = [line[i - 1] ?? [], line[i] ?? []];
        const [a, b] = [plane([lon, lat]), plane([toLon, toLat])];
        if (a === null || b === null || !(isWithin(a, size) || isWithin(b, size))) continue;
        const px = Math.hypot(a[0] - b[0], a[1] - b[1]);
        const middle = (lat + toLat) / 2;
        const narrow = Math.cos(middle * RADIANS);
        const ground = radius * RADIANS * Math.hypot((toLon - lon) * narrow, toLat - lat);
        if (px === 0 || ground === 0) continue;
        sums.px += px;
        sums.wide += areaAt((lon + toLon) / 2, middle) * ground;
        sums.tiles += (ground * tiles) / (radius * narrow);
      }
    if (sums.px === 0) return { width: 1, dash: whole };
    return { width: Math.max(LEAST, sums.wide / sums.px), dash: sums.px / sums.tiles };
  }

  return {
    line(shape) {
      const key = "coordinates" in shape ? shape.coordinates : shape;
      const scale = known.get(key) ?? measured(linesOf(shape));
      known.set(key, scale);
      return scale;
    },
    tile([lon, lat]) {
      const area = areaAt(lon, lat);
      const narrow = Math.cos(lat * RADIANS);
      return area === 0 ? whole : Math.max(LEAST, (Math.sqrt(area) * radius * narrow) / tiles);
    },
  };
}

function linesOf(shape: Geometry): readonly (readonly Position[])[] {
  if (shape.type === "LineString") return [shape.coordinates];
  if (shape.type === "MultiLineString" || shape.type === "Polygon") return shape.coordinates;
  return shape.type === "MultiPolygon" ? shape.coordinates.flat() : [];
}
