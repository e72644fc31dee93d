import { type Day, dateOf } from "#atlas/day.ts";
import type { Bound, Figure } from "#atlas/figures.ts";
import type { Lang } from "#atlas/types.ts";
import { localeOf } from "#words/localeOf.ts";
import { oncePerLang } from "#words/oncePerLang.ts";
import { spoken } from "#words/spoken.ts";

const numbers = oncePerLang(
  (lang) =>
    new Intl.NumberFormat(lang, {
      useGrouping: lang === "ru" ? "min2" : true,
      maximumFractionDigits: 1,
    }),
);
const shares = oncePerLang(
  (lang) => new Intl.NumberFormat(lang, { style: "percent", maximumFractionDigits: 0 }),
);
const percents = oncePerLang(
  (lang) => new Intl.NumberFormat(lang, { style: "percent", maximumFractionDigits: 1 }),
);
const dates = oncePerLang(
  (lang) => new Intl.DateTimeFormat(localeOf(lang), { dateStyle: "long", timeZone: "UTC" }),
);
const months = oncePerLang(
  (lang) =>
    new Intl.DateTimeFormat(localeOf(lang), { month: "long", year: "numeric", timeZone: "UTC" }),
);
const lists = oncePerLang((lang) => new Intl.ListFormat(lang, { type: "conjunction" }));
const rules = oncePerLang((lang) => new Intl.PluralRules(lang));

/** A whole number as the language writes it: 110,000; 110.000; 110 000. */
export const printNumber = (value: number, lang: Lang): string =>
  numbers(lang).format(value).replace("-", "\u2212");

/** A share of 0 to 1 as percent. */
export const printShare = (share: number, lang: Lang): string => shares(lang).format(share);

/** "21 September 2022"; where a language's rules ask for it, the day is not parted from its month. */
export function printDate(day: Day, lang: Lang): string {
  const date = dates(lang).format(dateOf(day));
  return lang === "en" ? date : date.replace(" ", "\u00a0");
}

/** "September 2022" */
export const printMonth = (day: Day, lang: Lang): string => months(lang).format(dateOf(day));

/** "a, b and c" */
export const printList = (items: readonly string[], lang: Lang): string =>
  lists(lang).format(items);

/** What stands before a number that is not exact. */
export type BoundWords = Readonly<Record<Bound, string>>;

const boundWords = spoken("bound");

/** A number of percent, as published: 83 %. */
export const printPercent = (value: number, lang: Lang): string =>
  percents(lang).format(value / 100);

type Unit = "people" | "percent";

/** The figure in full: "at least 36,000", "50,000–80,000". */
export function printFigure(
  figure: Pick<Figure, "value" | "low" | "high" | "bound">,
  lang: Lang,
  unit: Unit = "people",
): string {
  const print = unit === "percent" ? printPercent : printNumber;
  if (figure.value === null)
    return `${print(figure.low ?? 0, lang)}–${print(figure.high ?? 0, lang)}`;
  const word = boundWords[lang][figure.bound];
  return `${word === "" ? "" : `${word}\u00a0`}${print(figure.value, lang)}`;
}

/** The short form for a map label: "about 110,000", "≥ 36,000", "50,000–80,000"; with a reading only the end that is drawn. */
export function printMark(
  { value, low, high, bound }: Pick<Figure, "value" | "low" | "high" | "bound">,
  reading: "lowest" | "middle" | "highest",
  lang: Lang,
  unit: Unit,
): string {
  const print = unit === "percent" ? printPercent : printNumber;
  const end = reading === "lowest" ? low : reading === "highest" ? high : null;
  if (end !== null && end !== value) return print(end, lang);
  if (value === null) return `${print(low ?? 0, lang)}–${print(high ?? 0, lang)}`;
  const signs = {
    at_least: "≥",
    at_most: "≤",
    about: boundWords[lang].about,
    exact: "",
    range: "",
  };
  const sign = signs[bound];
  return `${sign === "" ? "" : `${sign}\u00a0`}${print(value, lang)}`;
}

/** A number of a map label with a sign for its word: "≈ 110,000". */
export const inSigns = (mark: string, lang: Lang): string =>
  mark.replace(`${boundWords[lang].about}\u00a0`, "≈\u00a0");

/** Picks the word for a count by the language's plural rule. */
export function plural(
  count: number,
  lang: Lang,
  forms: { readonly one: string; readonly few?: string; readonly many: string },
): string {
  const rule = rules(lang).select(count);
  if (rule === "one") return forms.one;
  return rule === "few" && forms.few !== undefined ? forms.few : forms.many;
}
