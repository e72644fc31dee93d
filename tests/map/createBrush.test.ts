import { expect, test } from "vitest";
import type { PlaceId } from "#atlas/types.ts";
import { LAYERS } from "#map/layers.ts";
import { PALETTE } from "#scene/palette.ts";
import type { ViewState } from "#view/viewState.ts";
import { fakeCanvas } from "./fakeCanvas.ts";
import { pictureOn } from "./pictureOn.ts";

const georgia = { kind: "place", id: "GEO" as PlaceId } as const;

/** Each layer is a pass over its marks in every picture; a bare map has three. */
const MOST = 15;
const STATES: readonly (readonly [string, Partial<ViewState>])[] = [
  ["2022-02-24", {}],
  ["2022-09-25", {}],
  ["2026-06-25", {}],
  ["2022-09-25", { overlay: "visa" }],
  ["2026-06-25", { overlay: "visa", second: "risk" }],
  ["2022-09-25", { focus: georgia }],
  ["2022-09-25", { hidden: ["routes", "destinations", "crossings", "labels"] }],
];

test.each(STATES)(
  "on %s with %j few layers have something to draw, and each is there",
  (day, view) => {
    const { brush, held } = fakeCanvas();
    brush(pictureOn(day, view));
    const filled = new Set(
      [...held.values()].flatMap((features) =>
        [...features.values()].map(({ properties }) => properties?.["layer"]),
      ),
    );
    // Sea and countries have their own.
    expect(filled.size).toBeLessThanOrEqual(MOST - 2);
    expect(LAYERS.map(({ id }) => id)).toEqual(expect.arrayContaining([...filled]));
  },
);

test("the picture that a map was opened with costs only the colours of its countries", () => {
  const first = pictureOn("2022-09-21", { overlay: "visa" });
  const { brush, writes, colours } = fakeCanvas(first);
  brush(first);
  expect(writes).toEqual([...colours].map(([id, colour]) => `${id} ${colour}`));
  expect(colours.get("FIN")).toBe(PALETTE.light["visa-visa"]);
});

test("an unchanged picture costs nothing", () => {
  const { brush, writes } = fakeCanvas();
  brush(pictureOn("2022-09-21", { overlay: "visa" }));
  writes.length = 0;
  expect(brush(pictureOn("2022-09-21", { overlay: "visa" }))).toBe(false);
  expect(writes).toEqual([]);
});

test("when Finland closes its door to tourists, Finland is written, and what belongs to it", () => {
  const { brush, writes } = fakeCanvas();
  brush(pictureOn("2022-09-29", { overlay: "visa", hidden: ["crossings", "routes"] }));
  writes.length = 0;
  const next = pictureOn("2022-09-30", { overlay: "visa", hidden: ["crossings", "routes"] });
  expect(brush(next)).toBe(true);
  expect(writes).toEqual([
    `FIN ${PALETTE.light["visa-closed"]}`,
    "+FIN-0",
    "+RUS-FIN-0",
    "+RUS-FIN-1",
  ]);
});

test("another palette colours everything anew and keeps every shape of a country", () => {
  const { brush, writes, colours } = fakeCanvas();
  brush(pictureOn("2022-09-29"));
  writes.length = 0;
  expect(brush(pictureOn("2022-09-29", {}, "dark"))).toBe(true);
  expect(writes).toContain(`sea background-color ${PALETTE.dark["sea"]}`);
  expect(writes).not.toContain("countries anew");
  expect(new Set(colours.values())).toEqual(new Set([PALETTE.dark["land"], PALETTE.dark["home"]]));
});
