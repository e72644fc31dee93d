import { spoken } from "#words/spoken.ts";

/** The list of keys. */
export type KeysWords = {
  readonly keyList: readonly (readonly [keys: string, meaning: string])[];
  readonly singleKeys: string;
  readonly keysWhere: string;
  readonly close: string;
};

export const keysWords = spoken("keys");
