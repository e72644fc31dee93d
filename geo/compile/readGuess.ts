import type { GuessKind } from "#atlas/guess.ts";
import { type GuessAsked, readGuessAsked } from "#atlas/guessAsked.ts";

const KINDS = {
  order: "“order” takes a list of at least three places, each once",
  borders: "“borders” takes a day (YYYY-MM-DD)",
  share: "“share” takes “granted”, the id of a figure, and “of”, one id or a list of them",
  curve: "“curve” takes “series”, “place”, “from” and “to”, of which the last two are days",
} as const satisfies Readonly<Record<GuessKind, string>>;

/** Reads what stands under `guess` in the front matter, as JSON; `null` where it cannot be understood, which is reported. */
export function readGuess(json: string, wrong: (reason: string) => void): GuessAsked | null {
  const { kind, asked } = readGuessAsked(json.startsWith("{") ? JSON.parse(json) : json);
  if (kind === null) wrong(`a guess is one of ${Object.keys(KINDS).join(", ")}`);
  else if (asked === null) wrong(KINDS[kind]);
  return asked;
}
