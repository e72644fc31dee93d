import type { OwnTextName } from "#atlas/ownProblem.ts";

/** What an own story can be at most: bytes of its file, steps, minutes of a step, letters of an address, of what is to be guessed and of each text. */
export const OWN_LIMITS: {
  readonly bytes: number;
  readonly steps: number;
  readonly minutes: number;
  readonly address: number;
  readonly guess: number;
  readonly texts: Readonly<Record<OwnTextName, number>>;
} = {
  bytes: 1_000_000,
  steps: 99,
  minutes: 30,
  address: 2000,
  guess: 1000,
  texts: {
    title: 200,
    text: 3000,
    notes: 6000,
    question: 500,
    answer: 2000,
    sources: 3000,
  },
};
