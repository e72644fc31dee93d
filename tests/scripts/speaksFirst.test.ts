import { expect, test } from "vitest";
import { langOf } from "#view/initialView.ts";
import { SPEAKS_FIRST } from "../../scripts/pages/speaksFirst.ts";

/** Which other language the page waits for: drawn in `lang`, at an address, in a browser that wishes for some. */
function waitsFor(lang: string, address: string, wishes: readonly string[], folder?: string) {
  const set = new Map<string, string>();
  const documentElement = {
    lang,
    getAttribute: () => folder ?? null,
    setAttribute: (name: string, value: string) => set.set(name, value),
  };
  const { hash, search } = new URL(address, "http://example.org/");
  new Function("document", "location", "navigator", SPEAKS_FIRST)(
    { documentElement },
    { hash, search },
    { languages: wishes },
  );
  return set.get("data-speaks") ?? null;
}

test.each([
  ["en", "/", ["en-GB"], undefined, null],
  ["en", "/", ["de-AT", "en"], undefined, "de"],
  ["en", "/", ["fr", "ru-RU", "de"], undefined, "ru"],
  ["en", "/", ["fr"], undefined, null],
  ["en", "/?lang=de", ["en"], undefined, "de"],
  ["en", "/#lang=ru", ["de"], undefined, "ru"],
  ["en", "/?lang=de#lang=en&view=text", ["de"], undefined, null],
  ["en", "/#place=GEO&lang=de&v=1", ["en"], undefined, "de"],
  ["en", "/#lang=xx", ["de"], undefined, "de"],
  ["de", "/de/", ["ru"], "de", null],
  ["de", "/de/#lang=ru", ["de"], "de", "ru"],
] as const)("a page in %s at %s for %j waits for the right words", (...line) => {
  const [lang, address, wishes, folder, waited] = line;
  expect(waitsFor(lang, address, wishes, folder)).toBe(waited);
});

test.each([[["de-AT"]], [["fr", "ru"]], [["fr"]], [[]], [["eng", "de"]]])(
  "for %j the page waits for the language that the app takes",
  (wishes) => {
    expect(waitsFor("xx", "/", wishes)).toBe(langOf(wishes));
  },
);
