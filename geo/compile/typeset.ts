import type { Text } from "#atlas/texts.ts";
import type { Lang } from "#atlas/types.ts";

const NO_BREAK = "\u00a0";
const NARROW_NO_BREAK = "\u202f";

/** The text as its language sets it: in Russian a dash never begins a line, and an association keeps its “e. V.” together. Who writes facts may type a plain space or none. */
export const typeset = (text: string, lang: Lang): string => {
  const named = text.replace(/\be\.[ \u00a0]?V\./g, `e.${NARROW_NO_BREAK}V.`);
  return lang === "ru" ? named.replace(/(?<=[^\s\d]) —/g, `${NO_BREAK}—`) : named;
};

/** A title and its text, typeset. */
export const typesetBoth = ({ title, text }: Text, lang: Lang): Text => ({
  title: typeset(title, lang),
  text: typeset(text, lang),
});
