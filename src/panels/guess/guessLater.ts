import { laterPart } from "#ui/laterPart.tsx";
import { openDoor } from "#words/openDoor.ts";

const come = () => openDoor("guess", import("./guessPart.ts")).then((chunk) => chunk.guessPart);

// The parts of a guess, as the layout of a story has them before they have come.
export const GuessQuestion = laterPart(() => come().then((parts) => parts.GuessQuestion));
export const GuessSaid = laterPart(() => come().then((parts) => parts.GuessSaid));
export const GuessField = laterPart(() => come().then((parts) => parts.GuessField));
export const GuessAnswer = laterPart(() => come().then((parts) => parts.GuessAnswer));
export const GuessMeaning = laterPart(() => come().then((parts) => parts.GuessMeaning));
