import type { Lang, SourceId } from "./types.ts";

/** A term as a reader of one language sees it, and who says what it means; empty where the meaning is the atlas’s own. */
export type GlossaryWord = {
  readonly id: string;
  readonly term: string;
  readonly meaning: string;
  readonly sources: readonly SourceId[];
};

/** One thing of law, by its one name in each language, what it means here, and the words that must not stand for it. */
export type GlossaryRecord = {
  readonly id: string;
  readonly terms: Readonly<Record<Lang, string>>;
  readonly meanings: Readonly<Record<Lang, string>>;
  readonly sources: readonly SourceId[];
  /** `*` stands for any letters, so that one entry covers all inflected forms. */
  readonly struck: Readonly<Record<Lang, readonly string[]>>;
};
