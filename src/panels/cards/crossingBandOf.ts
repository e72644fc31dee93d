import { addDays, type Day } from "#atlas/day.ts";
import type { Atlas, Crossing, CrossingSpan } from "#atlas/types.ts";
import { printDate } from "#words/numberWords.ts";
import { sceneWords } from "#words/sceneWords.ts";
import { wayWords } from "#words/wayWords.ts";
import type { StripBand, StripPiece } from "./stripData.ts";
import { stripRange } from "./stripData.ts";

const HEIGHTS: Readonly<Record<CrossingSpan["state"], number>> = {
  open: 1,
  restricted: 0.5,
  closed: 0.2,
  lapsed: 0.5,
  unknown: 0.5,
};

/** A span in words: "closed, 30 November 2023 to 13 December 2023". */
export function spanWords(atlas: Atlas, { state, from, until }: CrossingSpan): string {
  const { lang } = atlas.texts;
  const end = until === null ? null : printDate(addDays(until, -1), lang);
  return wayWords[lang].span(sceneWords[lang].states[state], printDate(from, lang), end);
}

const isDoubt = ({ state }: CrossingSpan): boolean => state === "lapsed" || state === "unknown";

/** The states of a crossing as a band: full height open, half restricted, a line closed; nothing where no source was found. */
export function crossingBandOf(atlas: Atlas, crossing: Crossing): StripBand {
  const { start, end } = stripRange(atlas);
  const pieces = crossing.spans.flatMap((span): StripPiece[] => {
    const from = Math.max(span.from, start) as Day;
    const until = Math.min(span.until ?? end, end) as Day;
    if (until <= from) return [];
    return [
      {
        from,
        until,
        tone: isDoubt(span)
          ? "visa-unclear"
          : span.state === "closed"
            ? "visa-closed"
            : "destination",
        pattern: span.state === "lapsed" ? "steps" : isDoubt(span) ? "dots" : "none",
        height: HEIGHTS[span.state],
        words: spanWords(atlas, span),
      },
    ];
  });
  return { name: wayWords[atlas.texts.lang].statesOverTime, pieces, seen: null };
}
