import { spoken } from "#words/spoken.ts";

/** What a frame in an article says beside its picture. */
export type EmbedWords = {
  /** The frame as a whole. */
  readonly frame: string;
  readonly open: string;
  readonly newTab: string;
  /** How to zoom, and how to move, where wheel and finger scroll the article. `key` is held, as `Ctrl`. */
  readonly wheel: (key: string) => string;
  readonly fingers: string;
  /** By whom it is, and what opens the sources. */
  readonly from: string;
  readonly sources: string;
  readonly licence: string;
  /** Behind the day, where an older release of the data is shown. */
  readonly release: (release: string) => string;
};

export const embedWords = spoken("embed");
