/** One passage of a card, and the sources that it cites itself. */
export type Passage = { readonly text: string; readonly cites: readonly string[] };

/**
 * Paragraphs with the card's title, figures with what stands above their table; everything that is folded is opened first. Runs in the
 * page, so it knows nothing but its arguments. In a browser only what can be seen is told.
 */
export function passagesOf(card: Element): readonly Passage[] {
  for (const fold of card.querySelectorAll("details")) fold.open = true;
  const told = (parts: readonly (Element | null)[]) =>
    parts
      // biome-ignore lint/performance/useDomNodeTextContent: only what can be seen is told.
      .map((part) => (part === null ? "" : (part as HTMLElement).innerText))
      .join(" ")
      .replace(/\s+/g, " ");
  const citesOf = (part: Element) =>
    [...part.querySelectorAll("a.cite")].map((link) => link.getAttribute("href") ?? "");
  return [
    ...[...card.querySelectorAll(".card-part p")].map((part) => ({
      text: told([card.querySelector("h2"), part]),
      cites: citesOf(part),
    })),
    ...[...card.querySelectorAll("tbody[data-figure]")].map((part) => ({
      text: told([
        ...(part.closest("details")?.querySelectorAll(":scope > :is(summary, p)") ?? []),
        part,
      ]),
      cites: citesOf(part),
    })),
  ];
}

/** How a document is named in the list of sources of a card; empty where it is not. */
export const sourceIn = (card: Element, id: string): string =>
  [...card.querySelectorAll(`#source-${id}`)]
    // biome-ignore lint/performance/useDomNodeTextContent: only what can be seen is told.
    .map((line) => (line as HTMLElement).innerText)
    .join(" ")
    .replace(/\s+/g, " ");

/** The parts that one passage must hold. */
export const partsOfFact = (fact: string): readonly string[] => fact.split(" … ");

/** Whether a text has all parts of a fact; a number counts as a whole only. */
export const tells = (text: string, fact: string): boolean =>
  partsOfFact(fact).every((part) => {
    const literal = part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    return new RegExp(`(?<!\\d|\\d[.,])${literal}(?!\\d|[.,]\\d)`).test(text);
  });
