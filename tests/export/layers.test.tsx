// @vitest-environment happy-dom
import { join } from "node:path";
import { Resvg } from "@resvg/resvg-js";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { openBorders } from "#atlas/openBorders.ts";
import { LANGS, type Lang } from "#atlas/types.ts";
import { Sheet } from "#export/Sheet.tsx";
import { severalDays } from "#export/severalDays.ts";
import { SHEET_FORMATS } from "#export/sheetFormats.ts";
import { sheetOf } from "#export/sheetOf.ts";
import { svgOf } from "#export/svgOf.ts";
import { readBorders } from "#geo/readFacts.ts";
import { sheetWords } from "#words/sheetWords.ts";
import { dayOf } from "../days.ts";
import { partsOf } from "../panels/pages/partsOf.ts";

const borders = openBorders(readBorders(join(import.meta.dirname, "../../geo"), "110m"), "110m");
const DAYS = ["2022-09-20", "2022-09-30", "2024-09-21"].map(dayOf);

function drawn(lang: Lang, count: number, proj: "globe" | "flat") {
  const { atlas, view, library } = partsOf(
    { overlay: "visa", date: dayOf("2024-09-21"), proj },
    lang,
  );
  const days = count === 1 ? null : DAYS.slice(0, count);
  const asked = {
    atlas,
    view: days === null ? view : severalDays(atlas, view, days),
    library,
    address: "https://ways-out.example.org/#v=1",
    made: dayOf("2026-11-29"),
    days,
  };
  const sheet = sheetOf(asked, borders, SHEET_FORMATS.slide, { width: 1000, height: 700 });
  return {
    // The document of these tests writes the one entity that XML does not have; browsers write the letter.
    file: svgOf(sheet, borders, "alt").replaceAll("&nbsp;", "\u00a0"),
    plain: renderToStaticMarkup(<Sheet sheet={sheet} borders={borders} altText="alt" />),
  };
}

const cases = [
  ...LANGS.flatMap((lang) => [[lang, 1, "globe"] as const, [lang, 3, "globe"] as const]),
  ["en", 1, "flat"] as const,
];

test.each(cases)(
  "a drawing in %s of %i days on a %s is one of layers with names, whose ids are each its own, in attributes that every program reads",
  (lang, count, proj) => {
    const { file } = drawn(lang, count, proj);
    const names = sheetWords[lang].layers;
    const labels = [...file.matchAll(/inkscape:groupmode="layer" inkscape:label="([^"]+)"/g)].map(
      (found) => found[1],
    );
    for (const name of [names.paper, names.ground, names.ways, names.labels, names.key])
      expect(labels).toContain(name);
    expect(labels.filter((name) => name === names.ground)).toHaveLength(count);
    const ids = [...file.matchAll(/ id="([^"]+)"/g)].map((found) => found[1]);
    expect(new Set(ids).size).toBe(ids.length);
    for (const found of file.matchAll(/url\(#([^)]+)\)|href="#([^"]+)"/g))
      expect(ids).toContain(found[1] ?? found[2]);
    for (let map = 1; map <= count; map++) expect(ids).toContain(`map-${map}-labels`);
    expect(file.match(/<svg/g)).toHaveLength(1);
    expect(file).toContain("<text");
    expect(file).not.toMatch(/style=|<style|foreignObject/);
  },
);

test.each([
  ["en", 1, "globe"],
  ["ru", 3, "globe"],
  ["de", 1, "flat"],
] as const)(
  "another program draws the layers of %s, %i, %s as it draws the sheet without them",
  (lang, count, proj) => {
    const { file, plain } = drawn(lang, count, proj);
    const [before, after] = [plain, file].map(
      (svg) => new Resvg(svg, { fitTo: { mode: "width", value: 800 } }).render().pixels,
    );
    if (before === undefined || after === undefined) throw new Error("nothing was drawn");
    let differing = 0;
    for (let at = 0; at < before.length; at += 4)
      if (Math.abs((before[at] ?? 0) - (after[at] ?? 0)) > 24) differing++;
    expect(before.length).toBe(after.length);
    expect(new Set(before).size).toBeGreaterThan(50);
    // A map that is cut between two px is cut at one of them in one of the two.
    expect(differing / (before.length / 4)).toBeLessThan(0.001);
  },
);
