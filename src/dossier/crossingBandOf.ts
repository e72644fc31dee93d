import type { Day } from "#atlas/day.ts";
import type { Atlas, Crossing, CrossingState } from "#atlas/types.ts";
import type { Pattern } from "#scene/patterns.ts";
import { wayWords } from "#words/wayWords.ts";
import { passageRows } from "./passageRows.ts";
import type { StripBand, StripPiece } from "./stripData.ts";
import { stripRange } from "./stripData.ts";

type Look = { readonly tone: string; readonly pattern: Pattern; readonly height: number };

const LOOKS: Readonly<Record<CrossingState, Look>> = {
  open: { tone: "destination", pattern: "none", height: 1 },
  restricted: { tone: "destination", pattern: "none", height: 0.5 },
  closed: { tone: "visa-closed", pattern: "none", height: 0.2 },
  lapsed: { tone: "visa-lapsed", pattern: "steps", height: 0.5 },
  unknown: { tone: "visa-unclear", pattern: "dots", height: 0.5 },
};

/** The states of a crossing as a band: full height open, half restricted, a line closed; dots where nobody knows, steps where nobody knows any more. */
export function crossingBandOf(atlas: Atlas, crossing: Crossing): StripBand {
  const { start, end } = stripRange(atlas);
  const rows = passageRows(atlas, crossing);
  const pieces = rows.flatMap(({ state, when, said, ...row }): StripPiece[] => {
    const from = Math.max(row.from, start) as Day;
    const until = Math.min(row.until ?? end, end) as Day;
    return until <= from ? [] : [{ from, until, ...LOOKS[state], words: `${when}: ${said}` }];
  });
  return {
    name: wayWords[atlas.texts.lang].statesOverTime,
    pieces,
    seen: rows.at(-1)?.span?.confirmed ?? null,
  };
}
