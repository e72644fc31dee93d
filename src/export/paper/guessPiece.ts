import { askOf } from "#scene/guess/askOf.ts";
import { type Blank, blanksOf } from "#scene/guess/blanksOf.ts";
import type { Told } from "#scene/guess/told.ts";
import { textWidth } from "#scene/textWidth.ts";
import { wrapText } from "#scene/wrapText.ts";
import { guessWords } from "#words/guessWords.ts";
import { words } from "./paperParts.ts";
import { type Layable, NOTHING, type PaperPiece, stacked } from "./paperPiece.ts";

/** A guess as a question with what is to be filled in. `size` is that of its letters; `isRoomy` leaves room for a hand. */
export const guessPiece =
  (told: Told, size: number, isRoomy: boolean): Layable =>
  (at) =>
    stacked(at, size * 0.3, [guessQuestion(told, size), guessBlanks(told, size, isRoomy)]);

/** What is asked, of what, and what is to be done. */
export function guessQuestion(told: Told, size: number): Layable {
  const { guess, lang } = told;
  const { question, of } = askOf(told);
  const counted = guess.kind === "share" ? of.slice(0, 1) : of;
  return words([
    { text: question, size, bold: true },
    ...counted.map((text) => ({ text, size: size * 0.9, above: 0.1 })),
    { text: guessWords[lang].onPaper[guess.kind], size: size * 0.9, muted: true, above: 0.15 },
  ]);
}

/** What is to be filled in. */
export const guessBlanks = (told: Told, size: number, isRoomy: boolean): Layable =>
  blanks(blanksOf(told), told.guess.kind === "borders" ? "tick" : "number", size, isRoomy);

/** Boxes to be ticked, or lines for a number, each before its name, in as many columns as there is room for. */
function blanks(
  all: readonly Blank[],
  kind: "tick" | "number",
  size: number,
  isRoomy: boolean,
): Layable {
  const room = kind === "tick" ? size * 1.5 : Math.max(size * 5, isRoomy ? 70 : 44);
  const high = isRoomy ? Math.max(size * 1.9, kind === "tick" ? 22 : 30) : size * 1.55;
  return ({ left, top, width }) => {
    const widest = Math.max(...all.map(({ name }) => textWidth(name, size))) + room + size * 1.4;
    const columns = Math.max(1, Math.min(all.length, Math.floor(width / widest)));
    const wide = width / columns;
    const rows = Math.ceil(all.length / columns);
    const pieces = all.map((blank, i): PaperPiece => {
      const x = left + Math.floor(i / rows) * wide;
      const foot = top + ((i % rows) + 1) * high - size * 0.35;
      const side = size * 0.95;
      const said = wrapText(blank.name, wide - room - size * 0.5, size);
      const line = (text: string, from: number, bold = false) => ({
        text,
        x: from,
        y: foot,
        size,
        bold,
        muted: false,
      });
      return {
        ...NOTHING,
        texts: [
          ...said.slice(0, 1).map((text) => line(text, x + room)),
          ...(blank.given === "" ? [] : [line(blank.given, x, true)]),
        ],
        boxes:
          kind === "tick"
            ? [{ left: x, right: x + side, top: foot - side + 1, bottom: foot + 1 }]
            : [],
        rules:
          kind === "number" && blank.given === ""
            ? [{ left: x, right: x + room - size * 0.5, y: foot + 2, isFaint: false }]
            : [],
      };
    });
    return {
      ...NOTHING,
      texts: pieces.flatMap(({ texts }) => texts),
      boxes: pieces.flatMap(({ boxes }) => boxes),
      rules: pieces.flatMap(({ rules }) => rules),
      bottom: top + rows * high,
    };
  };
}
