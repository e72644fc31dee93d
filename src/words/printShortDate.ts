import { type Day, dateOf } from "#atlas/day.ts";
import type { Lang } from "#atlas/types.ts";
import { localeOf } from "#words/localeOf.ts";
import { oncePerLang } from "#words/oncePerLang.ts";

const dates = oncePerLang(
  (lang: Lang) =>
    new Intl.DateTimeFormat(localeOf(lang), {
      day: "numeric",
      month: "short",
      year: "numeric",
      timeZone: "UTC",
    }),
);

/** "17 Feb 2026", where there is no room for the whole month. */
export const printShortDate = (day: Day, lang: Lang): string =>
  dates(lang)
    .format(dateOf(day))
    .replace(/\s?г\.$/, "");
