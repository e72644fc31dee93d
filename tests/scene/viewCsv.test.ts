import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { rowsOf } from "#scene/rowsOf.ts";
import { sceneOf } from "#scene/sceneOf.ts";
import { viewCsv } from "#scene/viewRows.ts";
import { dayOf } from "../days.ts";
import { atlasIn, viewWith } from "../plain/Reader.tsx";

const atlas = atlasIn("de");

function tableOn(date: string) {
  const view = viewWith({ lang: "de", date: dayOf(date) }).getState();
  const scene = sceneOf(atlas, view);
  const text = viewCsv(atlas, view, scene, rowsOf(atlas, view, scene.day));
  return { text, rows: parse(text, { columns: true }) as Record<string, string>[] };
}

test("a reader of CSV gets every place back, with plain numbers, day and unit", () => {
  const { rows } = tableOn("2022-10-01");
  expect(rows).toHaveLength(atlas.places.size);
  expect(rows[0]).toMatchObject({
    place: "KAZ",
    name: "Kasachstan",
    date: "2022-10-01",
    series: "entries-after-call-up",
    unit: "people",
    value: "98000",
    bound: "about",
    counted_from_given: "day",
    counted_until: "2022-09-27",
    counted_until_given: "report",
    known_on_date: "yes",
    visa: "internal-passport",
  });
});

test("a number that was counted later is not in it, and that is said", () => {
  const rows = new Map(tableOn("2023-10-01").rows.map((row) => [row["place"], row]));
  expect(rows.get("ARM")).toMatchObject({ value: "", known_on_date: "no", gap: "later" });
});

test("who is missing from the figures is told from who was never counted", () => {
  const gaps = new Map(tableOn("2026-06-25").rows.map(({ place, gap }) => [place, gap]));
  expect(gaps.get("THA")).toBe("no-answer");
  expect(gaps.get("ARE")).toBe("not-included");
  expect(gaps.get("FRA")).toBe("none");
  expect(gaps.get("DEU")).toBe("");
});

test("the ways from Russia stand in it with all crossings, not only those that the page names", () => {
  const rows = new Map(tableOn("2022-09-26").rows.map((row) => [row["place"], row]));
  expect(rows.get("GEO")).toMatchObject({ land: "open", air: "closed" });
  expect(rows.get("GEO")?.["land_words"]).toContain("Werchni Lars–Kasbegi: offen");
  expect(rows.get("KAZ")?.["land_words"]?.split("; ")).toHaveLength(8);
  expect(rows.get("ARM")).toMatchObject({ land: "no-border", land_words: "keine Landgrenze" });
  expect(rows.get("USA")).toMatchObject({ air: "none", air_words: "nicht bekannt" });
});

test("lines end as RFC 4180 asks, and commas and quotes stay inside of their field", () => {
  const { text, rows } = tableOn("2026-06-25");
  expect(text.endsWith("\r\n")).toBe(true);
  expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  expect(rows.some(({ visa_words }) => visa_words?.includes(","))).toBe(true);
});
