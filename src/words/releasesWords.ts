import { spoken } from "#words/spoken.ts";

/** What is said of the releases of the data, and of what differs between two of them. Releases are named by their day. */
export type ReleasesWords = {
  /** The newest release is looked at. */
  readonly newest: (release: string) => string;
  /** An older one is. */
  readonly older: (release: string, newest: string) => string;
  /** Opens the same view with the newest data. */
  readonly openNewest: (release: string) => string;
  /** Heading over what differs in the view. */
  readonly changed: (before: string, after: string) => string;
  /** How many values differ, among so many that are compared. */
  readonly count: (count: number, compared: number) => string;
  readonly same: (compared: number) => string;
  /** What is compared, and what is not. */
  readonly compared: string;
  /** Head of the column that says what a value is. */
  readonly what: string;
  readonly statement: string;
  readonly border: string;
  readonly crossing: string;
  readonly route: string;
  /** In the place of what one of two releases does not have. */
  readonly nothing: string;
  readonly missing: string;
  readonly list: string;
  readonly listNote: string;
  /** Behind the release that is looked at. */
  readonly here: string;
  /** Opens this view with the data of a release. */
  readonly openWith: (release: string) => string;
  readonly why: string;
};

export const releasesWords = spoken("releases");
