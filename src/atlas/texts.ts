import type { StepText } from "#atlas/story.ts";
import type { Lang } from "#atlas/types.ts";

/** A name of a fact and the words behind it. */
export type Text = { readonly title: string; readonly text: string };

/** The words of the facts in one language that the first picture needs. */
export type Texts = {
  readonly lang: Lang;
  /** Names. */
  readonly places: Readonly<Record<string, string>>;
  readonly routes: Readonly<Record<string, string>>;
  readonly crossings: Readonly<Record<string, string>>;
  readonly events: Readonly<Record<string, string>>;
  readonly classes: Readonly<Record<string, Text>>;
  /** Of all but the default series only the title, until the longer words have come. */
  readonly series: Readonly<Record<string, Text>>;
  readonly counters: Readonly<Record<string, string>>;
  /** The first step of the story that a bare address opens; `null` where there is none. */
  readonly opening: StepText | null;
  readonly waves: Readonly<Record<string, string>>;
};
