import { expect, test } from "vitest";
import { type BorderId, bordersOf } from "#atlas/borders.ts";
import { openBorders } from "#atlas/openBorders.ts";
import { readBorders } from "#geo/readFacts.ts";
import { sceneOf } from "#scene/sceneOf.ts";
import { marksInOrder } from "#stage/marksInOrder.ts";
import type { LayerName } from "#view/viewState.ts";
import { dayOf } from "../days.ts";
import { atlasIn, viewWith } from "../plain/Reader.tsx";

const borders = openBorders(readBorders("geo", "110m"), "110m");
const spotsOn = (hidden: readonly LayerName[] = [], zoom = 3) => {
  const scene = sceneOf(atlasIn("en"), viewWith({ date: dayOf("2023-12-20"), hidden }).getState());
  return marksInOrder(scene, borders, zoom, "en", []);
};
const wordsAt = (id: string, hidden: readonly LayerName[] = []) =>
  spotsOn(hidden).find(({ focus }) => focus.id === id)?.words;

test("whoever stands on a country with the keyboard hears what its land borders are on the day", () => {
  expect(wordsAt("FIN")).toContain("Border Russia–Finland: closed; all 9 crossings on record");
  expect(wordsAt("LTU")).toMatch(/Border Russia–Lithuania: .*Border Belarus–Lithuania: /);
  expect(wordsAt("DEU")).not.toContain("Border");
});

test("where borders are hidden, nothing is said of them", () => {
  expect(wordsAt("FIN", ["borders"])).not.toContain("Border");
});

test("the keyboard goes to every land border, in the middle of its line, and to crossings where they are drawn", () => {
  const kinds = (hidden: readonly LayerName[], zoom: number) =>
    Map.groupBy(spotsOn(hidden, zoom), ({ focus }) => focus.kind);
  const far = kinds([], 3);
  expect(far.get("border")?.map(({ focus }) => focus.id)).toEqual(
    [...bordersOf(atlasIn("en").places).values()].map(({ id }) => id),
  );
  for (const { focus, point } of far.get("border") ?? [])
    expect(borders.land.get(focus.id as BorderId)?.coordinates.flat()).toContainEqual(point);
  expect(far.get("crossing")).toBeUndefined();
  expect(kinds([], 5).get("crossing")?.length).toBeGreaterThan(50);
  expect(kinds(["borders"], 5).get("border")).toBeUndefined();
  expect(kinds(["crossings"], 5).get("crossing")).toBeUndefined();
});
