import type { SourceRecord } from "#atlas/records.ts";
import type { Text } from "#atlas/types.ts";

/** Who says what a step says. `url` is empty where there is nothing to open. */
export type StepSource = Pick<SourceRecord, "publisher" | "publishedOn" | "url">;

/** What a step says: a statement as its title, a text of a few sentences, and who says so. */
export type StepText = Text & { readonly sources: readonly StepSource[] };

/** A story in one language. */
export type StoryText = Text & { readonly steps: readonly StepText[] };

/** All stories of one language, by the names of their folders. */
export type StoriesFile = Readonly<Record<string, StoryText>>;
