import { spoken } from "#words/spoken.ts";

type Fault = "chunk" | "context" | "webgl" | "texts" | "records";

/** What went wrong, what still works, and what the reader can do. */
export type NoticeWords = {
  readonly label: string;
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
};

export const noticeWords = spoken("notice");
