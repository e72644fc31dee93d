import type { StepSource } from "#atlas/story.ts";
import type { Lang } from "#atlas/types.ts";
import type { Run } from "#export/pptx/deck.ts";
import { slidesWords } from "#words/slidesWords.ts";

const linkOf = ({ url }: StepSource): string | undefined => (url === "" ? undefined : url);

/** Who says what a step says, each publisher once. */
export function publishersOf(sources: readonly StepSource[]): readonly Run[] {
  const firsts = new Map(sources.toReversed().map((one) => [one.publisher, one]));
  const names = [...new Set(sources.map(({ publisher }) => publisher))];
  return names.map((text) => {
    const first = firsts.get(text);
    return { text, link: first && linkOf(first) };
  });
}

/** All sources of a story, a line for each publisher, with a way to each of its texts. */
export function sourceLines(
  sources: readonly StepSource[],
  lang: Lang,
): readonly (readonly Run[])[] {
  const once = [...new Map(sources.map((one) => [`${one.publisher} ${one.url}`, one])).values()];
  const byName = [...Map.groupBy(once, ({ publisher }) => publisher)].toSorted(([a], [b]) =>
    a.localeCompare(b, lang),
  );
  return byName.map(([publisher, ones]) => {
    const years = ones
      .toSorted((a, b) => a.publishedOn.localeCompare(b.publishedOn))
      .map((one): Run => {
        const year = one.publishedOn.slice(0, 4);
        return { text: year === "" ? slidesWords[lang].undated : year, link: linkOf(one) };
      });
    return [{ text: publisher }, ...years.flatMap((run) => [{ text: ", " }, run])];
  });
}

/** A source as it can be read without any link. */
export const sourceText = ({ publisher, publishedOn, url }: StepSource): string =>
  [publisher, publishedOn, url].filter(Boolean).join(", ");
