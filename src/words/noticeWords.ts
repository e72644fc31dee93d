import { spoken } from "#words/spoken.ts";

/** What can fail while the page runs. */
export type Fault =
  | "chunk"
  | "context"
  | "stalled"
  | "gone"
  | "webgl"
  | "pixels"
  | "texts"
  | "records"
  | "outdated";

/** What went wrong, what still works, and what the reader can do. */
export type NoticeWords = {
  readonly address: string;
  readonly addressEnd: string;
  /** Follows key and value, with the space between. */
  readonly ignored: string;
  readonly noSuchKey: string;
  readonly empty: string;
  readonly more: (count: number) => string;
  readonly version: string;
  readonly faults: Readonly<Record<Fault, string>>;
  readonly reload: string;
  readonly dismiss: string;
  readonly dismissWhat: (what: string) => string;
  readonly aboutAddress: string;
  readonly aboutFault: string;
  /** Of a kept map: `last` is the last day of its data, in words. */
  readonly newer: (last: string) => string;
  readonly use: string;
  readonly aboutNewer: string;
  /** An older release of the data is looked at. */
  readonly release: (release: string, newest: string) => string;
  readonly whatIsNew: string;
  readonly aboutRelease: string;
  /** Follows the release that was asked for; `release` is the one that is shown. */
  readonly noRelease: (release: string) => string;
};

export const noticeWords = spoken("notice");
