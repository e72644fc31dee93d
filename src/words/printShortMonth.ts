import { type Day, dateOf } from "#atlas/day.ts";
import type { Lang } from "#atlas/types.ts";
import { localeOf } from "#words/localeOf.ts";
import { oncePerLang } from "#words/oncePerLang.ts";

const months = oncePerLang(
  (lang: Lang) => new Intl.DateTimeFormat(localeOf(lang), { month: "short", timeZone: "UTC" }),
);

/** "Sept", without a dot. */
export const printShortMonth = (day: Day, lang: Lang): string =>
  months(lang).format(dateOf(day)).replace(/\.$/, "");
