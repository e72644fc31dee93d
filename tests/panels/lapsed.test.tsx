// Walks every class of entry and every crossing that was announced up to a day, and every route through such a crossing, on
// days after that one: no surface may say the old state as if it still held.
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { addDays, type Day } from "#atlas/day.ts";
import { LANGS, type Lang } from "#atlas/types.ts";
import { crossingImage } from "#map/images.ts";
import { Card } from "#panels/Card.tsx";
import { ChangesPage } from "#panels/pages/ChangesPage.tsx";
import { DoorsPage } from "#panels/pages/DoorsPage.tsx";
import { isAirport } from "#scene/crossingShapes.ts";
import { descriptionOf } from "#scene/descriptionOf.ts";
import { rowsOf } from "#scene/rowsOf.ts";
import { textOf } from "#scene/textOf.ts";
import { viewCsv } from "#scene/viewRows.ts";
import type { Focus } from "#view/viewState.ts";
import { sceneWords } from "#words/sceneWords.ts";
import { doorsOn, hasDirectFlight, hasOpenLand } from "#world/doorsOn.ts";
import { neighboursOf } from "#world/neighboursOf.ts";
import { routeOn } from "#world/worldOn.ts";
import { partsOf } from "./pages/partsOf.ts";

const { atlas } = partsOf({});

type Lapse = { readonly id: string; readonly to: Day; readonly days: readonly Day[] };

/** On the first day after the announcement, a month later and on the last day of the map, as long as nothing else is known. */
const daysAfter = (from: Day, until: Day | null): readonly Day[] =>
  [from, addDays(from, 30), addDays(atlas.last, 0)].filter(
    (day) => day >= from && day <= atlas.last && (until === null || day < until),
  );

const places: readonly Lapse[] = [...atlas.visa].flatMap(([id, spans]) =>
  spans.flatMap(({ class: name, from, until, announcedTo }) =>
    name === "lapsed" && announcedTo !== null && from <= atlas.last
      ? [{ id, to: announcedTo, days: daysAfter(from, until) }]
      : [],
  ),
);
const crossings: readonly Lapse[] = [...atlas.crossings.values()].flatMap(({ id, spans }) =>
  spans.flatMap(({ state, from, until, announcedTo }) =>
    state === "lapsed" && announcedTo !== null && from <= atlas.last
      ? [{ id, to: announcedTo, days: daysAfter(from, until) }]
      : [],
  ),
);
const cases = (all: readonly Lapse[]) =>
  all.flatMap(({ id, days }, i) =>
    days.map((day, j) => [id, day, LANGS[(i + j) % LANGS.length] ?? "en"] as const),
  );

const cardOf = (lang: Lang, date: Day, focus: Focus): string => {
  const parts = partsOf({ date, focus }, lang);
  return renderToStaticMarkup(<Card {...parts} failed={false} onRetry={() => {}} />);
};

test("there are lapsed rules of entry and lapsed crossings to walk through", () => {
  expect(places.map(({ id }) => id)).toContain("CHN");
  expect(crossings.map(({ id }) => id)).toEqual(expect.arrayContaining(["ee-luhamaa", "az-samur"]));
});

describe("a class of entry that lapsed", () => {
  test.each(cases(places))("%s on day %i (%s)", (id, date, lang) => {
    const parts = partsOf({ date, overlay: "visa" }, lang);
    const { view, scene, library } = parts;
    const mark = scene.places.find((one) => one.id === id);
    const lapsed = sceneWords[lang].states.lapsed;
    expect(mark?.words.toLowerCase()).toContain(lapsed);
    expect(mark).toMatchObject({ tone: "visa-lapsed", pattern: "steps", over: "none" });
    const row = scene.legend.overlay?.rows.find(({ key }) => key === "lapsed");
    expect(row?.count).toBeGreaterThan(0);
    expect(descriptionOf(parts.atlas, view, scene)).toContain(`${lapsed}: ${row?.count}`);

    const table = rowsOf(parts.atlas, view, date).filter((one) => one.id === id);
    expect(table[0]?.classes.visa.words).toBe(mark?.words);
    expect(viewCsv(parts.atlas, view, scene, table)).toContain(",lapsed,");
    const around = neighboursOf(parts.atlas.places).get(table[0]?.id ?? ("" as never)) ?? [];
    const text = table[0] && textOf(parts.atlas, view, date, table[0], around);
    expect(text?.lines.find(({ key }) => key === "visa")?.text).toBe(mark?.words);

    const door = doorsOn(parts.atlas, date).find(({ place }) => place.id === id);
    expect(door?.class).toBe("lapsed");
    const card = cardOf(lang, date, { kind: "place", id } as Focus);
    const strong = /<p class="class-line">.*?<strong>(.*?)<\/strong>/.exec(card)?.[1];
    expect(strong).toBe(mark?.words);
    expect(library).not.toBeNull();
  });
});

describe("a crossing that lapsed", () => {
  test.each(cases(crossings))("%s on day %i (%s)", (id, date, lang) => {
    const parts = partsOf({ date, focus: { kind: "crossing", id } as Focus }, lang);
    const { lapsed } = sceneWords[lang].states;
    const mark = parts.scene.crossings.find((one) => one.id === id);
    expect(mark?.words.startsWith(`${lapsed}: `)).toBe(true);
    const isAir = mark !== undefined && isAirport(mark);
    const kind = isAir ? "airport" : "crossing";
    expect(mark && crossingImage({ ...mark, isAir })).toBe(`${kind}-lapsed-chosen`);
    expect(parts.scene.legend.crossings?.rows.map(({ key }) => key)).toContain("lapsed");

    const door = doorsOn(parts.atlas, date)
      .flatMap(({ land, air }) => [...land, ...air])
      .find(({ crossing }) => crossing.id === id);
    expect(door?.state ?? "lapsed").toBe("lapsed");
    const said = rowsOf(parts.atlas, parts.view, date)
      .flatMap(({ doors }) => [...doors.land.passages, ...doors.air.passages])
      .find((one) => one.id === id);
    expect(said?.state ?? "lapsed").toBe("lapsed");
    const card = cardOf(lang, date, { kind: "crossing", id } as Focus);
    expect(card).toContain('class="big-number" data-state="lapsed"');
    expect(card).toContain('data-knowledge="lapsed"');
  });

  test.each(cases(crossings))("%s closes no route and opens none on day %i", (id, date) => {
    for (const route of atlas.routes.values()) {
      if (!route.crossings.some((one) => one === id) || route.crossings.length > 1) continue;
      expect(["lapsed", "before", "closed", "unknown"]).toContain(routeOn(atlas, route, date));
    }
  });
});

test("a place whose only open ways have lapsed is not among those with an open one", () => {
  for (const { id, days } of crossings)
    for (const day of days)
      for (const door of doorsOn(atlas, day)) {
        const own = [...door.land, ...door.air].filter(({ crossing }) => crossing.id === id);
        if (own.length === 0) continue;
        const others = (all: typeof own) =>
          all.some(({ crossing, state }) => crossing.id !== id && state === "open");
        expect(hasOpenLand(door)).toBe(others([...door.land]));
        expect(hasDirectFlight(door)).toBe(others([...door.air]));
      }
});

test("the doors put China into a group of its own, which names the last class and its day", () => {
  const parts = partsOf({
    date: addDays(places.find(({ id }) => id === "CHN")?.to ?? atlas.last, 1),
  });
  const html = renderToStaticMarkup(<DoorsPage {...parts} />);
  const group = /<section[^>]*data-group="lapsed">.*?<\/section>/.exec(html)?.[0] ?? "";
  expect(group).toContain("visa-free up to 14 September 2026, not known after");
  const [answer = "", tables = ""] = html.split('class="door-all"');
  expect(tables.split('data-place="CHN"').length - 1).toBe(1);
  // The answer above the tables counts it among those of which nothing is known, and nowhere else.
  const unknown =
    /<details><summary>[^<]*no longer known[^<]*<.*?<\/details>/.exec(answer)?.[0] ?? "";
  expect(unknown).toContain('data-place="CHN"');
  expect(answer.split('data-place="CHN"').length - 1).toBe(1);
});

test("the changes over the last announced day tell that entry is no longer known", () => {
  const to = places.find(({ id }) => id === "CHN")?.to ?? atlas.last;
  const parts = partsOf({ date: addDays(to, 1), compare: to });
  const html = renderToStaticMarkup(<ChangesPage {...parts} />);
  expect(html).toContain("Entry is no longer known: what was announced is over");
  expect(html).toContain("Crossings for which an announcement is over");
  expect(html).toContain("No longer known: visa-free up to 14 September 2026, not known after");
});
