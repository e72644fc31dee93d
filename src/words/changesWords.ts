import { spoken } from "#words/spoken.ts";

/** Words of the page on what changed between two days. */
export type ChangesWords = {
  readonly lead: (early: string, late: string) => string;
  readonly choose: string;
  readonly same: string;
  readonly from: string;
  readonly to: string;
  readonly ends: string;
  readonly suggestions: string;
  readonly monthBefore: string;
  readonly yearBefore: string;
  readonly forget: string;
  readonly nothing: string;
  readonly events: string;
  readonly crossings: Readonly<
    Record<"closed" | "open" | "restricted" | "lapsed" | "unknown", string>
  >;
  readonly routes: string;
  readonly visa: Readonly<Record<"eased" | "tightened" | "lapsed" | "other", string>>;
  readonly risk: Readonly<Record<"raised" | "lowered" | "other", string>>;
  readonly riskNote: string;
  /** Over the classes of returns: the day of their evidence, and whether later cases are in them. */
  readonly riskBy: (date: string, later: string | null) => string;
  readonly figures: string;
  readonly figuresNote: (early: string, late: string) => string;
  readonly count: (count: number) => string;
  readonly crossing: string;
  readonly route: string;
  readonly place: string;
  readonly on: (date: string) => string;
  readonly types: Readonly<Record<"road" | "rail" | "pedestrian" | "air", string>>;
  readonly published: string;
  readonly countedBy: string;
};

export const changesWords = spoken("changes");

/** A short line of counts: "3 events, 8 crossings". Kept apart from the headings, for numbers bend words. */
export type ChangeCounts = Readonly<
  Record<"events" | "crossings" | "visa" | "risk" | "figures", (count: number) => string>
>;

export const changeCounts = spoken("changeCounts");
