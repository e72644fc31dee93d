import { laterPart } from "#ui/laterPart.tsx";
import { loadGuess } from "./loadGuess.ts";

// The parts of a guess, as the layout of a story has them before they have come.
export const GuessQuestion = laterPart(() => loadGuess().then((parts) => parts.GuessQuestion));
export const GuessSaid = laterPart(() => loadGuess().then((parts) => parts.GuessSaid));
export const GuessField = laterPart(() => loadGuess().then((parts) => parts.GuessField));
export const GuessAnswer = laterPart(() => loadGuess().then((parts) => parts.GuessAnswer));
export const GuessMeaning = laterPart(() => loadGuess().then((parts) => parts.GuessMeaning));
