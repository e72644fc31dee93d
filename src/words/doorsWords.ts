import { spoken } from "#words/spoken.ts";

/** Words of the page on what was open on one day. */
export type DoorsWords = {
  readonly lead: (date: string, evidence: string) => string;
  readonly day: string;
  readonly passport: string;
  readonly passports: Readonly<Record<"international" | "internal" | "none", string>>;
  /** The first line: how many places, as printed and as a number. */
  readonly answers: {
    readonly international: (date: string, printed: string, count: number) => string;
    readonly internal: (date: string, printed: string, count: number) => string;
    readonly none: (date: string) => string;
  };
  readonly straight: string;
  readonly otherwise: string;
  readonly elsewhere: string;
  readonly rest: Readonly<Record<"permit" | "visa" | "closed" | "unknown", string>>;
  readonly humanitarian: string;
  readonly checked: (date: string) => string;
  readonly later: (date: string) => string;
  readonly byLand: string;
  readonly byAir: string;
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
