import { textWidth } from "#scene/textWidth.ts";
import { type PaperWords, paperWords } from "#words/paperWords.ts";
import { blankKey, blankOf, colouringOf } from "./colouring.ts";
import { guessPiece } from "./guessPiece.ts";
import { packPieces } from "./packPieces.ts";
import type { PaperAsk } from "./paperAsk.ts";
import { keyOn, lines, mapOf, words } from "./paperParts.ts";
import { type Layable, NOTHING, type PaperPiece, stacked } from "./paperPiece.ts";
import { WIDTH } from "./paperSize.ts";
import type { PaperStep } from "./paperStep.ts";

/** The map on worksheets and answer sheets, in px: higher where nothing else is on them. */
export const mapSize = (steps: readonly PaperStep[]) => ({
  width: WIDTH,
  height: steps.some(asks) ? 440 : 620,
});

/** Whether a step asks anything of a class. */
export const asks = ({ told, quiz }: Pick<PaperStep, "told" | "quiz">): boolean =>
  told !== null || quiz !== null;

const SIZE = 12.5;

/** Of what a hand writes on a line of the page, so many letters of an answer fit on each. */
const LETTERS = 75;

/** A blank map with its key to be coloured, then everything that the story asks, with lines to write on. */
export function worksheetPages(ask: PaperAsk): readonly PaperPiece[] {
  const said = paperWords[ask.atlas.texts.lang];
  const { steps } = ask;
  const found = colouringOf(ask, steps, mapSize(steps));
  const map: readonly Layable[] =
    found === null
      ? []
      : [
          (at) =>
            stacked(at, 9, [
              words([
                { text: said.mapOf(found.step.day), size: 11, bold: true, muted: true },
                { text: said.task[found.what], size: SIZE * 1.05, bold: true },
              ]),
              mapOf(blankOf(found.picture, found.what)),
              keyOn(blankKey(found.key, found.what), 1, 12),
            ]),
        ];
  const guesses = steps.filter(({ told }) => told !== null);
  const later = guesses.flatMap((step) => (step.quiz === null ? [] : [question(step, said)]));
  const [first, ...others] = later;
  return packPieces(
    [
      nameLine(said),
      ...map,
      ...steps.flatMap((step) =>
        step.told !== null ? [guess(step, said)] : step.quiz !== null ? [question(step, said)] : [],
      ),
      ...(first === undefined
        ? []
        : [
            ((at) =>
              stacked(at, 8, [
                words([{ text: said.afterwards, size: SIZE * 1.15, bold: true }]),
                first,
              ])) satisfies Layable,
          ]),
      ...others,
    ],
    18,
  );
}

/** Name, class and date, each with a line. */
const nameLine =
  (said: PaperWords): Layable =>
  ({ left, top, width }) => {
    const size = 11;
    const parts = [
      { text: said.name, share: 0.5 },
      { text: said.group, share: 0.22 },
      { text: said.date, share: 0.28 },
    ];
    let x = left;
    const y = top + 20;
    const placed = parts.map(({ text, share }) => {
      const from = x;
      x += share * width;
      const begin = from + textWidth(text, size) + 6;
      return {
        line: { text, x: from, y, size, bold: false, muted: true },
        rule: { left: begin, right: x - 10, y: y + 2, isFaint: false },
      };
    });
    return {
      ...NOTHING,
      texts: placed.map(({ line }) => line),
      rules: placed.map(({ rule }) => rule),
      bottom: top + 26,
    };
  };

/** Where a question belongs, in small. */
const whereOf = ({ number, day }: PaperStep, said: PaperWords, title = "") => ({
  text: [said.step(number), day, title].filter(Boolean).join(" · "),
  size: SIZE * 0.8,
  muted: true,
});

const guess =
  (step: PaperStep, said: PaperWords): Layable =>
  (at) =>
    stacked(at, 3, [
      words([whereOf(step, said)]),
      ...(step.told === null ? [] : [guessPiece(step.told, SIZE, true)]),
    ]);

const question =
  (step: PaperStep, said: PaperWords): Layable =>
  (at) => {
    const { question: asked = "", answer = "" } = step.quiz ?? {};
    return stacked(at, 3, [
      words([
        whereOf(step, said, step.told === null ? step.title : ""),
        { text: asked, size: SIZE, bold: true, above: 0.1 },
      ]),
      lines(Math.max(2, Math.min(5, Math.ceil(answer.length / LETTERS)))),
    ]);
  };
