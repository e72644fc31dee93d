import type { Day } from "#atlas/day.ts";
import type { Atlas, Crossing, CrossingSpan, CrossingState } from "#atlas/types.ts";
import { joined, passageText } from "#scene/knowledgeText.ts";
import { printHeld, printStart } from "#words/edgeWords.ts";
import { sceneWords } from "#words/sceneWords.ts";

/** A stretch of a crossing's past, with what held in it; `span` is `null` where no source was found. */
export type PassageRow = {
  readonly from: Day;
  readonly until: Day | null;
  readonly state: CrossingState;
  readonly span: CrossingSpan | null;
  /** From when to when, as well as it is known. */
  readonly when: string;
  /** The state, with what was known before it and what stands behind it. */
  readonly said: string;
};

/** All that is known of a crossing from the map's first day on, without a hole: days that no source speaks of are rows of their own. */
export function passageRows(atlas: Atlas, crossing: Crossing): PassageRow[] {
  const rows: PassageRow[] = [];
  let next: Day | null = atlas.first;
  for (const span of crossing.spans) {
    if (next !== null && span.from > next) rows.push(silent(atlas, next, span.from));
    rows.push(told(atlas, crossing, span));
    next = span.until;
  }
  return next === null || next > atlas.last ? rows : [...rows, silent(atlas, next, null)];
}

function told(atlas: Atlas, crossing: Crossing, span: CrossingSpan): PassageRow {
  const { lang } = atlas.texts;
  const { from, until, state } = span;
  const isOpen = until === null && (state === "lapsed" || state === "unknown");
  // What is known at the end of a row is known of the map's last day; a doubt is the same on all its days.
  const day = until === null ? atlas.last : from;
  return {
    from,
    until,
    state,
    span,
    when: isOpen
      ? `${printStart(from, null, atlas.first, lang)} –`
      : printHeld(span, atlas.first, lang),
    said: joined(sceneWords[lang].states[state], passageText(atlas, crossing, day), state),
  };
}

const silent = (atlas: Atlas, from: Day, until: Day | null): PassageRow => {
  const { lang } = atlas.texts;
  const span = { from, until, since: null, ends: null };
  return {
    from,
    until,
    state: "unknown",
    span: null,
    when:
      until === null
        ? `${printStart(from, null, atlas.first, lang)} –`
        : printHeld(span, atlas.first, lang),
    said: sceneWords[lang].states.unknown,
  };
};
