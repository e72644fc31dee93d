import { type Day, dateOf, parseDay } from "#atlas/day.ts";
import type { Lang } from "#atlas/types.ts";
import { oncePerLang } from "#words/oncePerLang.ts";
import { plainLetters } from "#words/plainLetters.ts";

const MONTHS = Array.from({ length: 12 }, (_, i) =>
  dateOf((Date.UTC(2022, i, 1) / 86_400_000) as Day),
);

/** Without what is often left out: capitals, accents, the dot of a short form. */
const plain = (text: string): string => plainLetters(text).replace(/\.$/, "");

/** The names of the twelve months, as they stand in a date and alone. */
const months = oncePerLang((lang) => {
  const inDate = new Intl.DateTimeFormat(lang, { day: "numeric", month: "long", timeZone: "UTC" });
  const alone = new Intl.DateTimeFormat(lang, { month: "long", timeZone: "UTC" });
  return MONTHS.map((date) => [
    plain(inDate.formatToParts(date).find(({ type }) => type === "month")?.value ?? ""),
    plain(alone.format(date)),
  ]);
});

const FEWEST_LETTERS = 3;

function monthOf(word: string, lang: Lang): string | undefined {
  const typed = plain(word);
  if (typed.length < FEWEST_LETTERS) return undefined;
  const found = months(lang).flatMap((names, i) =>
    names.some((name) => name.startsWith(typed)) ? [i + 1] : [],
  );
  return found.length === 1 ? String(found[0]) : undefined;
}

/** A day as it is typed: in ISO, or in the language's own order in digits or with the month's name; `undefined` for what is none or not finished. */
export function readDate(text: string, lang: Lang): Day | undefined {
  const typed = text.trim().replace(/[\u2010-\u2015\u2212]/g, "-");
  const iso = parseDay(typed);
  if (iso !== undefined) return iso;
  // Each of our languages names the day first, then the month; Russian ends with "г." for the year.
  const parts = /^(\d{1,2})[\s./-]+(\d{1,2}|\p{L}+)[\s./,-]+(\d{4})(?:\s*г\.?)?$/u.exec(typed);
  const [, day = "", named = "", year = ""] = parts ?? [];
  const month = /^\d/.test(named) ? named : monthOf(named, lang);
  return month === undefined
    ? undefined
    : parseDay(`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`);
}
