import { spoken } from "#words/spoken.ts";

/** Why the app is not there: its scripts are late, did not come, are not understood by this browser, or broke down while it ran. */
export const REASONS = ["waiting", "failed", "old", "broken"] as const;
export type Reason = (typeof REASONS)[number];

/** What stands above the page that the build has drawn while the app is not there. */
export type FailureWords = Readonly<Record<Reason, string>> & {
  readonly reload: string;
  /** Leads to this page in this language. */
  readonly own: string;
};

export const failureWords = spoken("failure");
