import { describe, expect, test } from "vitest";
import { printDay } from "#atlas/day.ts";
import { openAtlas } from "#atlas/openAtlas.ts";
import { LANGS } from "#atlas/types.ts";
import { compile } from "#geo/compile.ts";
import { destinationMarks } from "#scene/destinationMarks.ts";
import { legendOf } from "#scene/legendOf.ts";
import { rowsOf } from "#scene/rowsOf.ts";
import { sceneOf } from "#scene/sceneOf.ts";
import { initialView } from "#view/initialView.ts";
import { dayOf } from "../days.ts";
import { files, made, problems, shapes } from "../facts.ts";

if (made === null) throw new Error(`the facts have ${problems.length} problems: npm run facts`);
const { core, records, texts, longTexts } = made;
const all = new Map(records.series.map((one) => [one.id, one]));
const atlasIn = (lang: "en" | "de" | "ru") =>
  openAtlas(core, texts[lang], { records, longTexts: longTexts[lang] });
const groupOf = new Map(records.measures.map(({ id, scaleGroup }) => [id, scaleGroup]));
const series = (id: string) => {
  const found = all.get(id);
  if (found === undefined) throw new Error(`no series ${id}`);
  return found;
};
const marksOn = (id: string, day: string, lang: "en" | "de" | "ru" = "en") =>
  destinationMarks(atlasIn(lang), { ...initialView(lang), series: id }, dayOf(day));
const markOn = (id: string, place: string, day: string) =>
  marksOn(id, day).find((mark) => mark.id === place);

describe("series", () => {
  test("are offered in a stated order, The Bell's estimate first", () => {
    expect(core.seriesIds).toEqual([
      "stayers-bell-2024",
      "people-left-re-russia-2023",
      "net-gain-by-year",
      "residence-permits",
      "asylum-claims-by-year",
      "decisions-by-year",
      "protection-share-by-year",
      "us-border-encounters",
      "entries-after-call-up",
      "exits-after-call-up",
    ]);
  });

  test.each([...all.values()])("$id shares one scale group and names its sources", (one) => {
    expect(new Set(one.figures.map(({ measure }) => groupOf.get(measure)))).toEqual(
      new Set([one.scaleGroup]),
    );
    for (const { sources } of [one, ...one.figures]) expect(sources.length).toBeGreaterThan(0);
  });

  test.each([...all.values()])("$id has one figure for a place and period, and no sums", (one) => {
    const keys = one.figures.map(({ place, periodEnd, asOf }) =>
      one.periodic ? `${place} ${periodEnd ?? asOf}` : place,
    );
    expect(new Set(keys).size).toBe(keys.length);
    expect(one.figures.filter(({ place }) => ["WLD", "EUU", "XEA"].includes(place))).toEqual([]);
  });

  test("the 250,000 men liable for service stand in none: nobody has split them by country", () => {
    for (const { figures } of all.values())
      expect(figures.filter(({ measure }) => measure.includes("men-"))).toEqual([]);
  });

  test.each([...all.keys()])(
    "%s says the same in three languages, and first what it does not mean",
    (id) => {
      const numbersOf = (text: string) =>
        (text.replace(/(?<=\d)[.,\u00a0 ](?=\d{3}(?!\d))/g, "").match(/\d+/g) ?? []).toSorted();
      for (const lang of LANGS) {
        const { title, text } = longTexts[lang].series[id] ?? { title: "", text: "" };
        expect(title.length).toBeGreaterThan(10);
        expect(title.length).toBeLessThanOrEqual(64);
        expect(text.split("\n\n")).toHaveLength(3);
        expect(numbersOf(text)).toEqual(numbersOf(longTexts.en.series[id]?.text ?? ""));
      }
    },
  );
});

describe("what the circles show", () => {
  test("a net loss is drawn as a loss, with a true minus and its year", () => {
    expect(markOn("net-gain-by-year", "TUR", "2024-06-01")).toMatchObject({
      value: -43_642,
      sign: -1,
      label: "\u221243,642 (2023)",
    });
    expect(markOn("net-gain-by-year", "GEO", "2025-06-01")).toMatchObject({ value: -2038 });
    expect(markOn("net-gain-by-year", "TUR", "2023-06-01")).toMatchObject({
      value: 87_924,
      sign: 1,
    });
  });

  test("a part of a year says when it begins, and no end that its source does not name", () => {
    expect(markOn("net-gain-by-year", "ARM", "2025-01-01")?.dated).toMatch(/^since January 2024$/);
  });

  test("a year is known when it is over", () => {
    expect(markOn("asylum-claims-by-year", "DEU", "2023-12-30")).toMatchObject({ value: 2851 });
    expect(markOn("asylum-claims-by-year", "DEU", "2023-12-31")).toMatchObject({ value: 7663 });
  });

  test("border encounters go by months, never by years added up", () => {
    const { figures } = series("us-border-encounters");
    expect(figures).toHaveLength(41);
    expect(Math.max(...figures.map(({ value }) => value ?? 0))).toBe(7912);
    expect(markOn("us-border-encounters", "USA", "2023-01-15")?.label).toBe(
      "7,912 (December 2022)",
    );
  });

  test("claims: 58 countries; the main refuges have few", () => {
    const { figures } = series("asylum-claims-by-year");
    expect(new Set(figures.map(({ place }) => place)).size).toBe(58);
    const since2022 = (place: string) =>
      figures
        .filter(
          (one) =>
            one.place === place && printDay(one.periodEnd ?? one.asOf ?? core.first) > "2022",
        )
        .reduce((sum, { value }) => sum + (value ?? 0), 0);
    expect(["GEO", "ARM", "SRB", "KAZ"].map(since2022)).toEqual([309, 152, 106, 62]);
    expect(figures.some(({ place }) => place === "TUR")).toBe(false);
  });

  test("a protection share of nothing is drawn as zero, not left out", () => {
    expect(markOn("protection-share-by-year", "KOR", "2026-01-01")).toMatchObject({
      value: 0,
      sign: 0,
      bound: "about",
    });
    expect(markOn("protection-share-by-year", "DEU", "2025-06-01")).toMatchObject({
      value: 9.3,
      label: "9.3% (2024)",
    });
  });

  test("shares of fewer than 20 decisions are left out", () => {
    const decided = series("decisions-by-year").figures.map(({ id }) => `${id}-share`);
    const shares = new Set(series("protection-share-by-year").figures.map(({ id }) => id));
    expect(shares.size).toBeLessThan(decided.length);
    expect([...shares].filter((id) => !decided.includes(id))).toEqual([]);
    for (const { countedBy, value } of series("protection-share-by-year").figures) {
      expect(countedBy).toBe("calculated-here-from-unhcr");
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThanOrEqual(100);
    }
  });

  test("entries and exits after the call-up are apart, but of the same days", () => {
    const windows = (id: string) =>
      new Map(series(id).figures.map((one) => [one.place, [one.periodStart, one.periodEnd]]));
    const entries = windows("entries-after-call-up");
    for (const [place, window] of windows("exits-after-call-up"))
      expect(entries.get(place)).toEqual(window);
    expect(series("entries-after-call-up").scaleGroup).not.toBe(
      series("exits-after-call-up").scaleGroup,
    );
    expect(markOn("entries-after-call-up", "KAZ", "2022-10-15")?.label).toBe(
      "about\u00a098,000 entries; ≥\u00a064,000 exits",
    );
  });

  test.each([...all.keys()])("%s changes title, scale, first warning and table", (id) => {
    for (const lang of LANGS) {
      const atlas = atlasIn(lang);
      const view = { ...initialView(lang), series: id };
      const scene = sceneOf(atlas, view, dayOf("2026-03-01"));
      const legend = legendOf(atlas, view, scene.day, scene).destinations;
      expect(legend?.title).toBe(texts[lang].series[id]?.title);
      expect(legend?.notes[0]).toBe(longTexts[lang].series[id]?.text.split("\n\n")[1]);
      expect(legend?.circles.length).toBeGreaterThan(0);
      const counted = rowsOf(atlas, view, scene.day).filter(({ value }) => value !== null);
      expect(counted.length).toBe(scene.destinations.length);
    }
  });
});

describe("the compiler refuses a series", () => {
  const reasonsWith = (path: string, edit: (text: string) => string) => {
    const changed = files.map((file) =>
      file.path === path ? { path, text: edit(file.text) } : file,
    );
    return compile(changed, shapes, "test").problems.map(({ reason }) => reason);
  };
  const permits = "series/residence-permits.md";

  test.each([
    [
      "that mixes residents and permits",
      permits,
      "figures: [",
      "figures: [geo-people-net-2022-12-31-up-geostat, ",
      "of another scale group",
    ],
    [
      "of rates from different sources",
      permits,
      "scale_group: permits_stock",
      "scale_group: rate",
      "has no scale",
    ],
    [
      "that nobody counted",
      permits,
      "counted_by: several-authorities",
      "counted_by: no-one",
      "nobody in counters.csv",
    ],
    ["without its place in the order", permits, "order: 4\n", "", '"order"'],
    [
      "with two figures of one day",
      "series/us-border-encounters.md",
      "period: month\n",
      "",
      "has two figures",
    ],
    [
      "of shares without a smallest number",
      "series/protection-share-by-year.md",
      "minimum: 20\n",
      "",
      '"minimum"',
    ],
    ["of an unknown figure", permits, "figures: [", "figures: [nothing, ", 'no figure "nothing"'],
  ])("%s", (_, path, from, to, reason) => {
    expect(reasonsWith(path, (text) => text.replace(from, to)).join("\n")).toContain(reason);
  });
});
