import { expect, test } from "vitest";
import { printDay } from "#atlas/day.ts";
import { LANGS, type Lang } from "#atlas/types.ts";
import { printDate } from "#words/numberWords.ts";
import { readDate } from "#words/readDate.ts";
import { atlas } from "../atlas.ts";
import { daysFrom } from "../days.ts";

test.each<readonly [Lang, string, string]>([
  ["en", "2026-06-25", "2026-06-25"],
  ["en", "25/06/2026", "2026-06-25"],
  ["en", "25 June 2026", "2026-06-25"],
  ["en", " 25 june 2026 ", "2026-06-25"],
  ["en", "5/6/2026", "2026-06-05"],
  ["en", "25-06-2026", "2026-06-25"],
  ["en", "1 Sept. 2022", "2022-09-01"],
  ["en", "1 Sep 2022", "2022-09-01"],
  ["en", "29/02/2024", "2024-02-29"],
  ["en", "2022\u201109\u201121", "2022-09-21"],
  ["de", "2026-06-25", "2026-06-25"],
  ["de", "25.06.2026", "2026-06-25"],
  ["de", "25.6.2026", "2026-06-25"],
  ["de", "25. 6. 2026", "2026-06-25"],
  ["de", "25. Juni 2026", "2026-06-25"],
  ["de", "25.\u00a0Juni 2026", "2026-06-25"],
  ["de", "1. März 2022", "2022-03-01"],
  ["de", "1. Marz 2022", "2022-03-01"],
  ["de", "3. Okt. 2022", "2022-10-03"],
  ["ru", "2026-06-25", "2026-06-25"],
  ["ru", "25.06.2026", "2026-06-25"],
  ["ru", "25 июня 2026", "2026-06-25"],
  ["ru", "25 июня 2026 г.", "2026-06-25"],
  ["ru", "25 июнь 2026", "2026-06-25"],
  ["ru", "9 МАЯ 2023", "2023-05-09"],
  ["ru", "9 май 2023", "2023-05-09"],
])("in %s “%s” is %s", (lang, text, day) => {
  const found = readDate(text, lang);
  expect(found === undefined ? found : printDay(found)).toBe(day);
});

test.each<readonly [Lang, string]>([
  ["en", ""],
  ["en", "2026"],
  ["en", "2026-06"],
  ["en", "2026-06-2"],
  ["en", "25/06/26"],
  ["en", "25/06/202"],
  ["en", "06/25/2026"],
  ["en", "30/02/2022"],
  ["en", "2022-02-30"],
  ["en", "25 Juni 2026"],
  ["en", "25 Ju 2026"],
  ["en", "25 J 2026"],
  ["en", "tomorrow"],
  ["de", "31.04.2023"],
  ["de", "25. Foo 2026"],
  ["ru", "25 ма 2026"],
  ["ru", "25"],
])("in %s “%s” is no day", (lang, text) => expect(readDate(text, lang)).toBeUndefined());

test.each(LANGS)("every day of the atlas reads back as it is printed in %s", (lang) => {
  const days = daysFrom(atlas.first, atlas.last);
  expect(days.filter((day) => readDate(printDate(day, lang), lang) !== day)).toEqual([]);
});
