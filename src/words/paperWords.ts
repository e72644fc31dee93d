import { spoken } from "#words/spoken.ts";

type Kind = "handout" | "worksheet" | "answers";

/** What stands on paper for a class, and where one chooses it. */
export type PaperWords = {
  readonly lead: string;
  readonly story: string;
  readonly kind: string;
  readonly kinds: Readonly<Record<Kind, string>>;
  /** What each of them is. */
  readonly about: Readonly<Record<Kind, string>>;
  readonly perPage: string;
  /** How many pages there are, and for which paper. */
  readonly pages: (count: number) => string;
  /** On each page. */
  readonly page: (page: number, count: number) => string;
  readonly step: (step: number) => string;
  readonly name: string;
  /** Of a school. */
  readonly group: string;
  readonly date: string;
  readonly mapOf: (day: string) => string;
  /** What is to be done with the blank map. */
  readonly task: Readonly<Record<"classes" | "borders" | "circles", string>>;
  /** Above questions that would tell what is to be guessed. */
  readonly afterwards: string;
  /** Of a story that asks nothing: what the sheets of questions and answers hold then. */
  readonly asksNothing: string;
};

export const paperWords = spoken("paper");
