import { LANGS, type Lang } from "#atlas/types.ts";
import { type GuessSet, readGuessSet } from "#view/guessSet.ts";

/** The window whose picture a class sees, and the window that leads it. */
export const ROLES = ["wall", "speaker"] as const;
export type Role = (typeof ROLES)[number];

/** A lesson that is given with two windows: both hold all of it, so that either may be opened anew. Views are addresses without the reader's own keys. */
export type Talk = {
  /** Grows with everything that is done, in whichever window: of two states the one with the higher turn is the later one. */
  readonly turn: number;
  /** Where the last thing was done. */
  readonly leader: Role;
  readonly speaker: string;
  readonly wall: string;
  /** What the wall speaks. */
  readonly lang: Lang;
  /** The wall stays as it is while the speaker's window moves. */
  readonly frozen: boolean;
  readonly black: boolean;
  /** The step whose guess has been answered on the wall, as `guessAt` calls it; empty where none has. */
  readonly answered: string;
  /** What the class has set at a step of the wall, in whichever window; `null` where nothing has been set. */
  readonly guessed: Guessed | null;
  /** When it began, in ms since 1970. */
  readonly began: number;
};

/** What is guessed at a step, which `guessAt` calls so. */
export type Guessed = { readonly at: string; readonly set: GuessSet };

/** A point on the map that is shown on the wall: degrees, longitude first. */
export type Pointed = readonly [lon: number, lat: number] | null;

/** What one window tells the other. `hello`: tell me how things stand; `bye`: this window closes; `leave`: whoever leads it has to be gone. */
export type Message = { readonly from: Role } & (
  | { readonly kind: "hello" | "bye" | "leave" }
  | { readonly kind: "talk"; readonly talk: Talk }
  | { readonly kind: "ring"; readonly at: Pointed }
  // As its file has it.
  | { readonly kind: "own"; readonly story: string }
);

/** How messages go between the windows of one reader. */
export type Line = {
  readonly send: (message: Message) => void;
  /** Hears whatever comes, also what others have sent, until the returned function is called. */
  readonly hear: (onData: (data: unknown) => void) => () => void;
};

/** Addresses are short; what is longer is none of ours. */
const LONGEST = 4000;

/** Reads what came over a line; `undefined` for anything that is no message of a talk. A story is read by whoever opens it. */
export function readMessage(data: unknown): Message | undefined {
  if (!isRecord(data)) return undefined;
  const { kind, from, at, story } = data;
  const role = ROLES.find((one) => one === from);
  if (role === undefined) return undefined;
  if (kind === "hello" || kind === "bye" || kind === "leave") return { kind, from: role };
  if (kind === "ring") return isPointed(at) ? { kind, from: role, at } : undefined;
  if (kind === "own") return typeof story === "string" ? { kind, from: role, story } : undefined;
  const talk = kind === "talk" ? readTalk(data["talk"]) : undefined;
  return talk && { kind: "talk", from: role, talk };
}

function readTalk(data: unknown): Talk | undefined {
  if (!isRecord(data)) return undefined;
  const { turn, began, speaker, wall, frozen, black, answered } = data;
  const leader = ROLES.find((one) => one === data["leader"]);
  const lang = LANGS.find((one) => one === data["lang"]);
  if (leader === undefined || lang === undefined) return undefined;
  if (!isCount(turn) || !isCount(began) || !isAddress(speaker) || !isAddress(wall))
    return undefined;
  if (typeof frozen !== "boolean" || typeof black !== "boolean" || !isAddress(answered))
    return undefined;
  const guessed = readGuessed(data["guessed"]);
  return guessed === undefined
    ? undefined
    : { turn, leader, speaker, wall, lang, frozen, black, answered, guessed, began };
}

function readGuessed(data: unknown): Guessed | null | undefined {
  if (data === null) return null;
  if (!isRecord(data) || !isAddress(data["at"])) return undefined;
  const set = readGuessSet(data["set"]);
  return set && { at: data["at"], set };
}

const isRecord = (data: unknown): data is Record<string, unknown> =>
  typeof data === "object" && data !== null;
const isCount = (value: unknown): value is number => Number.isSafeInteger(value);
const isAddress = (value: unknown): value is string =>
  typeof value === "string" && value.length <= LONGEST;
const isPointed = (at: unknown): at is Pointed =>
  at === null || (Array.isArray(at) && at.length === 2 && at.every(Number.isFinite));
