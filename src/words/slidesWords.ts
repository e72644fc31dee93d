import { spoken } from "#words/spoken.ts";

/** What is said where a story is taken away as slides or pictures, and on them. */
export type SlidesWords = {
  /** The buttons, by the ending of the file. */
  readonly save: Readonly<Record<"pptx" | "zip", string>>;
  readonly drawing: (step: number, count: number) => string;
  readonly stop: string;
  readonly stopped: string;
  readonly saved: (file: string) => string;
  readonly failed: string;
  /** In the notes of the speaker. */
  readonly question: string;
  readonly answer: string;
  /** `minutes` is printed. */
  readonly planned: (minutes: string) => string;
  readonly onMap: string;
  /** Before the words for those who cannot see a picture. */
  readonly shows: string;
  /** The title of the last slides. */
  readonly end: string;
  /** In place of the year of a source. */
  readonly undated: string;
};

export const slidesWords = spoken("slides");
