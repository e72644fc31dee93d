import { expect, test } from "vitest";
import type { Texts } from "#atlas/texts.ts";
import type { PlaceId } from "#atlas/types.ts";
import { findIn } from "#panels/findIn.ts";
import { searchEntries } from "#panels/searchEntries.ts";
import { placesNamed } from "#plain/placesNamed.ts";
import { atlas } from "../atlas.ts";
import { made } from "../facts.ts";

const others = ["de", "ru"].map((lang) => made?.texts[lang as "de"] as Texts);
const languages = [atlas.texts, ...others];
const ids = [...atlas.places.keys()];
const filtered = (text: string, spoken = languages) => [...placesNamed(ids, spoken, text)];

test.each([
  ["UK", "GBR"],
  ["weissrussland", "BLR"],
  ["Weißrussland", "BLR"],
  ["guinea bissau", "GNB"],
  ["cote d ivoire", "CIV"],
  ["elfenbein", "CIV"],
  ["tuerkei", "TUR"],
  ["Turkey", "TUR"],
  ["грузия", "GEO"],
  ["белоруссия", "BLR"],
  ["bosnia and", "BIH"],
  ["geo", "GEO"],
])("a filter for %s keeps %s", (text, id) => {
  expect(filtered(text)).toContain(id);
});

test.each(["UK", "weissrussland", "guinea bissau", "tuerkei", "Türk", "an", "юж", "emirate"])(
  "for %s the filter keeps every place that the search finds",
  (text) => {
    const found = findIn(searchEntries(atlas, others), text)
      .filter(({ kind }) => kind === "place")
      .flatMap((group) => group.found.map(({ entry }) => entry.focus.id as PlaceId));
    expect(found.length).toBeGreaterThan(0);
    expect(filtered(text)).toEqual(expect.arrayContaining(found));
  },
);

test("a place is found by its other names before the other languages have come", () => {
  expect(filtered("weissrussland", [atlas.texts])).toEqual(["BLR"]);
});

test.each(["", "  ", "–"])("where nothing is asked (“%s”) every place stays", (text) => {
  expect(filtered(text)).toEqual(ids);
});

test("what no name holds keeps none", () => {
  expect(filtered("atlantis")).toEqual([]);
});
