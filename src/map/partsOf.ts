import type { Feature } from "geojson";
import type { Borders } from "#atlas/openBorders.ts";
import { borderInks } from "#scene/borderInk.ts";
import type { BorderMark } from "#scene/borderMarks.ts";
import { dotRings } from "#scene/circleRings.ts";
import { isAirport } from "#scene/crossingShapes.ts";
import { edgedScene } from "#scene/edgedScene.ts";
import type { Frame } from "#scene/frame.ts";
import { CHOSEN_INKS, dotInk, dotRadius, GROUND_INK } from "#scene/ink.ts";
import type { LabelPlaces } from "#scene/labelPlaces.ts";
import type { Scene } from "#scene/scene.ts";
import { circlesOf } from "./circlesOf.ts";
import { circleOf, type InkedFeature, iconOf, lineOf, patternOf } from "./features.ts";
import { crossingImage } from "./images.ts";
import { labelFeatures } from "./labelFeatures.ts";
import { leaderFeatures } from "./leaderFeatures.ts";
import { type Pen, penFor } from "./penFor.ts";
import { signFeatures } from "./signFeatures.ts";
import { stubFeatures } from "./stubFeatures.ts";
import { wayOf } from "./wayOf.ts";

/** All that the live map shows. */
export type Picture = {
  readonly scene: Scene;
  readonly borders: Borders;
  readonly frame: Frame;
  readonly written: LabelPlaces;
};

/** What lies over the countries: features that carry their ink, the same lists of them as long as nothing in them changes. What is not drawn is not there. */
export const partsOf = ({ scene, borders, frame, written }: Picture) => {
  const { places, crossings, layers } = scene;
  const { labels, signs, stubs } = written;
  const pen = penFor(frame);
  const { lastMade } = pen;
  const { destinations, routes } = lastMade(
    "edged",
    [scene.destinations, scene.routes, stubs],
    () => edgedScene({ destinations: scene.destinations, routes: scene.routes }, stubs),
  );
  return {
    patterns: lastMade("patterns", [places, borders], () => patternsOf(places, borders, pen)),
    lines: lastMade("lines", [places, borders], () => linesOf(places, borders, pen)),
    borders: lastMade("borders", [scene.borders, borders, layers], () =>
      layers.borders ? scene.borders.flatMap((mark) => borderOf(mark, borders, pen)) : [],
    ),
    ways: lastMade("ways", [routes, layers], () =>
      layers.routes ? routes.filter(({ shown }) => shown).flatMap((way) => wayOf(way, pen)) : [],
    ),
    marks: lastMade("marks", [places, destinations, crossings, layers, written], () => [
      ...dotsOf(places, pen),
      ...(layers.destinations ? circlesOf(destinations, pen) : []),
      ...(layers.crossings ? crossingsOf(crossings, pen) : []),
      ...signFeatures(signs, pen),
      ...stubFeatures(stubs, pen),
      ...leaderFeatures(labels, pen),
    ]),
    labels: lastMade("labels", [labels], () => labelFeatures(labels, pen)),
  } satisfies Readonly<Record<string, readonly InkedFeature[]>>;
};

/** The patterns of classes, then what lies over all. */
function patternsOf(places: Scene["places"], borders: Borders, pen: Pen): InkedFeature[] {
  const shapes = new Map<string, Feature["geometry"]>(
    borders.countries.map(({ properties, geometry }) => [properties.id, geometry]),
  );
  const patterned = places.flatMap(({ id, point, pattern, over }) => {
    const geometry = shapes.get(id);
    if (geometry === undefined) return [];
    return [pattern, over].flatMap((name, order) =>
      name === "none"
        ? []
        : [
            patternOf(
              { id: `${id}-${order}`, layer: "patterns", order },
              geometry,
              name,
              point,
              pen,
            ),
          ],
    );
  });
  const occupied = { id: "occupied-3", layer: "patterns", order: 3 };
  const [lon = 0, lat = 0] = borders.occupied.coordinates[0]?.[0]?.[0] ?? [];
  return [...patterned, patternOf(occupied, borders.occupied, "occupied", [lon, lat], pen)];
}

function linesOf(places: Scene["places"], borders: Borders, pen: Pen): InkedFeature[] {
  const { inner, coast, occupied } = borders;
  const line = (id: string, layer: string, order: number) => ({ id, layer, order });
  const chosen = new Set(places.filter((place) => place.chosen).map(({ id }) => id));
  const outlined = borders.countries.filter(({ properties }) => chosen.has(properties.id));
  return [
    lineOf(line("coast", "lines", 0), coast, GROUND_INK.coast, pen),
    lineOf(line("inner", "lines", 1), inner, GROUND_INK.inner, pen),
    lineOf(line("occupied", "lines-dashed", 0), occupied, GROUND_INK.occupied, pen),
    ...outlined.flatMap(({ geometry, properties: { id } }) =>
      CHOSEN_INKS.map((ink, n) =>
        lineOf(line(`chosen${n}-${id}`, "lines", 2 + n), geometry, ink, pen),
      ),
    ),
  ];
}

/** Each line of a border on the one before. */
function borderOf(mark: BorderMark, { land }: Borders, pen: Pen): InkedFeature[] {
  const geometry = land.get(mark.id);
  const hit = { kind: "border", id: mark.id } as const;
  return geometry === undefined
    ? []
    : borderInks(mark).map((ink, order) => {
        const layer = (ink.dashes ?? []).length === 0 ? "borders" : "borders-dashed";
        return lineOf({ id: `${mark.id}-${order}`, layer, order, hit }, geometry, ink, pen);
      });
}

const dotsOf = (places: Scene["places"], pen: Pen): InkedFeature[] =>
  places.flatMap((place) => {
    if (!place.small) return [];
    const { id, point, chosen } = place;
    const mark = { id: `dot-${id}`, layer: "dots", hit: { kind: "place", id } as const };
    const rings = chosen ? dotRings(dotRadius(true)) : [];
    return [
      circleOf(mark, point, dotRadius(chosen), dotInk(place), pen),
      ...rings.map(({ key, radius, ink }, n) =>
        circleOf({ id: `${key}-${id}`, layer: "dots", order: n + 1 }, point, radius, ink, pen),
      ),
    ];
  });

const crossingsOf = (crossings: Scene["crossings"], pen: Pen): InkedFeature[] =>
  crossings.map((crossing) => {
    const layer = crossing.forced ? "crossings-forced" : "crossings";
    const hit = { kind: "crossing", id: crossing.id } as const;
    const mark = { id: `crossing-${crossing.id}`, layer, hit };
    return iconOf(
      mark,
      crossing.point,
      { image: crossingImage({ ...crossing, isAir: isAirport(crossing) }) },
      pen,
    );
  });
