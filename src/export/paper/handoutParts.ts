import { storyWords } from "#words/storyWords.ts";
import { guessPiece } from "./guessPiece.ts";
import { besideCode, words } from "./paperParts.ts";
import { type Layable, stacked } from "./paperPiece.ts";
import type { PaperStep } from "./paperStep.ts";

/** Which step it is, of which day, and its statement; not where the statement would tell what is to be guessed. */
export const stepHead = (
  { number, day, title, told, view }: PaperStep,
  size: number,
  large: number,
) =>
  words([
    { text: `${number} · ${day}`, size, bold: true, muted: true },
    {
      text: told === null ? title : storyWords[view.lang].guess,
      size: large,
      bold: true,
      above: 0.05,
    },
  ]);

/** What a step says, at most so many letters of it; nothing where that would tell what is to be guessed. */
export const stepText = ({ text, told }: PaperStep, size: number, most: number) =>
  words(
    (told === null ? shortened(text, most) : "")
      .split("\n\n")
      .map((paragraph) => ({ text: paragraph, size, above: 0.4 })),
  );

const shortened = (text: string, most: number): string =>
  text.length <= most ? text : most === 0 ? "" : `${text.slice(0, most - 1).trimEnd()}…`;

/** What a step asks: its guess, else its question. */
export const questionOf = (
  { told, quiz }: PaperStep,
  size: number,
  isRoomy: boolean,
  most = Number.POSITIVE_INFINITY,
): Layable =>
  told !== null
    ? guessPiece(told, size, isRoomy)
    : words([{ text: shortened(quiz?.question ?? "", Math.max(most, 160)), size, bold: true }]);

/** Who says so, with the code that leads to the step; and above the sources, beside the code, what else is to stand there. */
export const codeBlock = ({ sources, code }: PaperStep, size: number, other?: Layable): Layable =>
  besideCode(code, 12, (at) =>
    stacked(at, size * 0.6, [
      ...(other === undefined ? [] : [other]),
      words([{ text: sources, size, muted: true }]),
    ]),
  );
