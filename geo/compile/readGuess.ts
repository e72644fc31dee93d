import { type Day, parseDay } from "#atlas/day.ts";

/** What a step's file asks to be guessed, before the facts are asked for the truth. */
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

const KINDS = {
  order: "“order” takes a list of at least three places, each once",
  borders: "“borders” takes a day (YYYY-MM-DD)",
  share: "“share” takes “granted”, the id of a figure, and “of”, one id or a list of them",
  curve: "“curve” takes “series”, “place”, “from” and “to”, of which the last two are days",
} as const satisfies Readonly<Record<GuessAsked["kind"], string>>;

/** Reads what stands under `guess` in the front matter, as JSON; `null` where it cannot be understood, which is reported. */
export function readGuess(json: string, wrong: (reason: string) => void): GuessAsked | null {
  const value: unknown = json.startsWith("{") ? JSON.parse(json) : json;
  const entries = isMap(value) ? Object.entries(value) : [];
  const [kind, asked] = entries[0] ?? [];
  if (entries.length !== 1 || kind === undefined || !(kind in KINDS)) {
    wrong(`a guess is one of ${Object.keys(KINDS).join(", ")}`);
    return null;
  }
  const read = askedOf(kind as GuessAsked["kind"], asked);
  if (read === null) wrong(KINDS[kind as GuessAsked["kind"]]);
  return read;
}

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === "string" && value !== "";
const isList = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.length > 0 && value.every(isText);

function askedOf(kind: GuessAsked["kind"], asked: unknown): GuessAsked | null {
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
