import { questionOf, stepHead, stepText } from "./handoutParts.ts";
import type { PaperAsk } from "./paperAsk.ts";
import { besideCode, keyOn, lines, mapOf, words } from "./paperParts.ts";
import { heightOf, joined, type PaperPiece, stacked } from "./paperPiece.ts";
import { BODY, LINE, WIDTH } from "./paperSize.ts";
import type { PaperStep } from "./paperStep.ts";
import { keyFor, stepPicture } from "./stepPicture.ts";

/** From a large picture in large letters to a small one; only what readers write themselves is ever cut. */
const TRIES: readonly (readonly [high: number, size: number, most: number])[] = [
  [540, 13, Number.POSITIVE_INFINITY],
  [480, 13, Number.POSITIVE_INFINITY],
  [430, 12.5, Number.POSITIVE_INFINITY],
  [380, 12, Number.POSITIVE_INFINITY],
  [330, 11, Number.POSITIVE_INFINITY],
  [300, 10, Number.POSITIVE_INFINITY],
  [300, 9, 1500],
  [300, 9, 700],
];

/** So many lines to write on are wanted below a question, and no more than these. */
const LEAST = 3;
const MOST = 7;

/** One step on a page of its own: statement, picture and key, text, its question with lines to write on, and who says so beside the code. */
export function wholePage({ atlas, borders }: PaperAsk, step: PaperStep): PaperPiece {
  const at = { left: BODY.left, top: BODY.top, width: WIDTH };
  const foot = besideCode(
    step.code,
    16,
    words([
      { text: step.sources, size: 9.5, muted: true },
      ...(step.link === null ? [] : [{ text: step.link, size: 8, above: 0.6 }]),
    ]),
  );
  const end = BODY.bottom - heightOf(foot, WIDTH);
  const isAsked = step.told === null && step.quiz !== null;
  for (const [high, size, most] of TRIES) {
    const picture = stepPicture(atlas, step, { width: WIDTH, height: high });
    const key = keyFor(atlas, borders, picture, false);
    const body = stacked(at, 10, [
      stepHead(step, 11, 20),
      mapOf(picture),
      keyOn(key, 1, 10),
      stepText(step, size, most),
      questionOf(step, size, true),
    ]);
    const free = Math.floor((end - 12 - body.bottom) / LINE);
    if (free < (isAsked ? LEAST : 0) && most !== TRIES.at(-1)?.[2]) continue;
    const below = { ...at, top: body.bottom };
    const room = isAsked ? Math.max(0, Math.min(MOST, free)) : 0;
    return joined([body, lines(room)(below), foot({ ...at, top: end })]);
  }
  throw new Error("the last try is laid out anyway");
}
