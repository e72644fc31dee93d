import type { Paragraph } from "#export/pptx/deck.ts";
import { answerOf } from "#scene/guess/answerOf.ts";
import { askOf } from "#scene/guess/askOf.ts";
import { blanksOf } from "#scene/guess/blanksOf.ts";
import type { Told } from "#scene/guess/told.ts";
import { guessWords } from "#words/guessWords.ts";
import { printList } from "#words/numberWords.ts";

const plain = (text: string, size: number, more: Partial<Paragraph> = {}): Paragraph => ({
  runs: [{ text }],
  size,
  above: size / 2,
  ...more,
});

/** What a slide says besides its question: what is counted, what is to be done, and of what. */
export function askedParagraphs(told: Told, size: number): readonly Paragraph[] {
  const { guess, lang } = told;
  const blanks = blanksOf(told).map(({ name, given }) => [name, given].filter(Boolean).join(": "));
  const listed =
    guess.kind === "borders"
      ? [plain(printList(blanks, lang), size)]
      : blanks.map((text) => plain(text, size, { bold: true, above: size / 4 }));
  return [
    ...askOf(told).of.map((text) => plain(text, size, { muted: true })),
    plain(guessWords[lang].onPaper[guess.kind], size),
    ...(guess.kind === "share" ? [] : listed),
  ];
}

/** The answer, beside the picture that shows it. */
export function answerParagraphs(told: Told, size: number): readonly Paragraph[] {
  const rows = answerOf(told, null);
  if (told.guess.kind === "borders")
    return [...Map.groupBy(rows, ({ truth }) => truth)].map(([truth, ones]) => ({
      runs: [
        {
          text: `${truth}: ${printList(
            ones.map(({ name }) => name),
            told.lang,
          )}`,
        },
      ],
      size,
      above: size / 2,
    }));
  return rows.map(({ name, truth, when }) =>
    plain(`${name}: ${truth}${when === "" ? "" : ` (${when})`}`, size),
  );
}
