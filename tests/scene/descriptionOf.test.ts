import { describe, expect, test } from "vitest";
import { LANGS, type Lang, OVERLAYS, type PlaceId } from "#atlas/types.ts";
import { descriptionOf } from "#scene/descriptionOf.ts";
import { sceneOf } from "#scene/sceneOf.ts";
import type { ViewState } from "#view/viewState.ts";
import { dayOf } from "../days.ts";
import { atlasIn, viewWith } from "../plain/Reader.tsx";

function describeView(lang: Lang, change: Partial<ViewState> = {}): string {
  const atlas = atlasIn(lang);
  const view = viewWith({ lang, ...change }).getState();
  return descriptionOf(atlas, view, sceneOf(atlas, view));
}

test.each([
  ["en", "Armenia about\u00a0110,000; Israel about\u00a080,000"],
  ["de", "Armenien rund\u00a0110.000; Israel rund\u00a080.000"],
  ["ru", "Армения около\u00a0110\u00a0000; Израиль около\u00a080\u00a0000"],
] as const)("in %s it names Armenia first, with the digits of the language", (lang, words) => {
  const text = describeView(lang);
  expect(text).toContain(words);
  const places = [...atlasIn(lang).places.values()].map(({ names }) => names[lang]);
  const firstNamed = places
    .filter((name) => / \D+\d/.test(text) && text.includes(`: ${name} `))
    .toSorted((a, b) => text.indexOf(`: ${a} `) - text.indexOf(`: ${b} `))[0];
  expect(words.startsWith(firstNamed ?? "-")).toBe(true);
});

test("it says who gave no answer, who is not included and how many have no figure", () => {
  const text = describeView("en");
  expect(text).toContain("No answer: Thailand, Azerbaijan, Cyprus.");
  expect(text).toContain("Not included: United Arab Emirates.");
  expect(text).toMatch(/\d+ places without a figure\./);
});

test("on a day without a count it says when the next one is", () => {
  expect(describeView("en", { date: dayOf("2022-12-01") })).toContain(
    "No count for this day – next: July 2024.",
  );
  expect(describeView("en")).not.toContain("No count");
});

test("it counts the classes of the overlay as the legend does", () => {
  const atlas = atlasIn("en");
  const view = viewWith({ overlay: "visa", date: dayOf("2022-10-01") }).getState();
  const scene = sceneOf(atlas, view);
  const text = descriptionOf(atlas, view, scene);
  const closed = scene.legend.overlay?.rows.find(({ key }) => key === "closed")?.count;
  expect(text).toContain(`closed to tourists or no visas: ${closed};`);
});

test("low classes of risk say that nothing was found, never that there is nothing", () => {
  for (const lang of LANGS) {
    const text = describeView(lang, { overlay: "risk" });
    expect(text).not.toMatch(/\bsafe|sicher|безопасн/i);
  }
  expect(describeView("en", { overlay: "risk" })).toContain("class 0 (none found");
});

test("it counts routes by their state on the day", () => {
  const atlas = atlasIn("en");
  const view = viewWith({ date: dayOf("2023-12-31") }).getState();
  const scene = sceneOf(atlas, view);
  const closed = scene.routes.filter(({ state }) => state === "closed").length;
  expect(descriptionOf(atlas, view, scene)).toMatch(new RegExp(`Routes: .*${closed} closed`));
});

test("what is switched off is not described", () => {
  const text = describeView("en", { hidden: ["routes", "destinations", "crossings", "borders"] });
  expect(text).toBe("Ways out of Russia on 29 November 2026.");
});

test("what is chosen is named", () => {
  const focus = { kind: "place", id: "GEO" as PlaceId } as const;
  expect(describeView("de", { focus })).toContain("Gewählt: Georgien.");
});

describe.each(LANGS)("in %s", (lang) => {
  test.each(["none", ...OVERLAYS] as const)(
    "with the overlay %s it is short enough to listen to",
    (overlay) => {
      for (const date of ["2022-02-24", "2022-10-01", "2024-01-01", "2026-06-25"])
        expect(describeView(lang, { overlay, date: dayOf(date) }).length).toBeLessThan(1150);
    },
  );

  test("with two overlays it is hardly longer", () => {
    const text = describeView(lang, {
      overlay: "visa",
      second: "risk",
      date: dayOf("2024-01-01"),
    });
    expect(text.length).toBeLessThan(1150);
  });

  test("no sentence ends twice and nothing is missing", () => {
    for (const overlay of ["none", ...OVERLAYS] as const) {
      const text = describeView(lang, { overlay, date: dayOf("2022-10-01") });
      expect(text).not.toMatch(/\.\.|undefined|NaN|: [;.,]| {2}/);
      expect(text.endsWith(".")).toBe(true);
    }
  });
});
