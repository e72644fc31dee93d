import type { Day } from "#atlas/day.ts";
import type { EarlierValues } from "#atlas/figures.ts";
import type { Library } from "#atlas/library.ts";
import type { Borders } from "#atlas/openBorders.ts";
import type { StoryNames, StoryText } from "#atlas/story.ts";
import type { Atlas, Lang } from "#atlas/types.ts";
import type { GuessFacts } from "#dossier/guessFacts.ts";
import type { LoadTexts } from "#plain/useOtherTexts.ts";
import type { Scene } from "#scene/scene.ts";
import type { OwnRead } from "#view/readOwn.ts";
import type { SteadyView } from "#view/steadyOf.ts";
import type { Verbs } from "#view/verbs.ts";
import type { ViewState } from "#view/viewState.ts";

/** What a panel gets that does not change while the reader moves through time and over the map. */
export type SteadyParts = { readonly view: SteadyView; readonly verbs: Verbs };

/** What every panel gets. `view.lang` is the language that the atlas speaks. */
export type PanelParts = {
  readonly atlas: Atlas;
  readonly view: ViewState;
  readonly scene: Scene;
  readonly day: Day;
  readonly verbs: Verbs;
  /** `null` until the records have come. */
  readonly library: Library | null;
  /** Fetches the names in another language; absent where nothing can be fetched. */
  readonly loadTexts?: LoadTexts;
  /** Fetches the shapes of a scale, once; absent where nothing can be fetched. */
  readonly loadBorders?: (scale: Borders["scale"]) => Promise<Borders>;
  /** Fetches what figures were in earlier releases, once; absent where nothing can be fetched. */
  readonly loadEarlier?: () => Promise<EarlierValues>;
  /** Fetches what the stories are called in a language, once; absent where nothing can be fetched. */
  readonly loadStoryNames?: (lang: Lang) => Promise<StoryNames>;
  /** Fetches what knows the releases of the data, once; absent where nothing can be fetched. */
  readonly loadReleases?: () => Promise<Releases>;
  /** Fetches all that a story shows and says, in the language of the atlas; absent where nothing can be fetched. */
  readonly loadWhole?: (story: string) => Promise<WholeStory>;
};

/** The releases of the data that are published whole. */
export type Releases = {
  /** Their names, oldest first. */
  readonly names: () => Promise<readonly string[]>;
  /** The atlas of one of them in a language. Rejects where it does not come. */
  readonly open: (release: string, lang: Lang) => Promise<Atlas>;
};

/** Where a story is made: the facts on which its guesses rest, in the language of the atlas, and what of a story that was read they bear. */
export type GuessParts = {
  readonly loadGuessFacts: () => Promise<GuessFacts>;
  readonly holdGuesses: (read: OwnRead) => Promise<OwnRead>;
};

/** A story with the atlas that knows every figure of its steps. */
export type WholeStory = { readonly atlas: Atlas; readonly text: StoryText };
