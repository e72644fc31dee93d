import { spoken } from "#words/spoken.ts";

/** What the share dialog offers to take away, and what a citation says. */
export type CopyWords = {
  readonly permanent: string;
  readonly permanentNote: string;
  readonly short: string;
  readonly shortNote: string;
  /** The same while a story is told: it leads to its step. */
  readonly step: string;
  readonly stepNote: string;
  readonly citation: string;
  readonly embed: string;
  /** In which form, what of the frame may be chosen, and what each form is good for. */
  readonly embedKind: string;
  readonly embedKinds: Readonly<Record<EmbedKind, string>>;
  readonly embedChoices: Readonly<Record<"timeline" | "static" | "story", string>>;
  readonly embedNotes: Readonly<Record<EmbedKind, string>>;
  /** What to do with the picture that the code names. */
  readonly embedPicture: (file: string) => string;
  /** Below the frame: what is seen, and whose numbers it rests on, if there are any. */
  readonly embedCaption: (seen: string, publishers: string) => string;
  readonly embedOpen: string;
  readonly embedLoad: string;
  readonly embedLoadNote: (host: string) => string;
  readonly copy: string;
  readonly copyOf: (what: string) => string;
  readonly copied: (what: string) => string;
  readonly denied: (what: string) => string;
  readonly print: string;
  readonly picture: string;
  readonly sizes: Readonly<
    Record<"portrait" | "landscape" | "slide" | "preview" | "square" | "upright" | "tall", string>
  >;
  /** The other way to take a view away: as a table. */
  readonly table: string;
  readonly saveAs: (kind: string) => string;
  readonly saved: (file: string) => string;
  /** The browser gives a blank or noisy picture, or none. */
  readonly noPng: string;
  readonly noFile: string;
  /** A citation's sentence; `link` stands alone so that it can be read as a link. */
  readonly cite: (parts: CitationParts) => string;
  /** Label of the citation of one number. */
  readonly number: string;
  readonly citeNumber: (parts: NumberParts) => string;
  readonly frameTitle: (title: string, day: string) => string;
};

/** As `export/embedCodes.ts` makes them. */
type EmbedKind = "frame" | "element" | "consent" | "picture" | "wordpress" | "amp";

export type CitationParts = {
  readonly title: string;
  readonly subject: string;
  readonly day: string;
  readonly release: string;
  readonly link: string;
  readonly accessed: string;
};

/** A number as it is cited: where, how much with its bound, what was counted, by whom, for when, who told of it. */
export type NumberParts = {
  readonly place: string;
  readonly value: string;
  readonly what: string;
  readonly counter: string;
  readonly counted: string;
  readonly publishers: string;
  readonly release: string;
  readonly link: string;
  readonly accessed: string;
};

export const copyWords = spoken("copy");
