import { expect, test } from "vitest";
import { addDays } from "#atlas/day.ts";
import type { Atlas, PlaceId } from "#atlas/types.ts";
import { sceneOf } from "#scene/sceneOf.ts";
import { initialView } from "#view/initialView.ts";
import type { ViewState } from "#view/viewState.ts";
import { atlas } from "../atlas.ts";
import { dayOf } from "../days.ts";

/** The same atlas as if it had just come: nothing has been made of it yet. */
const anew = (): Atlas => ({ ...atlas });

const OVERLAYS = ["none", "visa", "risk", "age"] as const;
const FOCI: readonly ViewState["focus"][] = [
  null,
  { kind: "place", id: "GEO" as PlaceId },
  { kind: "place", id: "FIN" as PlaceId },
];
const HIDDEN: readonly ViewState["hidden"][] = [[], ["destinations"], ["routes", "borders"]];
const DAYS = atlas.last - atlas.first;

/** A walk that neither stays near nor keeps to one question: every seventh step another, days in leaps of all lengths. */
const VIEWS = Array.from({ length: 160 }, (_, i): ViewState => {
  const asked = Math.floor(i / 7);
  const leap = i % 4 === 0 ? (i * 389) % DAYS : ((i - (i % 4)) * 389) % DAYS;
  return {
    ...initialView("en"),
    date: addDays(atlas.first, (leap + (i % 4)) % DAYS),
    overlay: OVERLAYS[asked % 4] ?? "none",
    second: OVERLAYS[(asked * 3) % 4] ?? "none",
    focus: FOCI[asked % 3] ?? null,
    hidden: HIDDEN[(asked * 2) % 3] ?? [],
    ways: asked % 2 === 0 ? "all" : initialView("en").ways,
  };
});

test("whatever was drawn before, a scene is what its atlas and view alone would make", () => {
  for (const view of VIEWS) expect(sceneOf(atlas, view)).toEqual(sceneOf(anew(), view));
});

test("of a day that turns nothing every list is the list of the day before, and of one that closes a border to some, the ways by air stay", () => {
  const view = { ...initialView("en"), overlay: "visa" as const };
  const on = (day: string) => sceneOf(atlas, view, dayOf(day));
  const [before, after] = [on("2022-09-23"), on("2022-09-24")];
  for (const list of ["places", "destinations", "routes", "crossings", "borders"] as const)
    expect(after[list]).toBe(before[list]);
  const [open, closed] = [on("2022-09-29"), on("2022-09-30")];
  expect(closed.places).not.toBe(open.places);
  const changed = closed.routes.filter((route) => !open.routes.includes(route));
  expect(changed.length).toBeGreaterThan(0);
  expect(changed.filter(({ legs }) => legs.some(({ mode }) => mode === "air"))).toEqual([]);
});
