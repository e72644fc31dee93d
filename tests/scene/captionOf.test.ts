import { describe, expect, test } from "vitest";
import type { Day } from "#atlas/day.ts";
import { captionOf } from "#scene/captionOf.ts";
import { initialView } from "#view/initialView.ts";
import { borderWords } from "#words/borderWords.ts";
import { bordersOn } from "#world/bordersOn.ts";
import { stopsOf } from "#world/stopsOf.ts";
import { atlas } from "../atlas.ts";
import { dayOf } from "../days.ts";
import { atlasIn } from "../plain/Reader.tsx";

const caption = (day: string) => captionOf(atlas, initialView("en"), null, dayOf(day));

test("a day with an event is captioned by it", () => {
  expect(caption("2022-09-21")).toMatch(/mobilisation/i);
});

test.each([
  ["2026-11-29", /^Latest \(25 June 2026\): /],
  ["2024-11-20", /^Latest \(November 2024\): /],
])("%s, a day without an event, names the last one with its own day", (day, words) => {
  expect(caption(day)).toMatch(words);
});

test("the first day is called the beginning, not a day after something", () => {
  expect(caption("2022-02-24")).not.toMatch(/Latest/);
});

const since = (before: string, day: string, overlay: "none" | "risk" = "none") =>
  captionOf(atlas, { ...initialView("en"), overlay }, dayOf(before), dayOf(day));

test("a day without an event says which doors changed and where", () => {
  expect(caption("2022-12-27")).toMatch(/^Border Russia–Latvia: of 1 crossing the state/);
  expect(caption("2022-04-15")).toBe("Egypt: 1 crossing opens");
});

describe.each(["en", "de", "ru"] as const)("in %s", (lang) => {
  test("every step on which a land border becomes another names that border and both states", () => {
    const { states } = borderWords[lang];
    let count = 0;
    for (const day of stopsOf(atlasIn(lang), "none").slice(1)) {
      const words = captionOf(atlasIn(lang), initialView(lang), null, day);
      const before = bordersOn(atlas, (day - 1) as Day);
      for (const [i, { border, state }] of bordersOn(atlas, day).entries()) {
        const was = before[i]?.state;
        if (was === undefined || was === state) continue;
        count += 1;
        for (const place of [border.from, border.to])
          expect(words).toContain(atlasIn(lang).places.get(place)?.names[lang]);
        expect(words).toContain(`${states[was]} → ${states[state]}`);
      }
    }
    expect(count).toBeGreaterThan(20);
  });
});

test("of one day the event about fewer places comes first, and all of them are named", () => {
  expect(caption("2022-09-30")).toMatch(
    /^Finland closes its border to Russian tourists; Border Russia–Finland: partly open → restricted; EU Commission advises/,
  );
});

test("reports since the last stop are counted, not told", () => {
  expect(since("2022-09-22", "2022-09-28")).toMatch(/Pededze.* \(\+\d+ more\)$/);
  expect(caption("2022-09-21")).toMatch(/mobilisation.* \(\+1 report\)$/);
});

test("a class that changes is told with both classes where the map shows it", () => {
  expect(since("2023-04-30", "2023-05-30", "risk")).toMatch(/^Kyrgyzstan: .+ → .+/);
});
