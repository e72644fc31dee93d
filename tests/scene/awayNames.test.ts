import { join } from "node:path";
import { geoContains } from "d3-geo";
import { expect, test } from "vitest";
import { openBorders } from "#atlas/openBorders.ts";
import type { PlaceId } from "#atlas/types.ts";
import { readBorders } from "#geo/readFacts.ts";
import { frameOf } from "#scene/frame.ts";
import { labelBox } from "#scene/labelBox.ts";
import { labelPlaces } from "#scene/labelPlaces.ts";
import type { PaletteName } from "#scene/palette.ts";
import { partedScene } from "#scene/partedScene.ts";
import { projectionOf } from "#scene/projectionOf.ts";
import { sceneOf } from "#scene/sceneOf.ts";
import { initialView } from "#view/initialView.ts";
import type { Camera } from "#view/viewState.ts";
import { atlas } from "../atlas.ts";
import { dayOf } from "../days.ts";

const GEO = join(import.meta.dirname, "../../geo");
const [coarse, fine] = (["110m", "50m"] as const).map((scale) =>
  openBorders(readBorders(GEO, scale), scale),
);
if (coarse === undefined || fine === undefined) throw new Error("there are no borders");
const shapes = new Map(fine.countries.map((country) => [country.properties.id, country]));

const SIZE = { width: 1440, height: 756 };
const scene = sceneOf(atlas, initialView("en"), dayOf("2022-10-01"));

/** What is written on a picture of borders from near, beside the frame that it is written in. */
function pictureAt(camera: Camera, palette: PaletteName = "light") {
  const frame = frameOf(camera, "globe", SIZE, palette, []);
  return { frame, ...labelPlaces(partedScene(scene, frame), frame, coarse) };
}

test.each<readonly [string, Camera, readonly string[]]>([
  ["the Finnish border", { lon: 28.5, lat: 61, zoom: 5 }, ["Russia", "Sweden", "Estonia"]],
  ["the Caucasus", { lon: 43, lat: 42, zoom: 6 }, ["Russia", "Türkiye", "Azerbaijan"]],
  ["the road to Petropavl", { lon: 69, lat: 55, zoom: 6.5 }, ["Russia", "Kazakhstan"]],
  ["the middle of Siberia", { lon: 100, lat: 62, zoom: 7 }, ["Russia"]],
])("from near %s shows whose land it is, though its point is far away", (_name, camera, named) => {
  const written = pictureAt(camera).labels.map(({ lines }) => lines[0]);
  expect(written).toEqual(expect.arrayContaining([...named]));
  expect(written.length).toBe(new Set(written).size);
});

test("a name that stands away from its point stands on its own country, and by the fine borders too on no other", () => {
  let seen = 0;
  const holds = (id: string | undefined, point: [number, number] | null | undefined) => {
    const shape = shapes.get(id as PlaceId);
    return shape !== undefined && point != null && geoContains(shape, point);
  };
  for (const lon of [24, 28, 37, 44, 60, 80, 108])
    for (const lat of [43, 50, 55, 61, 68])
      for (const [zoom, palette] of [
        [4, "light"],
        [5.3, "projector"],
        [7, "light"],
      ] as const) {
        const { labels, frame } = pictureAt({ lon, lat, zoom }, palette);
        const { invert } = projectionOf(frame);
        for (const label of labels) {
          const place = atlas.places.get(label.id as PlaceId);
          if (label.kind !== "place" || place === undefined || label.point === place.point)
            continue;
          seen += 1;
          const { left, right, top, bottom } = labelBox(label, label.at, frame.letters);
          const said = `${place.names.en} from ${lon}, ${lat}, ${zoom}`;
          expect(holds(place.id, [...label.point]), said).toBe(true);
          for (const x of [left, right])
            for (const y of [top, bottom])
              expect(
                place.neighbours.filter((id) => holds(id, invert?.([x, y]))),
                said,
              ).toEqual([]);
        }
      }
  expect(seen).toBeGreaterThan(50);
});

test("where its own point is in the picture a country is named there and nowhere else", () => {
  const { labels } = pictureAt({ lon: 26, lat: 62, zoom: 4.5 });
  expect(labels.filter(({ lines }) => lines[0] === "Finland").length).toBe(1);
  const far = pictureAt({ lon: 41, lat: 49, zoom: 2.8 });
  for (const { id, kind, point } of far.labels) {
    const mark = scene.places.find((place) => place.id === id);
    if (kind === "place") expect(point).toEqual(mark?.point);
  }
});
