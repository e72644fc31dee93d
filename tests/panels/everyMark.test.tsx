// Every mark of the scene, on 24 dates, under both overlays, has a card with a source and the text of its meaning.
// The dates take turns in the three languages. Rendered is each distinct card:
// - routes, crossings, airports and borders on every date; events, whose cards know no day, once in each language;
// - a place on the first and the last date, and on each other date on which anything that depends on the day has changed
//   since the date before: class, rules, cases, number. On the rest of the dates what the card is made of is looked at
//   without rendering it.
// The overlay is no part of a card: it tells both classes always. A test holds that down, so each card is rendered once.
// No card is without a source: where a series has no number for a place, the series is cited. That the number, the class or
// the row of the visa table is not known must then stand there in words; these are looked for like any other meaning.
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import type { OverlayId } from "#atlas/types.ts";
import { LANGS } from "#atlas/types.ts";
import { type PlaceDossier, placeDossier } from "#dossier/placeDossier.ts";
import { Card } from "#panels/Card.tsx";
import type { PanelParts } from "#panels/parts.ts";
import type { BorderMark } from "#scene/borderMarks.ts";
import type { Scene } from "#scene/scene.ts";
import type { Focus } from "#view/viewState.ts";
import { borderCardWords } from "#words/borderCardWords.ts";
import { borderWords } from "#words/borderWords.ts";
import { entryWords } from "#words/entryWords.ts";
import { printFigure, printMonth } from "#words/numberWords.ts";
import { placeWords } from "#words/placeWords.ts";
import { riskWords } from "#words/riskWords.ts";
import { sceneWords } from "#words/sceneWords.ts";
import { wayWords } from "#words/wayWords.ts";
import { dayOf } from "../days.ts";
import { partsOf } from "./pages/partsOf.ts";

const DATES = [
  "2022-02-24",
  "2022-03-20",
  "2022-05-17",
  "2022-07-15",
  "2022-08-20",
  "2022-09-19",
  "2022-09-21",
  "2022-09-26",
  "2022-10-01",
  "2022-12-29",
  "2023-01-27",
  "2023-05-25",
  "2023-08-18",
  "2023-11-24",
  "2023-12-15",
  "2024-02-10",
  "2024-05-29",
  "2024-10-16",
  "2025-01-01",
  "2025-05-13",
  "2025-09-15",
  "2025-11-20",
  "2026-02-24",
  "2026-06-25",
] as const;
const LAST = DATES.length - 1;
const BOTH = ["visa", "risk"] as const satisfies readonly OverlayId[];

/** What a card must say: the mark it belongs to, and the sentences that tell its meaning. */
type Wanted = { readonly focus: Focus; readonly says: readonly (string | undefined)[] };

const ENTITIES: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#x27;": "'",
};

/** The words of a card and the number of its sources. */
function read(parts: PanelParts, focus: Focus) {
  const html = renderToStaticMarkup(
    <Card {...parts} view={{ ...parts.view, focus }} failed={false} onRetry={() => {}} />,
  );
  return {
    html,
    text: html.replace(/<[^>]+>/g, "").replace(/&\S+?;/g, (found) => ENTITIES[found] ?? found),
    sources: [...html.matchAll(/<li id="source-[^>]+><span class="source-publisher">[^<]+/g)]
      .length,
  };
}

/** What is wrong with the card of a mark; nothing, if all is well. */
function faultsOf(parts: PanelParts, { focus, says }: Wanted): string[] {
  const { html, text, sources } = read(parts, focus);
  const faults = [
    ...(sources === 0 ? ["no source"] : []),
    ...(html.split(/<[^>]+>|\s+/).filter(Boolean).length < 60 ? ["hardly a word"] : []),
    ...(/undefined|NaN|\[object/.test(text) ? ["a hole in its words"] : []),
    ...says
      .filter((sentence) => sentence === undefined || sentence === "" || !text.includes(sentence))
      .map((sentence) => `does not say “${sentence}”`),
  ];
  return faults.map((fault) => `${focus.kind}/${focus.id} (${parts.view.lang}): ${fault}`);
}

/** The paragraphs of a text of the facts, as they are written. */
const paragraphs = (text: string | undefined): readonly (string | undefined)[] =>
  text === undefined ? [undefined] : text.split("\n\n");

/** The class of a place under an overlay in words, and what it means; where there is no class, what is not known. */
function classSays(parts: PanelParts, overlay: "visa" | "risk", mark: Scene["places"][number]) {
  const { lang } = parts.view;
  if (mark.class === "home")
    return overlay === "visa" ? [entryWords[lang].home] : [riskWords[lang].notClassed];
  const meaning =
    overlay === "visa"
      ? parts.atlas.texts.classes[`visa-${mark.class}`]?.text
      : mark.class === "no-data"
        ? riskWords[lang].noData
        : mark.class === "not-classified"
          ? riskWords[lang].notClassed
          : parts.atlas.texts.classes[`risk-${mark.class}`]?.text;
  const unknown = overlay === "visa" && mark.class === "no-data" ? [entryWords[lang].noTable] : [];
  return [mark.words, meaning, ...unknown];
}

/** The number at a place with its bound, what it counts, and what it does not mean; where there is none, why. */
function numberSays(parts: PanelParts, { lead }: PlaceDossier) {
  const { library, scene } = parts;
  const { lang } = parts.view;
  const words = placeWords[lang];
  if (lead.figure === null) return [words.absent[lead.why]];
  return [
    printFigure(lead.figure, lang, lead.series.unit),
    ...paragraphs(library?.longTexts.measures[lead.figure.measure]?.text),
    ...(lead.known ? [] : [words.afterTheDay(printMonth(lead.until, lang), scene.dayWords)]),
  ];
}

const routeSays = (parts: PanelParts, { id, state }: Scene["routes"][number]) => [
  wayWords[parts.view.lang].routeMeans[state],
  sceneWords[parts.view.lang].states[state],
  ...paragraphs(parts.library?.longTexts.routes[id]),
];

const crossingSays = (parts: PanelParts, { id, type, state }: Scene["crossings"][number]) => {
  const words = wayWords[parts.view.lang];
  return [
    (type === "air" ? words.airportMeans : words.crossingMeans)[state],
    sceneWords[parts.view.lang].states[state],
    parts.library?.longTexts.crossings[id],
  ];
};

const borderSays = ({ view: { lang } }: PanelParts, { name, state, words }: BorderMark) => {
  const { means, not } = borderCardWords[lang];
  if (state === "asked" || state === "guessed") throw new Error(`${name} is to be guessed`);
  const isNone = words.includes(borderWords[lang].none);
  return [name, borderWords[lang].states[state], means[isNone ? "none" : state], not];
};

/** What a place's card says of the day, apart from the age of readings, nearest events and the state of its ways. */
const changing = ({ visa, risk, lead }: PlaceDossier): string =>
  JSON.stringify([
    [visa.span, visa.since, visa.until, visa.now, visa.others],
    [risk?.verdict, risk?.cases.map(({ state }) => state)],
    [lead.figure?.id, lead.figure !== null && lead.known],
  ]);

describe("every mark has a card with a source and the text of its meaning", () => {
  /** What the card of each place told on the date before. */
  const told = new Map<string, string>();

  test.each(
    DATES.map((date, index) => [date, LANGS[index % LANGS.length] ?? "en", index] as const),
  )(
    "on %s (%s)",
    (date, lang, index) => {
      const [byVisa, byRisk] = BOTH.map((overlay) =>
        partsOf({ date: dayOf(date), overlay }, lang),
      ) as [PanelParts, PanelParts];
      const { scene, atlas, library, day, view } = byVisa;
      expect(scene.places.length).toBe(atlas.places.size);
      if (day >= atlas.defaultSeries.asOf) expect(scene.destinations.length).toBeGreaterThan(10);

      const risks = new Map(byRisk.scene.places.map((mark) => [mark.id, mark]));
      const places = scene.places.map((mark) => {
        const other = risks.get(mark.id);
        const dossier = placeDossier(atlas, library, view.series, mark.id, day);
        const says = [
          ...classSays(byVisa, "visa", mark),
          ...(other === undefined ? [undefined] : classSays(byRisk, "risk", other)),
          ...numberSays(byVisa, dossier),
        ];
        return { focus: { kind: "place", id: mark.id } as Focus, says, dossier };
      });
      const poor = places
        .filter(
          ({ dossier, says }) =>
            dossier.sources.filter((id) => library?.sources.has(id)).length === 0 ||
            says.some((sentence) => sentence === undefined || sentence === ""),
        )
        .map(({ focus }) => focus.id);
      expect(poor).toEqual([]);

      const anew = places.filter(({ focus, dossier }) => {
        const now = changing(dossier);
        const isSame = told.get(focus.id) === now && index !== LAST;
        told.set(focus.id, now);
        return !isSame;
      });
      const circles = new Set(scene.destinations.map(({ id }) => id));
      const numbered = places.filter(
        ({ dossier: { id, lead } }) => lead.figure !== null && lead.known && id !== "RUS",
      );
      expect(new Set(numbered.map(({ dossier }) => dossier.id))).toEqual(circles);

      const wanted: readonly Wanted[] = [
        ...anew,
        ...scene.routes.map((mark) => ({
          focus: { kind: "route", id: mark.id } as Focus,
          says: routeSays(byVisa, mark),
        })),
        ...scene.crossings.map((mark) => ({
          focus: { kind: "crossing", id: mark.id } as Focus,
          says: crossingSays(byVisa, mark),
        })),
        ...scene.borders.map((mark) => ({
          focus: { kind: "border", id: mark.id } as Focus,
          says: borderSays(byVisa, mark),
        })),
        ...(index < LANGS.length ? [...atlas.events.keys()] : []).map((id) => ({
          focus: { kind: "event", id } as Focus,
          says: [atlas.texts.events[id], ...paragraphs(library?.longTexts.events[id])],
        })),
      ];
      expect(wanted.flatMap((one) => faultsOf(byVisa, one))).toEqual([]);
    },
    60_000,
  );
});

test.each([
  { kind: "place", id: "FIN" },
  { kind: "route", id: "finland-vaalimaa" },
  { kind: "crossing", id: "fi-vaalimaa" },
  { kind: "border", id: "RUS-FIN" },
  { kind: "event", id: "2023-12-15-finland-closed-again" },
] as Focus[])("the card of $id is the same under both overlays", (focus) => {
  const [visa, risk] = BOTH.map((overlay) =>
    read(partsOf({ date: dayOf("2023-12-15"), overlay }), focus),
  );
  expect(visa).toEqual(risk);
});

test("an event's card knows no day", () => {
  const focus = { kind: "event", id: "2022-09-21-mobilization" } as Focus;
  const [then, now] = ["2022-09-21", "2026-06-25"].map((date) =>
    read(partsOf({ date: dayOf(date) }), focus),
  );
  expect(then).toEqual(now);
});
