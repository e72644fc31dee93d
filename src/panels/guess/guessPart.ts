import { GuessAnswer } from "./GuessAnswer.tsx";
import { GuessField } from "./GuessField.tsx";
import { GuessMeaning } from "./GuessMeaning.tsx";
import { GuessQuestion } from "./GuessQuestion.tsx";
import { GuessSaid } from "./GuessSaid.tsx";

/** All parts of a guess: they come together, when a step asks for one. */
export const guessPart = { GuessAnswer, GuessField, GuessMeaning, GuessQuestion, GuessSaid };
