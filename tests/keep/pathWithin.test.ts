import { expect, test } from "vitest";
import { pathWithin } from "#keep/pathWithin.ts";

const SCOPE = "https://example.org/atlas/";

test.each([
  ["https://example.org/atlas/", "index.html"],
  ["https://example.org/atlas/?from=letter#place=GEO", "index.html"],
  ["https://example.org/atlas/de/", "de/index.html"],
  ["https://example.org/atlas/index.html", "index.html"],
  ["https://example.org/atlas/places/GEO/", "places/GEO/index.html"],
  ["https://example.org/atlas/places/GEO", "places/GEO"],
  ["https://example.org/atlas/assets/a-b.js?v=1", "assets/a-b.js"],
  ["https://example.org/other/", null],
  ["https://example.org/atlas", null],
  ["https://elsewhere.org/atlas/", null],
])("%s is %s of the site", (address, path) => {
  expect(pathWithin(address, SCOPE)).toBe(path);
});
