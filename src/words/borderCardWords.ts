import { spoken } from "#words/spoken.ts";

/** The card of a land border. */
export type BorderCardWords = {
  /** Over lists of borders, and over one column of them. */
  readonly list: string;
  readonly one: string;
  /** How the state of a border is made from its crossings. */
  readonly rule: string;
  readonly means: Readonly<
    Record<"open" | "partly" | "restricted" | "closed" | "unclear" | "unknown" | "none", string>
  >;
  readonly not: string;
  /** What is peculiar to one border, by its id. */
  readonly special: Readonly<Record<string, string>>;
  readonly through: (border: string) => string;
  readonly leadsTo: string;
  readonly line: string;
  readonly shapes: string;
  readonly crossings: string;
  readonly history: string;
  readonly bandKey: string;
  readonly routes: string;
  readonly noRoutes: string;
};

export const borderCardWords = spoken("borderCard");
