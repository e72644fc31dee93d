import { type Day, parseDay } from "#atlas/day.ts";
import type { PlaceId, SourceId } from "#atlas/types.ts";
import type { Problems } from "./problems.ts";

/** A file under `geo/`, path relative to it, with forward slashes. */
export type FactFile = { readonly path: string; readonly text: string };

/** What other facts may point at. */
export type Known = {
  readonly sources: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  readonly crossings: ReadonlySet<string>;
};

/** One row of a table or one front matter: named cells, and the place to complain about. */
export type Fact = {
  readonly file: string;
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
};

/** Reads typed values out of a fact; each reader reports what is wrong and returns a harmless value. */
export type Reader = {
  readonly text: (name: string) => string;
  readonly required: (name: string) => string;
  readonly oneOf: <T extends string>(name: string, allowed: readonly T[]) => T;
  readonly list: (name: string) => readonly string[];
  readonly day: (name: string) => Day;
  readonly dayOrNull: (name: string) => Day | null;
  readonly number: (name: string) => number | null;
  readonly degrees: (name: string, limit: number) => number;
  readonly place: (name: string) => PlaceId;
  readonly places: (name: string) => readonly PlaceId[];
  readonly sources: (name?: string) => readonly SourceId[];
  readonly wrong: (reason: string) => void;
};

export function readFact(fact: Fact, known: Known, problems: Problems): Reader {
  const wrong = (reason: string) => problems.add(fact.file, fact.line, reason);
  const text = (name: string) => fact.cells[name]?.trim() ?? "";
  const required = (name: string) => {
    if (text(name) === "") wrong(`"${name}" is missing`);
    return text(name);
  };
  const list = (name: string) =>
    text(name)
      .split(";")
      .map((part) => part.trim())
      .filter(Boolean);
  const dayOrNull = (name: string): Day | null => {
    if (text(name) === "") return null;
    const day = parseDay(text(name));
    if (day === undefined) wrong(`"${name}": "${text(name)}" is not a day (YYYY-MM-DD)`);
    return day ?? null;
  };
  const known1 = (kind: string, ids: ReadonlySet<string>) => (id: string) => {
    if (id !== "" && !ids.has(id)) wrong(`there is no ${kind} "${id}"`);
    return id;
  };
  const number = (name: string): number | null => {
    if (text(name) === "") return null;
    const value = Number(text(name));
    if (Number.isNaN(value)) wrong(`"${name}": "${text(name)}" is not a number`);
    return Number.isNaN(value) ? null : value;
  };
  return {
    text,
    required,
    wrong,
    list,
    dayOrNull,
    number,
    oneOf: (name, allowed) => {
      const found = allowed.find((value) => value === text(name));
      if (found === undefined) wrong(`"${name}": "${text(name)}" is none of ${allowed.join(", ")}`);
      return found ?? (allowed[0] as (typeof allowed)[number]);
    },
    day: (name) => {
      required(name);
      return dayOrNull(name) ?? (0 as Day);
    },
    degrees: (name, limit) => {
      const value = number(name) ?? Number.NaN;
      if (!(Math.abs(value) <= limit))
        wrong(`"${name}": "${text(name)}" is not in ±${limit} degrees`);
      if (/\.\d{5,}/.test(text(name))) wrong(`"${name}": ${text(name)} is finer than 0.0001°`);
      return value;
    },
    place: (name) => known1("place", known.places)(required(name)) as PlaceId,
    places: (name) => list(name).map(known1("place", known.places)) as PlaceId[],
    sources: (name = "sources") => {
      if (list(name).length === 0) wrong("every fact names its source");
      return list(name).map(known1("source", known.sources)) as SourceId[];
    },
  };
}
