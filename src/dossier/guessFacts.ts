import type { Figure } from "#atlas/figures.ts";
import type { Guess, GuessGrounds } from "#atlas/guess.ts";
import type { GuessAsked } from "#atlas/guessAsked.ts";
import type { LongTextsFile } from "#atlas/longTexts.ts";
import type { RecordsFile, SourceRecord } from "#atlas/records.ts";
import type { Atlas, MeasureId } from "#atlas/types.ts";
import { groundsOf } from "#world/groundsOf.ts";
import { type GuessShown, guessOf } from "#world/guessOf.ts";

/** Where the truth of a guess is looked up that no story of the atlas asks for, in the language of the atlas. */
export type GuessFacts = {
  /** With all series, and with the sources of its crossings. */
  readonly atlas: Atlas;
  readonly figures: ReadonlyMap<string, Figure>;
  readonly sources: ReadonlyMap<string, SourceRecord>;
  readonly partOf: ReadonlyMap<MeasureId, readonly MeasureId[]>;
  readonly longTexts: LongTextsFile;
  /** Of places and groups of them. */
  readonly names: Readonly<Record<string, string>>;
  /** What of the picture at an address the truth of a guess depends on. */
  readonly shownAt: (address: string) => GuessShown;
};

export function openGuessFacts(
  atlas: Atlas,
  records: Pick<RecordsFile, "figures" | "sources" | "measures" | "groups">,
  longTexts: LongTextsFile,
  shownAt: GuessFacts["shownAt"],
): GuessFacts {
  const { lang } = atlas.texts;
  return {
    atlas,
    figures: new Map(records.figures.map((figure) => [figure.id, figure])),
    sources: new Map(records.sources.map((source) => [source.id, source])),
    partOf: new Map(records.measures.map(({ id, partOf }) => [id, partOf])),
    longTexts,
    shownAt,
    names: Object.fromEntries(
      [...records.groups, ...atlas.places.values()].map(({ id, names }) => [id, names[lang]]),
    ),
  };
}

/** The truth of a guess where this is shown, with what it rests on; where the facts do not bear it, the reason why. */
export function truthOf(
  asked: GuessAsked,
  shown: GuessShown,
  { atlas, figures, sources, longTexts, names }: GuessFacts,
): { readonly guess: Guess; readonly grounds: GuessGrounds } | string {
  const guess = guessOf(asked, { atlas, figures, shown });
  if (typeof guess === "string") return guess;
  const crossings = [...atlas.crossings.values()];
  const { series } = atlas;
  return { guess, grounds: groundsOf(guess, { sources, crossings, series, longTexts, names }) };
}
