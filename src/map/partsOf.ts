import type { Feature } from "geojson";
import type { Borders } from "#atlas/openBorders.ts";
import { borderInks } from "#scene/borderInk.ts";
import type { BorderMark } from "#scene/borderMarks.ts";
import type { Frame } from "#scene/frame.ts";
import {
  ARROW_BACK,
  arrowInk,
  arrowSize,
  dotInk,
  dotRadius,
  GROUND_INK,
  wayHaloInk,
  wayInk,
} from "#scene/ink.ts";
import type { LabelPlace } from "#scene/labelBox.ts";
import { PALETTE, type Palette } from "#scene/palette.ts";
import type { RouteMark, Scene } from "#scene/scene.ts";
import { circlesOf } from "./circlesOf.ts";
import { circleOf, type InkedFeature, iconOf, lineOf, patternOf } from "./features.ts";
import type { ImageOf } from "./images.ts";
import { ARROW_SIDE, arrowImage, crossingImage, imageName } from "./images.ts";
import { labelFeatures } from "./labelFeatures.ts";

/** All that the live map shows. */
export type Picture = {
  readonly scene: Scene;
  readonly borders: Borders;
  readonly frame: Frame;
  readonly labels: readonly LabelPlace[];
};

/** What lies over the countries: features that carry their ink. What is not drawn is not there. */
export const partsOf = ({ scene, borders, frame, labels }: Picture) => {
  const palette = PALETTE[frame.palette];
  const image = (name: string) => imageName(frame.palette, name);
  const { layers } = scene;
  return {
    patterns: patternsOf(scene, borders, image),
    lines: linesOf(scene, borders, palette),
    borders: layers.borders
      ? scene.borders.flatMap((mark) => borderOf(mark, borders, palette))
      : [],
    ways: layers.routes
      ? scene.routes.filter(({ shown }) => shown).flatMap((way) => wayOf(way, palette, image))
      : [],
    marks: [
      ...dotsOf(scene, palette),
      ...(layers.destinations ? circlesOf(scene, palette, image) : []),
      ...(layers.crossings ? crossingsOf(scene, image) : []),
    ],
    labels: labelFeatures(labels, frame, palette),
  } satisfies Readonly<Record<string, readonly InkedFeature[]>>;
};

/** The patterns of classes, then those of second classes, then what lies over all. */
function patternsOf({ places }: Scene, borders: Borders, image: ImageOf): InkedFeature[] {
  const shapes = new Map<string, Feature["geometry"]>(
    borders.countries.map(({ properties, geometry }) => [properties.id, geometry]),
  );
  const patterned = places.flatMap(({ id, pattern, second, over }) => {
    const geometry = shapes.get(id);
    if (geometry === undefined) return [];
    return [pattern, second?.pattern ?? "none", over].flatMap((name, order) =>
      name === "none"
        ? []
        : [patternOf({ id: `${id}-${order}`, layer: "patterns", order }, geometry, image(name))],
    );
  });
  const occupied = { id: "occupied-3", layer: "patterns", order: 3 };
  return [...patterned, patternOf(occupied, borders.occupied, image("occupied"))];
}

function linesOf({ places }: Scene, borders: Borders, palette: Palette): InkedFeature[] {
  const { inner, coast, occupied } = borders;
  const line = (id: string, layer: string, order: number) => ({ id, layer, order });
  const chosen = places.find((place) => place.chosen)?.id;
  const shape = borders.countries.find(({ properties }) => properties.id === chosen);
  return [
    lineOf(line("coast", "lines", 0), coast, GROUND_INK.coast, palette),
    lineOf(line("inner", "lines", 1), inner, GROUND_INK.inner, palette),
    lineOf(line("occupied", "lines-dashed", 0), occupied, GROUND_INK.occupied, palette),
    ...(shape === undefined
      ? []
      : [lineOf(line("chosen", "lines", 2), shape.geometry, GROUND_INK.chosen, palette)]),
  ];
}

/** Each line of a border on the one before. */
function borderOf(mark: BorderMark, { land }: Borders, palette: Palette): InkedFeature[] {
  const geometry = land.get(mark.id);
  const hit = { kind: "border", id: mark.id } as const;
  return geometry === undefined
    ? []
    : borderInks(mark).map((ink, order) => {
        const layer = (ink.dashes ?? []).length === 0 ? "borders" : "borders-dashed";
        return lineOf({ id: `${mark.id}-${order}`, layer, order, hit }, geometry, ink, palette);
      });
}

function wayOf(way: RouteMark, palette: Palette, image: ImageOf): InkedFeature[] {
  const order = way.width + (way.chosen ? 100 : 0);
  const hit = { kind: "route", id: way.id } as const;
  const lines = way.legs.flatMap(({ id, mode, path }) => {
    const geometry = { type: "LineString", coordinates: path as [number, number][] } as const;
    const ink = wayInk(way, mode);
    const isWhole = (ink.dashes ?? []).length === 0;
    const layer = isWhole ? "ways" : ink.round ? "ways-dotted" : "ways-dashed";
    return [
      // Below all lines.
      lineOf(
        { id: `${id}-halo`, layer: "ways", order: order - 1000 },
        geometry,
        wayHaloInk(way, mode),
        palette,
      ),
      lineOf({ id, layer, order, hit }, geometry, ink, palette),
    ];
  });
  return [...lines, ...arrowOf(way, image)];
}

/** Stands at the end of the way, looks along it and is moved back. */
function arrowOf(way: RouteMark, image: ImageOf): InkedFeature[] {
  const path = way.legs.at(-1)?.path ?? [];
  const [before, end] = [path.at(-2), path.at(-1)];
  const ink = arrowInk(way);
  if (!before || !end || ink === null) return [];
  const [dx, dy] = [end[0] - before[0], end[1] - before[1]];
  const east = dx * Math.cos((end[1] * Math.PI) / 180);
  const size = arrowSize(way) / ARROW_SIDE;
  const mark = { id: `${way.id}-arrow`, layer: "arrows", order: way.width };
  return [
    iconOf(mark, end, {
      image: image(arrowImage(way.chosen)),
      size,
      offset: [0, ARROW_BACK / size],
      bearing: (Math.atan2(east, dy) * 180) / Math.PI,
      ...(ink.fillOpacity === undefined ? {} : { opacity: ink.fillOpacity }),
    }),
  ];
}

const dotsOf = ({ places }: Scene, palette: Palette): InkedFeature[] =>
  places.flatMap((place) => {
    if (!place.small) return [];
    const hit = { kind: "place", id: place.id } as const;
    const mark = { id: `dot-${place.id}`, layer: "dots", hit };
    return [circleOf(mark, place.point, dotRadius(place.chosen), dotInk(place), palette)];
  });

const crossingsOf = ({ crossings }: Scene, image: ImageOf): InkedFeature[] =>
  crossings.map((crossing) => {
    const layer = crossing.forced ? "crossings-forced" : "crossings";
    const hit = { kind: "crossing", id: crossing.id } as const;
    return iconOf({ id: `crossing-${crossing.id}`, layer, hit }, crossing.point, {
      image: image(crossingImage(crossing)),
    });
  });
