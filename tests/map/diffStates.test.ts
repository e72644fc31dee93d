import { expect, test } from "vitest";
import { diffStates, statesOf } from "#map/statesOf.ts";
import { sceneOf } from "#scene/sceneOf.ts";
import { initialView } from "#view/initialView.ts";
import { atlas } from "../atlas.ts";
import { dayOf } from "../days.ts";

const view = { ...initialView("en"), overlay: "visa" } as const;
const statesOn = (day: string) => statesOf(sceneOf(atlas, view, dayOf(day)));

test("an unchanged picture costs nothing", () => {
  expect(diffStates(statesOn("2022-09-21"), statesOn("2022-09-21"))).toEqual([]);
});

test("the first picture writes every mark", () => {
  const states = statesOn("2022-09-21");
  const marks = [...states.values()].reduce((sum, source) => sum + source.size, 0);
  expect(diffStates(null, states)).toHaveLength(marks);
});

test("when Finland closes its door to tourists, Finland is written, once for its shape and once for its point", () => {
  const writes = diffStates(statesOn("2022-09-29"), statesOn("2022-09-30"));
  const grounds = writes.filter(({ source }) => source === "countries" || source === "places");
  expect(grounds.map(({ source, id, state }) => [source, id, state["tone"]])).toEqual([
    ["countries", "FIN", "visa-closed"],
    ["places", "FIN", "visa-closed"],
  ]);
});
