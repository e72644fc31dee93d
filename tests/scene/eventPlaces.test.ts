import { expect, test } from "vitest";
import type { EventId } from "#atlas/types.ts";
import { sceneOf } from "#scene/sceneOf.ts";
import { initialView } from "#view/initialView.ts";
import { atlas } from "../atlas.ts";

const outlined = (id: string) =>
  sceneOf(atlas, { ...initialView("en"), focus: { kind: "event", id: id as EventId } })
    .places.filter(({ chosen }) => chosen)
    .map((place) => place.id);

test("the places of an event are outlined, Russia only where it is the only one", () => {
  expect(outlined("2022-09-30-finland-tourists")).toEqual(["FIN"]);
  expect(outlined("2022-09-19-baltics-poland").length).toBeGreaterThan(3);
  expect(outlined("2022-09-21-mobilization")).toEqual(["RUS"]);
});
