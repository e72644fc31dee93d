import type { Text } from "#atlas/texts.ts";
import type { Lang } from "#atlas/types.ts";

const NO_BREAK = "\u00a0";

/** The text as its language sets it: in Russian a dash never begins a line. Who writes facts may type a plain space. */
export const typeset = (text: string, lang: Lang): string =>
  lang === "ru" ? text.replace(/(?<=[^\s\d]) —/g, `${NO_BREAK}—`) : text;

/** A title and its text, typeset. */
export const typesetBoth = ({ title, text }: Text, lang: Lang): Text => ({
  title: typeset(title, lang),
  text: typeset(text, lang),
});
