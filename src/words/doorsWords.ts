import { spoken } from "#words/spoken.ts";

/** Words of the page on what was open on one day. */
export type DoorsWords = {
  readonly lead: (date: string, evidence: string) => string;
  readonly day: string;
  readonly order: string;
  readonly orders: Readonly<Record<"class" | "name" | "risk", string>>;
  readonly filter: string;
  readonly name: string;
  readonly openLand: string;
  readonly directFlight: string;
  readonly shown: (count: number, all: number) => string;
  /** Of how many of the places shown the open way was last confirmed more than half a year before. */
  readonly openByOld: (count: number) => string;
  readonly nothing: string;
  readonly list: string;
  readonly place: string;
  readonly entry: string;
  readonly land: string;
  readonly air: string;
  readonly days: (count: number) => string;
  /** How a permit is given, by the table's own word. */
  readonly requirements: Readonly<Record<string, string>>;
  readonly covid: string;
  readonly noBorder: string;
  readonly noCrossing: string;
  readonly noFlight: string;
  readonly why: string;
  readonly landNote: string;
};

export const doorsWords = spoken("doors");
