import type { CoreFile } from "#atlas/coreFile.ts";
import type { LongTextsFile } from "#atlas/longTexts.ts";
import type { NamedView } from "#atlas/namedView.ts";
import type { RecordsFile } from "#atlas/records.ts";
import type { StoriesFile } from "#atlas/story.ts";
import type { Texts } from "#atlas/texts.ts";
import type { Lang } from "#atlas/types.ts";

/** The facts, ready to serve. */
export type Compiled = {
  readonly core: CoreFile;
  readonly texts: Readonly<Record<Lang, Texts>>;
  readonly records: RecordsFile;
  readonly longTexts: Readonly<Record<Lang, LongTextsFile>>;
  readonly stories: Readonly<Record<Lang, StoriesFile>>;
  /** By their day, and on one day by name. */
  readonly views: readonly NamedView[];
};
