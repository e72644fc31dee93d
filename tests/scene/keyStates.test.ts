import { expect, test } from "vitest";
import type { BorderMark } from "#scene/borderMarks.ts";
import { borderRows } from "#scene/borderRows.ts";
import { keyStates } from "#scene/keyStates.ts";
import { sceneOf } from "#scene/sceneOf.ts";
import { initialView } from "#view/initialView.ts";
import { BORDER_STATES } from "#world/bordersOn.ts";
import { atlas } from "../atlas.ts";

const { legend } = sceneOf(atlas, initialView("en"), atlas.last);
const mark = (state: BorderMark["state"]): BorderMark => ({
  ...(sceneOf(atlas, initialView("en"), atlas.last).borders[0] as BorderMark),
  state,
  less: 0,
  isOld: false,
});

test.each([...BORDER_STATES, "guessed", "asked"] as const)(
  "the key has a row for borders that are drawn as %s",
  (state) => {
    const rows = borderRows([mark(state)], "en");
    expect(rows.map(({ key }) => key)).toEqual([state]);
    const borders = legend.borders && { ...legend.borders, rows };
    expect(
      keyStates({ ...legend, routes: null, crossings: null, borders }).map(({ key }) => key),
    ).toEqual([state]);
  },
);
