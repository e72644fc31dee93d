import { expect, test } from "vitest";
import { sceneOf } from "#scene/sceneOf.ts";
import { marksInOrder } from "#stage/marksInOrder.ts";
import type { LayerName } from "#view/viewState.ts";
import { dayOf } from "../days.ts";
import { atlasIn, viewWith } from "../plain/Reader.tsx";

const wordsAt = (id: string, hidden: readonly LayerName[] = []) => {
  const scene = sceneOf(atlasIn("en"), viewWith({ date: dayOf("2023-12-20"), hidden }).getState());
  return marksInOrder(scene, "en").find(({ focus }) => focus.id === id)?.words;
};

test("whoever stands on a country with the keyboard hears what its land borders are on the day", () => {
  expect(wordsAt("FIN")).toContain("Border Russia–Finland: closed; all 9 crossings on record");
  expect(wordsAt("LTU")).toMatch(/Border Russia–Lithuania: .*Border Belarus–Lithuania: /);
  expect(wordsAt("DEU")).not.toContain("Border");
});

test("where borders are hidden, nothing is said of them", () => {
  expect(wordsAt("FIN", ["borders"])).not.toContain("Border");
});
