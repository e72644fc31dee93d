import { plainLetters } from "#words/plainLetters.ts";

/** Letters that Unicode does not take apart into a base and a mark. */
const APART: Readonly<Record<string, string>> = {
  ß: "ss",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  æ: "ae",
  œ: "oe",
  ı: "i",
};

/** A name as it is compared: no case, no marks (ё is е), no hyphens; words stand one space apart. */
export const fold = (text: string): string =>
  plainLetters(text)
    .replaceAll("&", " and ")
    .replace(/[ßøłđðþæœı]/g, (letter) => APART[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
