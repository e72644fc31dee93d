import type { Text } from "#atlas/texts.ts";
import type { Lang, SourceId } from "#atlas/types.ts";

/** What the question of a view is about: how many went where, which doors were open, who was sent back, what changed from day to day. */
export const VIEW_KINDS = ["people", "doors", "returns", "time"] as const;
export type ViewKind = (typeof VIEW_KINDS)[number];

/** A state of the map that has a name and a page of its own. */
export type NamedView = {
  /** The name of its file and of its page, for good. */
  readonly id: string;
  readonly kind: ViewKind;
  /** What it shows, in its permanent form but for version and language. */
  readonly address: string;
  readonly sources: readonly SourceId[];
  /** Names that its page had before. */
  readonly formerly: readonly string[];
  readonly texts: Readonly<Record<Lang, Text>>;
};
