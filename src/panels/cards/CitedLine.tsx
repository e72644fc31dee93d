import type { Figure } from "#atlas/figures.ts";
import type { Library } from "#atlas/library.ts";
import { citedAfter } from "#dossier/citedAfter.ts";
import { cardWords } from "#words/cardWords.ts";
import { printList } from "#words/numberWords.ts";

/** Beside a number that no text of its sources can be opened for: through whom it is known. */
export function CitedLine({
  library,
  figure,
}: {
  readonly library: Library;
  readonly figure: Figure;
}) {
  const { publishers, linked } = citedAfter(library, figure);
  if (linked || publishers.length === 0) return null;
  const words = cardWords[library.lang];
  return <p className="note">{words.citedAfter(printList(publishers, library.lang))}</p>;
}
