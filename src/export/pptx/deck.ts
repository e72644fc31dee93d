import type { Box } from "#scene/frame.ts";

/** Part of a paragraph; with a `link` it leads to an address elsewhere. */
export type Run = { readonly text: string; readonly link?: string | undefined };

/** A paragraph of a slide. `size` and `above`, the room above it, are in points. */
export type Paragraph = {
  readonly runs: readonly Run[];
  readonly size: number;
  readonly bold?: boolean;
  readonly muted?: boolean;
  readonly above?: number;
};

/** Paragraphs below each other in a box of the slide. */
export type TextBox = { readonly box: Box; readonly paragraphs: readonly Paragraph[] };

/** A picture on a slide: which of the deck's, what it shows for those who cannot see it, where it stands. */
export type Picture = { readonly media: number; readonly alt: string; readonly box: Box };

/** A slide, in px of `SLIDE`. */
export type Slide = {
  readonly layout: "opening" | "told" | "listed";
  readonly title: TextBox;
  /** What is told, in one column or in several. */
  readonly texts: readonly TextBox[];
  readonly picture: Picture | null;
  /** Whom it rests on, below everything else. */
  readonly foot: TextBox | null;
  /** For the speaker, a paragraph each. */
  readonly notes: readonly string[];
};

/** Everything that a presentation is written from. */
export type Deck = {
  readonly title: string;
  /** Of all its texts, as BCP 47 has it: "ru-RU". */
  readonly lang: string;
  readonly author: string;
  /** As ISO 8601 has it, in seconds. */
  readonly made: string;
  readonly slides: readonly Slide[];
  /** PNG files, in the order in which pictures name them. */
  readonly media: readonly Uint8Array<ArrayBuffer>[];
};

/** The size of a slide in px, 96 to the inch: 16 to 9. */
export const SLIDE = { width: 1280, height: 720 } as const;
/** Px of a slide to a point of its letters. */
export const PX_PER_POINT = 96 / 72;
