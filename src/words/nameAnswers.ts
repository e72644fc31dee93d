import { fold } from "./fold.ts";

/** How well a name answers: 0 it is the query, 1 it begins so, 2 every word of the query begins one of its words, 3 every word is found in it. */
export type Rank = 0 | 1 | 2 | 3;

/** A name, folded once for many queries. */
export type FoldedName = { readonly folded: string; readonly written: string };

const written = (text: string): string => text.normalize("NFC").toLowerCase().trim();

/** A name or a query as names are compared. */
export const foldName = (text: string): FoldedName => ({
  folded: fold(text),
  written: written(text),
});

/** How well a name answers a query, or `null` where it does not; a query that is empty is answered by no name. */
export function nameAnswers({ folded: name }: FoldedName, { folded }: FoldedName): Rank | null {
  if (folded === "") return null;
  if (name === folded) return 0;
  if (name.startsWith(folded)) return 1;
  const words = folded.split(" ");
  if (words.every((word) => ` ${name}`.includes(` ${word}`))) return 2;
  const together = name.replaceAll(" ", "");
  return words.every((word) => together.includes(word)) ? 3 : null;
}

/** Whether a name has the accents with which the query was typed; a query without any asks for none. */
export const hasAccents = (name: FoldedName, query: FoldedName): boolean =>
  name.written.includes(query.written);

/** The query of somebody who has no umlauts on the keyboard and writes two letters. */
export const withoutUmlauts = ({ folded }: FoldedName): FoldedName => {
  const plain = folded.replace(/([aou])e/g, "$1");
  return { folded: plain, written: plain };
};
