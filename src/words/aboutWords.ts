import type { OrganisationId } from "#atlas/organisations.ts";
import { spoken } from "#words/spoken.ts";

/** The sections of the page about the atlas, in their order. */
export const ABOUT_IDS = [
  "what",
  "numbers",
  "doubt",
  "entry",
  "risk",
  "words",
  "routes",
  "borders",
  "advice",
  "help",
  "privacy",
  "searched",
  "origin",
  "credits",
] as const;
export type AboutId = (typeof ABOUT_IDS)[number];

/** What the text takes from the atlas, already in the reader's language. */
export type AboutFacts = {
  readonly total: string;
  readonly by: string;
  readonly noAnswer: string;
  readonly notIncluded: string;
  readonly last: string;
  readonly visaSeen: string;
  readonly riskSeen: string;
  readonly release: string;
};

/** A paragraph, or a list of points. */
export type AboutBlock = string | readonly string[];
export type AboutSection = { readonly title: string; readonly body: readonly AboutBlock[] };

/** Words of the page about the atlas. */
export type AboutWords = {
  readonly contents: string;
  readonly sections: (facts: AboutFacts) => Readonly<Record<AboutId, AboutSection>>;
  readonly organisations: Readonly<
    Record<OrganisationId, { readonly name: string; readonly text: string }>
  >;
  readonly cited: string;
  readonly licences: string;
  readonly rule: string;
  readonly data: string;
};

export const aboutWords = spoken("about");
