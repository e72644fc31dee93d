import type { CoreFile } from "#atlas/coreFile.ts";
import { openLibrary } from "#atlas/library.ts";
import type { LongTextsFile } from "#atlas/longTexts.ts";
import type { NamedView } from "#atlas/namedView.ts";
import { openAtlas } from "#atlas/openAtlas.ts";
import type { Borders } from "#atlas/openBorders.ts";
import type { RecordsFile } from "#atlas/records.ts";
import type { StoriesFile } from "#atlas/story.ts";
import type { Texts } from "#atlas/texts.ts";

/** Facts in one language, as the build has compiled them. */
export type SiteFacts = {
  readonly core: CoreFile;
  readonly texts: Texts;
  readonly borders: Borders;
  readonly records: RecordsFile;
  readonly longTexts: LongTextsFile;
  readonly stories: StoriesFile;
};

/** And what pages of named views are made from besides. */
export type ViewFacts = SiteFacts & {
  readonly views: readonly NamedView[];
  /** The borders for pictures from near. */
  readonly fine: Borders;
};

/** The atlas of the facts, and the records behind it. */
export const openFacts = ({ core, texts, records, longTexts }: SiteFacts) => ({
  atlas: openAtlas(core, texts, { records, longTexts }),
  library: openLibrary(records, longTexts, texts.lang),
});
