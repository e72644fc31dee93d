import { describe, expect, test } from "vitest";
import type { FigureGiven, FigureTime } from "#atlas/figures.ts";
import { LANGS, type Lang } from "#atlas/types.ts";
import { printCounted } from "#words/countedWords.ts";
import { printPeriod, printWholePeriod } from "#words/periodWords.ts";
import { dayOf } from "../days.ts";
import { made } from "../facts.ts";

type Edge = readonly [day: string, given: FigureGiven] | null;

const timeOf = (start: Edge, end: Edge, asOf: Edge = end): FigureTime => ({
  periodStart: start === null ? null : dayOf(start[0]),
  startGiven: start?.[1] ?? null,
  periodEnd: end === null ? null : dayOf(end[0]),
  endGiven: end?.[1] ?? null,
  asOf: asOf === null ? null : dayOf(asOf[0]),
  asOfGiven: asOf?.[1] ?? null,
});

const plain = (text: string): string => text.replace(/[\u00a0\u2009\u202f]/g, " ");

const COUNTED: readonly (readonly [
  name: string,
  start: Edge,
  end: Edge,
  asOf: Edge,
  en: string,
  de: string,
  ru: string,
])[] = [
  [
    "a year",
    ["2023-01-01", "year"],
    ["2023-12-31", "year"],
    ["2023-12-31", "year"],
    "2023",
    "2023",
    "2023",
  ],
  [
    "two years",
    ["2023-01-01", "year"],
    ["2024-12-31", "year"],
    null,
    "2023–2024",
    "2023–2024",
    "2023–2024",
  ],
  [
    "a month",
    ["2022-09-01", "month"],
    ["2022-09-30", "month"],
    null,
    "September 2022",
    "September 2022",
    "сентябрь 2022 г.",
  ],
  [
    "months",
    ["2022-09-01", "month"],
    ["2022-10-31", "month"],
    null,
    "September – October 2022",
    "September–Oktober 2022",
    "сентябрь 2022 г. – октябрь 2022 г.",
  ],
  [
    "days",
    ["2022-09-26", "day"],
    ["2022-10-02", "day"],
    null,
    "26 September – 2 October 2022",
    "26. September – 2. Oktober 2022",
    "26 сентября – 2 октября 2022 г.",
  ],
  [
    "a day to a month",
    ["2022-02-24", "day"],
    ["2023-09-30", "month"],
    null,
    "24 February 2022 – September 2023",
    "24. Februar 2022 – September 2023",
    "24 февраля 2022 г. – сентябрь 2023 г.",
  ],
  [
    "a year to a month",
    ["2022-01-01", "year"],
    ["2025-04-30", "month"],
    null,
    "2022 – April 2025",
    "2022 – April 2025",
    "2022 – апрель 2025 г.",
  ],
  [
    "a time of which only the report has a day",
    ["2022-02-24", "day"],
    ["2024-07-16", "report"],
    null,
    "since 24 February 2022, reported on 16 July 2024",
    "seit dem 24. Februar 2022, laut Bericht vom 16. Juli 2024",
    "с 24 февраля 2022 г., по сообщению от 16 июля 2024 г.",
  ],
  [
    "a time of which only the report has a month",
    ["2023-01-01", "month"],
    ["2023-09-30", "report-month"],
    null,
    "since January 2023, reported in September 2023",
    "seit Januar 2023, laut Bericht vom September 2023",
    "с января 2023 г., по сообщению от сентября 2023 г.",
  ],
  [
    "a time that was over by a day",
    ["2022-09-21", "day"],
    ["2022-09-28", "by"],
    null,
    "since 21 September 2022, up to 28 September 2022 at the latest",
    "seit dem 21. September 2022, spätestens bis 28. September 2022",
    "с 21 сентября 2022 г., не позднее 28 сентября 2022 г.",
  ],
  [
    "a time without a first day",
    null,
    ["2022-09-27", "report"],
    null,
    "reported on 27 September 2022",
    "laut Bericht vom 27. September 2022",
    "по сообщению от 27 сентября 2022 г.",
  ],
  [
    "a time without an end",
    ["2022-01-01", "year"],
    null,
    null,
    "since 2022, end not stated",
    "seit 2022, Ende nicht genannt",
    "с 2022 года, конец не назван",
  ],
  [
    "a time without an end, with a report",
    ["2022-02-01", "month"],
    null,
    ["2024-02-28", "report"],
    "since February 2022, end not stated; reported on 28 February 2024",
    "seit Februar 2022, Ende nicht genannt; laut Bericht vom 28. Februar 2024",
    "с февраля 2022 г., конец не назван; по сообщению от 28 февраля 2024 г.",
  ],
  [
    "a stock of a day",
    null,
    null,
    ["2023-11-02", "day"],
    "as of 2 November 2023",
    "Stand 2. November 2023",
    "на 2 ноября 2023 г.",
  ],
  [
    "a stock of a month",
    null,
    null,
    ["2023-02-28", "month"],
    "as of February 2023",
    "Stand Februar 2023",
    "на февраль 2023 г.",
  ],
  [
    "a stock of a year",
    null,
    null,
    ["2022-12-31", "year"],
    "end of 2022",
    "Ende 2022",
    "конец 2022 года",
  ],
  [
    "a stock known by a day",
    null,
    null,
    ["2022-04-13", "by"],
    "as of 13 April 2022 or earlier",
    "Stand 13. April 2022 oder früher",
    "на 13 апреля 2022 г. или раньше",
  ],
  ["nothing", null, null, null, "day not stated", "Tag nicht genannt", "день не назван"],
];

test.each(COUNTED)(
  "%s is printed as well as it is given",
  (_name, start, end, asOf, en, de, ru) => {
    const time = timeOf(start, end, asOf);
    const said = { en, de, ru };
    for (const lang of LANGS) expect(plain(printCounted(time, lang))).toBe(said[lang]);
  },
);

/** A number before a month is a day; 24 is not looked for in 2024. */
const DAY: Readonly<Record<Lang, RegExp>> = {
  en: /\b\d{1,2}(?= \p{L}|–| – \d)/u,
  de: /\b\d{1,2}\./u,
  ru: /\b\d{1,2}(?= \p{L}{3,}| – \d)/u,
};

describe("of all figures", () => {
  const figures = made?.records.figures ?? [];
  const days = ({ startGiven, endGiven, asOfGiven, periodEnd }: FigureTime): number =>
    [startGiven, periodEnd === null ? asOfGiven : endGiven].filter(
      (given) => given === "day" || given === "by" || given === "report",
    ).length;

  test.each(LANGS)("none prints a day where its source gives none (%s)", (lang) => {
    const vague = figures.filter((figure) => days(figure) === 0);
    expect(vague.length).toBeGreaterThan(1000);
    expect(
      vague.flatMap((figure) => {
        const until = figure.periodEnd ?? figure.asOf ?? dayOf("2024-07-16");
        return [
          printCounted(figure, lang),
          printWholePeriod(figure, until, lang),
          printPeriod(figure, until, lang),
        ].filter((text) => DAY[lang].test(plain(text)));
      }),
    ).toEqual([]);
  });

  test.each(LANGS)("those with a day are found by the same look (%s)", (lang) => {
    const exact = figures.filter((figure) => days(figure) > 0);
    expect(exact.length).toBeGreaterThan(100);
    expect(exact.filter((figure) => !DAY[lang].test(plain(printCounted(figure, lang))))).toEqual(
      [],
    );
  });
});

test.each<readonly [name: string, time: FigureTime, en: string, ru: string]>([
  [
    "a week",
    timeOf(["2022-09-26", "day"], ["2022-10-02", "day"]),
    "26 September – 2 October 2022",
    "26 сентября – 2 октября 2022 г.",
  ],
  [
    "a time without an end",
    timeOf(["2024-01-01", "month"], ["2024-08-19", "report"]),
    "since January 2024",
    "с января 2024 г.",
  ],
  [
    "months",
    timeOf(["2022-09-01", "month"], ["2022-10-31", "month"]),
    "September – October 2022",
    "сентябрь 2022 г. – октябрь 2022 г.",
  ],
  ["a year", timeOf(["2023-01-01", "year"], ["2023-12-31", "year"]), "2023", "2023"],
  ["the end of a year", timeOf(null, null, ["2022-12-31", "year"]), "2022", "2022"],
])("on the map %s is no finer than in the card", (_name, time, en, ru) => {
  const until = time.periodEnd ?? time.asOf ?? dayOf("2024-07-16");
  expect(plain(printWholePeriod(time, until, "en"))).toBe(en);
  expect(plain(printWholePeriod(time, until, "ru"))).toBe(ru);
});
