import { describe, expect, test } from "vitest";
import { LANGS, type Lang, type PlaceId } from "#atlas/types.ts";
import { knowledgeText, passageWords } from "#scene/knowledgeText.ts";
import { classMark } from "#scene/placeMarks.ts";
import { printHeld, printSince, printStart } from "#words/edgeWords.ts";
import { sceneWords } from "#words/sceneWords.ts";
import type { Knowledge } from "#world/knowledgeOn.ts";
import { dayOf } from "../days.ts";
import { atlasIn } from "../plain/Reader.tsx";

/** With plain spaces, as people type. */
const plain = (text: string): string => text.replaceAll("\u00a0", " ");
const [march, may] = [dayOf("2023-03-31"), dayOf("2023-05-31")];
const bounds = { after: march, by: may };

type Row = readonly [Knowledge<"open" | "closed">, Readonly<Record<Lang, string>>];

const TEXTS: readonly Row[] = [
  [{ kind: "held" }, { en: "", de: "", ru: "" }],
  [{ kind: "silent" }, { en: "", de: "", ru: "" }],
  [
    { kind: "announced", to: may },
    {
      en: "announced up to 31 May 2023",
      de: "angekündigt bis zum 31. Mai 2023",
      ru: "объявлено по 31 мая 2023 г. включительно",
    },
  ],
  [
    { kind: "confirmed", on: may, isOld: false },
    {
      en: "last confirmed on 31 May 2023",
      de: "zuletzt bestätigt am 31. Mai 2023",
      ru: "последнее подтверждение — 31 мая 2023 г.",
    },
  ],
  [
    { kind: "confirmed", on: may, isOld: true },
    {
      en: "last confirmed on 31 May 2023, more than six months before",
      de: "zuletzt bestätigt am 31. Mai 2023, mehr als sechs Monate zuvor",
      ru: "последнее подтверждение — 31 мая 2023 г., более чем за полгода до этого дня",
    },
  ],
  [
    { kind: "lapsed", was: "open", to: may },
    {
      en: "open up to 31 May 2023, not known after",
      de: "offen bis zum 31. Mai 2023, danach nicht bekannt",
      ru: "открыто по 31 мая 2023 г. включительно, что было потом — неизвестно",
    },
  ],
  [
    { kind: "changes", before: "open", state: "closed", ...bounds },
    {
      en: "open or closed: it changed after 31 March 2023, on or before 31 May 2023",
      de: "offen oder geschlossen: geändert nach dem 31. März 2023, spätestens am 31. Mai 2023",
      ru: "открыто или закрыто: изменилось после 31 марта 2023 г., не позднее 31 мая 2023 г.",
    },
  ],
  [
    { kind: "begins", ...bounds },
    {
      en: "no state on record before; the first one began after 31 March 2023, on or before 31 May 2023",
      de: "davor ist kein Zustand belegt; der erste begann nach dem 31. März 2023, spätestens am 31. Mai 2023",
      ru: "о более раннем состоянии сведений нет; первое известное началось после 31 марта 2023 г., не позднее 31 мая 2023 г.",
    },
  ],
  [
    { kind: "ends", before: "open", ...bounds },
    {
      en: "open before; that ended after 31 March 2023, on or before 31 May 2023",
      de: "davor offen; das endete nach dem 31. März 2023, spätestens am 31. Mai 2023",
      ru: "раньше — открыто; это закончилось после 31 марта 2023 г., не позднее 31 мая 2023 г.",
    },
  ],
];

describe.each(LANGS)("in %s", (lang) => {
  test.each(TEXTS)("%j is said in full", (knowledge, texts) => {
    const said = knowledgeText(knowledge, (state) => sceneWords[lang].states[state], lang);
    expect(plain(said)).toBe(texts[lang]);
  });
});

const first = dayOf("2022-02-24");
const month = { given: "month", earliest: dayOf("2023-05-01"), latest: may } as const;
const between = { given: "between", earliest: dayOf("2023-04-01"), latest: may } as const;
const by = { given: "by", earliest: null, latest: may } as const;
const atFirst = { given: "by", earliest: null, latest: first } as const;

test.each([
  ["en", null, "since 31 May 2023"],
  ["en", month, "since May 2023"],
  ["en", between, "since a day after 31 March 2023, on or before 31 May 2023"],
  ["en", by, "since 31 May 2023 at the latest"],
  ["de", month, "seit Mai 2023"],
  ["de", by, "spätestens seit 31. Mai 2023"],
  ["ru", month, "с мая 2023 г."],
  ["ru", by, "не позднее чем с 31 мая 2023 г."],
] as const)("in %s a start known as %j is told as %s", (lang, since, said) => {
  expect(plain(printSince(may, since, first, lang))).toBe(said);
});

test.each([
  ["en", "already before 24 February 2022, the first day of this map"],
  ["de", "schon vor dem 24. Februar 2022, dem ersten Tag dieser Karte"],
  ["ru", "уже до 24 февраля 2022 г., первого дня этой карты"],
] as const)("in %s what was there by the map's first day reads %s", (lang, said) => {
  expect(plain(printStart(first, atFirst, first, lang))).toBe(said);
  expect(plain(printSince(first, atFirst, first, lang))).toBe(said);
});

test("a stretch names its last day, or its end as well as it is known, or that none was seen", () => {
  const from = dayOf("2022-09-21");
  const held = (until: typeof from | null, ends: typeof month | null) =>
    printHeld({ from, until, since: null, ends }, first, "en");
  expect(held(dayOf("2023-05-31"), null)).toBe("21 September 2022 – 30 May 2023");
  expect(held(dayOf("2023-05-01"), month)).toBe("21 September 2022 – May 2023");
  expect(held(null, null)).toBe("21 September 2022; no end seen");
});

test.each([
  ["en", "2026-09-14", "No visa, international passport needed; announced up to 14 September 2026"],
  ["en", "2026-09-15", "No longer known: visa-free up to 14 September 2026, not known after"],
  [
    "de",
    "2026-09-15",
    "Nicht mehr bekannt: visafrei bis zum 14. September 2026, danach nicht bekannt",
  ],
  [
    "ru",
    "2026-09-15",
    "Больше не известно: без визы по 14 сентября 2026 г. включительно, что было потом — неизвестно",
  ],
] as const)("in %s entry to China on %s: %s", (lang, date, said) => {
  const atlas = atlasIn(lang);
  const china = atlas.places.get("CHN" as PlaceId);
  if (china === undefined) throw new Error("no China");
  const mark = classMark(atlas, china, "visa", dayOf(date));
  expect(plain(mark.words)).toBe(said);
  expect([mark.tone, mark.pattern]).toEqual(
    date === "2026-09-14" ? ["visa-visa-free", "none"] : ["visa-lapsed", "steps"],
  );
});

test.each([
  ["ee-luhamaa", "2026-05-24", "restricted; announced up to 24 May 2026"],
  ["ee-luhamaa", "2026-05-25", "no longer known: restricted up to 24 May 2026, not known after"],
  ["ee-koidula", "2026-05-24", "restricted; announced up to 24 May 2026"],
  ["ee-koidula", "2026-05-25", "no longer known: restricted up to 24 May 2026, not known after"],
  ["az-samur", "2026-06-30", "closed; announced up to 30 June 2026"],
  ["az-samur", "2026-07-01", "no longer known: closed up to 30 June 2026, not known after"],
] as const)("%s on %s: %s", (id, date, said) => {
  const atlas = atlasIn("en");
  const crossing = [...atlas.crossings.values()].find((one) => one.id === id);
  if (crossing === undefined) throw new Error(`no ${id}`);
  expect(plain(passageWords(atlas, crossing, dayOf(date)))).toBe(said);
});
