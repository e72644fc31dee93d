import { spoken } from "#words/spoken.ts";

/** What stands on and around the map. */
export type StageWords = {
  readonly map: string;
  readonly mapOf: (day: string) => string;
  readonly keys: string;
  readonly keysTitle: string;
  readonly more: string;
  readonly describe: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly home: string;
  readonly pan: Readonly<Record<"left" | "right" | "up" | "down", string>>;
  /** Above the list of destinations that have no room for their name. */
  readonly noRoom: string;
};

export const stageWords = spoken("stage");
