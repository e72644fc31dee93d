import type { Lang } from "#atlas/types.ts";
import { borderCard as de } from "#words/de/borderCard.ts";
import { borderCard as en } from "#words/en/borderCard.ts";
import { borderCard as ru } from "#words/ru/borderCard.ts";

/** The card of a land border. */
export type BorderCardWords = {
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

export const borderCardWords: Readonly<Record<Lang, BorderCardWords>> = { en, de, ru };
