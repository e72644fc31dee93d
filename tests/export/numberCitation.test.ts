import { expect, test } from "vitest";
import { LANGS, type PlaceId } from "#atlas/types.ts";
import { citedAfter } from "#dossier/citedAfter.ts";
import { numberCitation } from "#export/numberCitation.ts";
import { dayOf } from "../days.ts";
import { partsOf } from "../panels/pages/partsOf.ts";

const citationIn = (lang: (typeof LANGS)[number], place: string) => {
  const { atlas, library } = partsOf({}, lang);
  const { figures, unit } = atlas.defaultSeries;
  const figure = figures.find((one) => one.place === (place as PlaceId));
  if (library === null || figure === undefined) throw new Error(`no figure of ${place}`);
  return numberCitation({
    ...{ atlas, library, figure, unit },
    publishers: citedAfter(library, figure).publishers,
    link: "https://example.org/#v=1&place=ARM",
    accessed: dayOf("2026-11-29"),
  });
};

test("a number is cited with place, value, bound, measure, counter, time, publisher, release and permanent link", () => {
  expect(citationIn("en", "ARM")).toBe(
    "Armenia: about\u00a0110,000 (People believed to have stayed (estimate)). Counted by The Bell, since 24 February 2022, reported on 16 July 2024; source: DER SPIEGEL. Ways Out, data release test. https://example.org/#v=1&place=ARM (accessed 29 November 2026).",
  );
});

test.each(LANGS)("a lower bound stays a lower bound: %s", (lang) => {
  const bound = { en: "at least", de: "mindestens", ru: "не менее" }[lang];
  expect(citationIn(lang, "DEU").toLowerCase()).toContain(bound);
  expect(citationIn(lang, "DEU")).not.toMatch(/undefined|\[object/);
});
