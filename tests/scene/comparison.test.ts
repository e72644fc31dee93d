import { describe, expect, test } from "vitest";
import { comparedScene } from "#scene/comparedScene.ts";
import { comparisonOf } from "#scene/comparisonOf.ts";
import { sceneOf } from "#scene/sceneOf.ts";
import { initialView } from "#view/initialView.ts";
import { atlas } from "../atlas.ts";
import { dayOf } from "../days.ts";

const [early, late] = [dayOf("2022-09-20"), dayOf("2022-09-30")];

describe.each(["none", "visa"] as const)("20 and 30 September 2022, overlay %s", (overlay) => {
  const view = { ...initialView("en"), overlay };
  const { changes, differences, happening } = comparisonOf(atlas, view, early, late);
  const words = differences.map((one) => one.words);
  const [before, after] = [early, late].map((day) => sceneOf(atlas, view, day));
  if (before === undefined || after === undefined) throw new Error("two days, two scenes");
  const shown = comparedScene(after, before, changes, overlay);

  test("both borders are told, Finland's from its state before to its state after, Georgia's by what happened", () => {
    expect(words).toContain("Finland: partly open → restricted");
    expect(words).toContain("Latvia: Pededze–Brunishevo restricted → closed");
    expect(words).toContain("Georgia, 26 Sept 2022: Queue of 20 kilometres at Verkhny Lars");
  });

  test("first what changed as a whole, then where most people were counted by the later day", () => {
    const places = differences.map(({ spot }) => spot.place);
    const first = overlay === "visa" ? ["FIN", "FIN"] : ["FIN"];
    expect(places).toEqual([...first, "KAZ", "GEO", "MNG", "LVA", "BLR"]);
    const short = (place: string) =>
      happening.notes.find(({ spot }) => spot.place === place)?.short;
    expect(short("GEO")).toBe("Georgia: Queue of 20 kilometres at Verkhny Lars");
    expect(short("LVA")).toBe("Latvia: 1 crossing closes");
  });

  test("every border that changed is ringed where its crossings are, and has its note", () => {
    const ringed = new Set(happening.spots.map(({ place }) => place));
    for (const { after: border } of changes.borders) expect(ringed).toContain(border.border.to);
    expect(happening.notes.length).toBe(differences.length);
  });

  test("only what differs is in full ink", () => {
    const changed = new Set<string>(changes.routes.map(({ id }) => id));
    for (const { id, dim } of shown.routes) expect(dim).toBe(!changed.has(id));
    expect(shown.crossings.filter(({ forced }) => forced).length).toBe(changes.crossings.length);
    expect(shown.borders.map(({ id }) => id).toSorted()).toEqual(
      changes.borders.map(({ id }) => id).toSorted(),
    );
    const coloured = shown.places.filter(({ tone }) => tone !== "land" && tone !== "home");
    expect(coloured.map(({ id }) => id)).toEqual(overlay === "visa" ? ["FIN"] : []);
  });
});

test("from the earlier day to the later, whichever of them is shown", () => {
  const view = { ...initialView("de"), date: early, compare: late };
  expect(comparisonOf(atlas, view, early, late).changes.crossings[0]).toMatchObject({
    before: "open",
  });
});
