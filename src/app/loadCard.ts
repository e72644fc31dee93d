import { openDoor } from "#words/openDoor.ts";

/** Fetches the code of the cards and what they say. */
export const loadCard = () =>
  openDoor("card", import("#panels/Card.tsx")).then((chunk) => chunk.Card);
