import { openDoor } from "#words/openDoor.ts";

/** Fetches all parts of a guess, with their words. */
export const loadGuess = () =>
  openDoor("guess", import("./guessPart.ts")).then((chunk) => chunk.guessPart);
