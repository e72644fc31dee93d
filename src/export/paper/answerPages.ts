import { answerOf } from "#scene/guess/answerOf.ts";
import { askOf } from "#scene/guess/askOf.ts";
import type { Told } from "#scene/guess/told.ts";
import { printList } from "#words/numberWords.ts";
import { paperWords } from "#words/paperWords.ts";
import { colouringOf } from "./colouring.ts";
import { packPieces } from "./packPieces.ts";
import type { PaperAsk } from "./paperAsk.ts";
import { keyOn, mapOf, words } from "./paperParts.ts";
import { joined, type Layable, type PaperPiece, stacked } from "./paperPiece.ts";
import type { PaperStep } from "./paperStep.ts";
import { asks, mapSize } from "./worksheetPages.ts";

const SIZE = 11;
/** The part of the page that the question has; the answer has the rest. */
const ASKED = 0.32;
const BETWEEN = 18;

/** The map as it is when it is coloured, then the answer to everything that the story asks, with who says so: for the teacher. */
export function answerPages(ask: PaperAsk): readonly PaperPiece[] {
  const said = paperWords[ask.atlas.texts.lang];
  const found = colouringOf(ask, ask.steps, mapSize(ask.steps));
  const map: readonly Layable[] =
    found === null
      ? []
      : [
          (at) =>
            stacked(at, 9, [
              words([{ text: said.mapOf(found.step.day), size: SIZE, bold: true, muted: true }]),
              mapOf(found.picture),
              keyOn(found.key, 1, 10),
              words([{ text: found.step.sources, size: 9, muted: true }]),
            ]),
        ];
  return packPieces(
    [
      ...map,
      ...ask.steps.filter(asks).map(
        (step): Layable =>
          (at) =>
            answer(step, said.step(step.number))(at),
      ),
    ],
    14,
  );
}

/** What was asked at the left, the answer and its sources beside it. */
const answer =
  (step: PaperStep, name: string): Layable =>
  ({ left, top, width }) => {
    const { told, quiz, day, sources } = step;
    const asked = [told === null ? "" : askOf(told).question, quiz?.question ?? ""];
    const truths = told === null ? [] : truthsOf(told);
    const rule = { left, right: left + width, y: top, isFaint: true };
    const from = left + width * ASKED + BETWEEN;
    return joined([
      {
        ...words([
          { text: `${name} · ${day}`, size: SIZE * 0.85, muted: true },
          ...asked.map((text) => ({ text, size: SIZE, bold: true, above: 0.3 })),
        ])({ left, top: top + 8, width: width * ASKED }),
        rules: [rule],
      },
      words([
        ...truths.map((text) => ({ text, size: SIZE })),
        ...(quiz?.answer ?? "")
          .split("\n\n")
          .map((text) => ({ text, size: SIZE, above: truths.length > 0 ? 0.5 : 0.4 })),
        { text: sources, size: SIZE * 0.8, muted: true, above: 0.5 },
      ])({ left: from, top: top + 8, width: left + width - from }),
    ]);
  };

/** The answer to a guess, in lines: of borders those of each state together. */
function truthsOf(told: Told): readonly string[] {
  const rows = answerOf(told, null);
  if (told.guess.kind !== "borders")
    return rows.map(
      ({ name, truth, when }) => `${name}: ${truth}${when === "" ? "" : ` (${when})`}`,
    );
  const { lang } = told;
  return [...Map.groupBy(rows, ({ truth }) => truth)].map(
    ([truth, ones]) =>
      `${truth}: ${printList(
        ones.map(({ name }) => name),
        lang,
      )}`,
  );
}
