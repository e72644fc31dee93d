import { describe, expect, test } from "vitest";
import { addDays } from "#atlas/day.ts";
import type { EntryRuleRecord } from "#atlas/entryRules.ts";
import type { Figure } from "#atlas/figures.ts";
import type { PlaceId } from "#atlas/types.ts";
import { chartOf, ticksOf } from "#dossier/chartOf.ts";
import { chartScale } from "#dossier/chartScale.ts";
import { entryRuleOn } from "#dossier/entryRuleOn.ts";
import { figureGroups } from "#dossier/figureGroups.ts";
import { localNames } from "#dossier/localNames.ts";
import { placeDossier } from "#dossier/placeDossier.ts";
import { placeHistory } from "#dossier/placeHistory.ts";
import { rivalsOf } from "#dossier/rivalsOf.ts";
import { riskOn } from "#world/worldOn.ts";
import { dayOf } from "../days.ts";
import { partsOf } from "../panels/pages/partsOf.ts";

const { atlas, library } = partsOf({});
if (library === null) throw new Error("no library");

const places = [...atlas.places.keys()];

const rule = (change: Partial<EntryRuleRecord>): EntryRuleRecord => ({
  id: "r",
  of: "EST",
  places: ["EST" as PlaceId],
  kind: "other",
  effect: "neutral",
  covers: "",
  status: "in_force",
  start: null,
  startEdge: null,
  end: null,
  endEdge: null,
  announcedTo: null,
  confirmed: null,
  confidence: "high",
  sources: [],
  ...change,
});

describe("a dated rule on a day", () => {
  const [early, middle, late] = ["2022-03-01", "2022-04-15", "2022-06-01"].map(dayOf);
  if (early === undefined || middle === undefined || late === undefined) throw new Error();
  const bounds = {
    startEdge: { given: "between", earliest: dayOf("2022-04-01"), latest: dayOf("2022-05-31") },
  } as const;
  const byLate = { startEdge: { given: "by", earliest: null, latest: late } } as const;
  test.each([
    ["without any start it held before", rule({}), early, "holds"],
    ["it holds from its first day", rule({ start: middle }), middle, "holds"],
    ["not before", rule({ start: middle }), early, "not-yet"],
    ["the day of its end is the first without it", rule({ end: middle }), middle, "over"],
    ["before both bounds it does not hold", rule(bounds), early, "not-yet"],
    ["between them it is unclear", rule(bounds), middle, "unclear"],
    ["after them it holds", rule(bounds), late, "holds"],
    ["on the last day of an announcement it holds", rule({ announcedTo: late }), late, "holds"],
    ["after that day nobody knows", rule({ announcedTo: early }), middle, "lapsed"],
    [
      "what was only announced for a day is not known from then on",
      rule({ status: "announced", start: middle }),
      late,
      "announced",
    ],
    [
      "before that day it is not yet in force",
      rule({ status: "announced", start: middle }),
      early,
      "not-yet",
    ],
    ["a statement is no rule", rule({ status: "stated", start: early }), middle, "stated"],
    ["what was first seen on a day was not seen before", rule(byLate), middle, "not-yet"],
  ] as const)("%s", (_name, one, day, state) => {
    expect(entryRuleOn(one, day)).toBe(state);
  });
});

test("no group of figures ever mixes two scale groups, and loose numbers stand alone", () => {
  const groupOf = new Map(library.records.measures.map(({ id, scaleGroup }) => [id, scaleGroup]));
  for (const id of places)
    for (const { figures, measures, scaleGroup, charts } of figureGroups(library, id, null)) {
      expect(new Set(figures.map(({ measure }) => groupOf.get(measure)))).toEqual(
        new Set([scaleGroup]),
      );
      if (scaleGroup === "rate" || scaleGroup === "none") expect(measures.length).toBe(1);
      if (scaleGroup === "none") expect(charts).toEqual([]);
    }
});

test("US border encounters are charted month by month", () => {
  const group = figureGroups(library, "USA" as PlaceId, null).find(
    ({ key }) => key === "us_encounters",
  );
  const [months, years] = group?.charts ?? [];
  const chart = chartOf(months ?? []);
  expect(chart.points.length).toBe(41);
  expect(years?.every(({ id }) => !months?.some((month) => month.id === id))).toBe(true);
  expect(chart.lines.length).toBe(1);
  expect(Math.max(...chart.points.map(({ high }) => high))).toBe(7912);
});

/** Every coordinate that a chart of these figures draws. */
function coordinatesOf(figures: readonly Figure[]): readonly number[] {
  const chart = chartOf(figures);
  const { start, end, x, y } = chartScale(chart, 52);
  const points = chart.points.flatMap(({ day, low, high }) => [x(day), y(low), y(high)]);
  return [...points, ...chart.ticks.map(y), x(start), x(end)];
}

test("no chart of any place draws a coordinate that is no number", () => {
  for (const id of places)
    for (const { charts, key } of figureGroups(library, id, null))
      for (const figures of charts)
        expect(coordinatesOf(figures).every(Number.isFinite), `${id} ${key}`).toBe(true);
});

test("a chart in which nobody was ever counted lies on its floor: protection granted in Kazakhstan", () => {
  const group = figureGroups(library, "KAZ" as PlaceId, null).find(
    ({ key }) => key === "positive_all",
  );
  const [figures = []] = group?.charts ?? [];
  expect(figures.map(({ value }) => value)).toEqual([0, 0, 0, 0]);
  const { y } = chartScale(chartOf(figures), 52);
  expect(y(0)).toBeGreaterThan(y(1));
  expect(coordinatesOf(figures).every(Number.isFinite)).toBe(true);
});

test.each([
  ["no figure at all", []],
  ["figures without any number", [{ value: null }, { value: null }]],
  [
    "one end of a range alone",
    [
      { value: null, low: 5 },
      { value: null, high: 7 },
    ],
  ],
  ["one day alone", [{ value: 3 }]],
  ["figures without a day", [{ value: 3, asOf: null }]],
] as const)("a chart of %s draws no coordinate that is no number", (_name, changes) => {
  const [figure] = library.records.figures;
  if (figure === undefined) throw new Error("no figures");
  const dated = { periodStart: null, periodEnd: null, asOf: dayOf("2022-10-01") };
  const figures = changes.map((change) => ({
    ...figure,
    ...dated,
    low: null,
    high: null,
    ...change,
  }));
  expect(coordinatesOf(figures).every(Number.isFinite)).toBe(true);
});

test.each([
  [0, 0, [0, 1]],
  [0, 7, [0, 5, 10]],
  [0, 110_000, [0, 50_000, 100_000, 150_000]],
  [-43_642, 87_924, [-50_000, 0, 50_000, 100_000]],
])("an axis from %d to %d has round ticks and contains nought", (bottom, top, ticks) => {
  expect(ticksOf(bottom, top)).toEqual(ticks);
});

test.each([
  ["FIN", "Vaalimaa / Торфяновка", ["fi", "ru"]],
  ["GEO", "Верхний Ларс / ყაზბეგი", ["ru", "ka"]],
  ["KAZ", "Петухово / Жаңа жол", ["ru", "kk"]],
  ["CHN", "北京", ["zh"]],
  [null, "Сочи", ["ru"]],
] as const)("%s: %s is marked by its languages", (to, nameLocal, langs) => {
  expect(localNames({ to: to as PlaceId | null, nameLocal }).map(({ lang }) => lang)).toEqual(
    langs,
  );
});

describe("the strip of the past", () => {
  test("covers every day of every classified place without gap or overlap", () => {
    for (const id of places)
      for (const { pieces } of placeHistory(atlas, library, id).bands)
        for (const [i, piece] of pieces.entries())
          expect(pieces[i + 1]?.from ?? piece.until).toBe(piece.until);
  });

  test("names a cause for every change of the risk class", () => {
    const silent = places.flatMap((id) =>
      placeHistory(atlas, library, id).lists.flatMap(({ rows }) =>
        rows
          .filter(({ from }, i) => i > 0 && isRiskTurn(id, from))
          .filter(({ causes }) => causes.length === 0)
          .map(({ from }) => `${id} ${from}`),
      ),
    );
    expect(silent).toEqual([]);
  });

  test("draws unclear edges as unclear", () => {
    const [visa] = placeHistory(atlas, library, "MKD" as PlaceId).bands;
    const unclear = visa?.pieces.find(({ tone }) => tone === "visa-unclear");
    expect(unclear?.from).toBe(dayOf("2022-03-16"));
    expect(unclear?.until).toBe(dayOf("2022-03-19"));
    expect(unclear?.pattern).toBe("dots");
  });
});

const isRiskTurn = (id: PlaceId, day: ReturnType<typeof dayOf>): boolean =>
  (atlas.risk.get(id) ?? []).some(({ from }) => from === day);

test("on 24 days every place has at least one source, and the verdict of its card is the class of the map", () => {
  const days = Array.from({ length: 24 }, (_, i) => addDays(dayOf("2022-02-24"), i * 67));
  for (const day of days)
    for (const id of places) {
      const dossier = placeDossier(atlas, library, null, id, day);
      expect(dossier.sources.length, `${id} ${day}`).toBeGreaterThan(0);
      expect(dossier.risk?.verdict.class).toBe(riskOn(atlas, id, day)?.class);
    }
}, 60_000);

test("a month does not compete with its year, and other years do not compete at all", () => {
  const series = [...atlas.series.values()].filter(({ periodic }) => periodic);
  expect(series.length).toBeGreaterThan(0);
  for (const one of series)
    for (const figure of one.figures)
      for (const rival of rivalsOf(library, figure, one)) {
        const [a, b] = [figure, rival.figure];
        expect(a.periodStart ?? a.asOf).toBeLessThanOrEqual(b.periodEnd ?? b.asOf ?? 0);
        expect(b.periodStart ?? b.asOf).toBeLessThanOrEqual(a.periodEnd ?? a.asOf ?? 0);
      }
});
