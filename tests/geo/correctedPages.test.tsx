// Ten of the corrections, read from the card as people see it, in three languages.
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { LANGS, type Lang } from "#atlas/types.ts";
import { Card } from "#panels/Card.tsx";
import type { Focus } from "#view/viewState.ts";
import { dayOf } from "../days.ts";
import { partsOf } from "../panels/pages/partsOf.ts";

/** What a card says on a day, in plain words. */
function textOn(card: string, day: string, lang: Lang): string {
  const [kind, id] = card.split("=");
  const parts = partsOf({ focus: { kind, id } as Focus, date: dayOf(day) }, lang);
  return renderToStaticMarkup(<Card {...parts} failed={false} onRetry={() => {}} />)
    .replace(/<[^>]+>/g, " ")
    .replace(/[\s\u00a0]+/g, " ");
}

type Said = Readonly<Record<Lang, RegExp>>;

const RETURNED: Said = {
  en: /5 · Forced return of people who fled the war documented/,
  de: /5 · Erzwungene Rückkehr von Menschen/,
  ru: /5 · Задокументировано принудительное возвращение/,
};
const LAPSED: Said = {
  en: /no longer known/i,
  de: /nicht mehr bekannt/i,
  ru: /больше не известно/i,
};
const CLOSED: Said = { en: /closed/i, de: /geschlossen/i, ru: /закрыт/i };
const NOT_COUNTED: Said = {
  en: /reported, not counted/i,
  de: /gemeldet, nicht gezählt/i,
  ru: /сообщено, не учтено/i,
};

test.each<readonly [what: string, card: string, day: string, said: Said]>([
  ["Belarus is class 5 since spring 2023", "place=BLR", "2023-06-01", RETURNED],
  ["Vietnam was class 5 in 2023", "place=VNM", "2023-06-01", RETURNED],
  ["Austria is class 5 since May 2025", "place=AUT", "2026-01-15", RETURNED],
  ["Kazakhstan is class 5 in the week of the mobilisation", "place=KAZ", "2022-09-27", RETURNED],
  ["the report from Germany is not counted", "place=DEU", "2026-04-01", NOT_COUNTED],
  ["China’s waiver is over", "place=CHN", "2026-09-15", LAPSED],
  [
    "Samur’s closing was announced to the end of June 2026",
    "crossing=az-samur",
    "2026-07-01",
    LAPSED,
  ],
  ["Koidula’s nights were announced to 24 May 2026", "crossing=ee-koidula", "2026-05-25", LAPSED],
  ["Pededze was shut in autumn 2022", "crossing=lv-pededze", "2022-10-15", CLOSED],
  ["Lithuania stopped its visas at once", "place=LTU", "2022-06-01", CLOSED],
])("%s", (_what, card, day, said) => {
  for (const lang of LANGS) expect(textOn(card, day, lang), lang).toMatch(said[lang]);
});
