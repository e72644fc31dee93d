import { type BorderId, borderId, neighbourOf } from "#atlas/borders.ts";
import type { Series } from "#atlas/figures.ts";
import { figuresGuessed } from "#atlas/figuresGuessed.ts";
import type { Guess, GuessGrounds, GuessOf } from "#atlas/guess.ts";
import type { LongTextsFile } from "#atlas/longTexts.ts";
import type { SourceRecord } from "#atlas/records.ts";
import type { Crossing, SourceId } from "#atlas/types.ts";
import { passageAt } from "#world/passageAt.ts";

type Facts = {
  readonly sources: ReadonlyMap<string, SourceRecord>;
  /** With their sources. */
  readonly crossings: readonly Crossing[];
  /** Of one language. */
  readonly longTexts: Pick<LongTextsFile, "measures" | "counters" | "figures" | "series">;
  readonly series: ReadonlyMap<string, Series>;
  /** In the same language; groups of places too. */
  readonly names: Readonly<Record<string, string>>;
};

/** What the truth of a guess rests on, in the language of the texts. */
export function groundsOf(guess: Guess, facts: Facts): GuessGrounds {
  const { measures, counters, figures: notes } = facts.longTexts;
  const figures = figuresGuessed(guess);
  const those = <T>(ids: readonly string[], from: Readonly<Record<string, T>>) =>
    Object.fromEntries(
      [...new Set(ids)].flatMap((id) => {
        const found = from[id];
        return found === undefined ? [] : [[id, found] as const];
      }),
    );
  const ids =
    guess.kind === "borders" ? sourcesAt(guess, facts) : figures.flatMap(({ sources }) => sources);
  const sources = [...new Set(ids)].flatMap((id) => facts.sources.get(id) ?? []);
  const once = new Map(
    sources.map(({ publisher, publishedOn, url }) => [
      `${publisher} ${publishedOn.slice(0, 4)}`,
      { publisher, publishedOn, url },
    ]),
  );
  const series = "series" in guess ? guess.series : "";
  return {
    title: facts.longTexts.series[series]?.title ?? "",
    unit: facts.series.get(series)?.unit ?? "people",
    places: those(placesIn(guess), facts.names),
    measures: those(
      figures.map(({ measure }) => measure),
      measures,
    ),
    counters: those(
      figures.map(({ countedBy }) => countedBy),
      counters,
    ),
    notes: those(
      figures.map(({ id }) => id),
      notes,
    ),
    sources: [...once.values()],
  };
}

const placesIn = (guess: Guess): readonly string[] =>
  guess.kind === "borders"
    ? [guess.open, guess.limited, guess.closed, guess.unknown].flat().map(neighbourOf)
    : figuresGuessed(guess).map(({ place }) => place);

/** Who says what held on the day at the crossings of the borders that are asked for. */
function sourcesAt(guess: GuessOf<"borders">, { crossings }: Facts): readonly SourceId[] {
  const asked = new Set<BorderId>([...guess.open, ...guess.limited, ...guess.closed]);
  return crossings
    .filter(({ type, from, to }) => type !== "air" && asked.has(borderId(from, to)))
    .flatMap((crossing) => passageAt(crossing, guess.day).span?.sources ?? []);
}
