import { spoken } from "#words/spoken.ts";

/** Why the app is not there: its scripts are late, did not come, are not understood by this browser, broke down while it ran, or may not run from a folder. */
export const REASONS = ["waiting", "failed", "old", "broken", "folder"] as const;
export type Reason = (typeof REASONS)[number];

/** What stands above the page that the build has drawn while the app is not there. */
export type FailureWords = Readonly<Record<Reason, string>> & {
  readonly reload: string;
  /** Leads to this page in this language. */
  readonly own: string;
};

export const failureWords = spoken("failure");
