import { type Day, parseDay, printDay } from "#atlas/day.ts";
import type { GuessKind } from "#atlas/guess.ts";

/** What a step asks to be guessed, before the facts are asked for the truth: places, borders on a day, a part of a sum of figures by their ids, how a number went on. */
export type GuessAsked =
  | { readonly kind: "order"; readonly places: readonly string[] }
  | { readonly kind: "borders"; readonly day: Day }
  | { readonly kind: "share"; readonly granted: string; readonly of: readonly string[] }
  | {
      readonly kind: "curve";
      readonly series: string;
      readonly place: string;
      readonly from: Day;
      readonly to: Day;
    };

export const GUESS_KINDS: readonly GuessKind[] = ["order", "borders", "share", "curve"];

/** What was found where a guess is asked for: `kind` is the one name that it has, if it has one; `asked` is `null` where what stands under it cannot be understood. */
export type GuessRead = { readonly kind: GuessKind | null; readonly asked: GuessAsked | null };

/** Reads a guess as files have it, by its one kind: `{order: [ARM, KAZ, GEO]}`. */
export function readGuessAsked(value: unknown): GuessRead {
  const entries = isMap(value) ? Object.entries(value) : [];
  const [name, asked] = entries[0] ?? [];
  const kind = entries.length === 1 ? (GUESS_KINDS.find((one) => one === name) ?? null) : null;
  return { kind, asked: kind && askedOf(kind, asked) };
}

/** A guess as files have it. */
export function printGuessAsked(asked: GuessAsked): Readonly<Record<string, unknown>> {
  switch (asked.kind) {
    case "order":
      return { order: asked.places };
    case "borders":
      return { borders: printDay(asked.day) };
    case "share":
      return { share: { granted: asked.granted, of: asked.of } };
    case "curve": {
      const { series, place, from, to } = asked;
      return { curve: { series, place, from: printDay(from), to: printDay(to) } };
    }
  }
}

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === "string" && value !== "";
const isList = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.length > 0 && value.every(isText);

function askedOf(kind: GuessKind, asked: unknown): GuessAsked | null {
  if (kind === "order") {
    const isRight = isList(asked) && asked.length >= 3 && new Set(asked).size === asked.length;
    return isRight ? { kind, places: asked } : null;
  }
  if (kind === "borders") {
    const day = isText(asked) ? parseDay(asked) : undefined;
    return day === undefined ? null : { kind, day };
  }
  if (!isMap(asked)) return null;
  const names = Object.keys(asked).toSorted().join(" ");
  if (kind === "share") {
    const { granted, of } = asked;
    const whole = isText(of) ? [of] : of;
    return names === "granted of" && isText(granted) && isList(whole)
      ? { kind, granted, of: whole }
      : null;
  }
  const { series, place } = asked;
  const [from, to] = [asked["from"], asked["to"]].map((day) =>
    isText(day) ? parseDay(day) : undefined,
  );
  if (names !== "from place series to" || !isText(series) || !isText(place)) return null;
  return from === undefined || to === undefined ? null : { kind, series, place, from, to };
}
