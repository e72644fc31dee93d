import type { Border } from "#atlas/borders.ts";
import type { Day } from "#atlas/day.ts";
import type { Atlas, Route, SourceId } from "#atlas/types.ts";
import { stateText } from "#scene/borderText.ts";
import type { Pattern } from "#scene/patterns.ts";
import { borderWords } from "#words/borderWords.ts";
import { printHeld } from "#words/edgeWords.ts";
import { type BorderSpan, borderSpans } from "#world/borderSpans.ts";
import { type BorderState, crossingsOf } from "#world/bordersOn.ts";
import { type StripBand, type StripPiece, stripRange } from "./stripData.ts";
import { crossingSources } from "./wayDossiers.ts";

/** A stretch of a border's past; `sources` are those of what began with it at its crossings. */
export type BorderRow = BorderSpan & {
  readonly when: string;
  readonly said: string;
  readonly sources: readonly SourceId[];
};

/** What is told of a border besides its state on the day. */
export type BorderDossier = {
  readonly rows: readonly BorderRow[];
  readonly band: StripBand;
  readonly routes: readonly Route[];
  /** Of all its crossings, in their order, then of its line. */
  readonly sources: readonly SourceId[];
};

type Look = { readonly tone: string; readonly pattern: Pattern; readonly height: number };
const LOOKS: Readonly<Record<BorderState, Look>> = {
  open: { tone: "destination", pattern: "none", height: 1 },
  partly: { tone: "destination", pattern: "none", height: 0.75 },
  restricted: { tone: "destination", pattern: "none", height: 0.5 },
  closed: { tone: "visa-closed", pattern: "none", height: 0.2 },
  unclear: { tone: "visa-unclear", pattern: "dots", height: 0.5 },
  unknown: { tone: "visa-unclear", pattern: "dots", height: 0.5 },
};

/** Whose line a border is on the map. */
export const SHAPES = "visionscarto" as SourceId;

/** The past of a border, who says so, and the routes across it. */
export function borderDossier(atlas: Atlas, border: Border): BorderDossier {
  const { lang } = atlas.texts;
  const crossings = crossingsOf(atlas, border);
  const rows = borderSpans(atlas, border).map((span): BorderRow => {
    const begun = crossings.flatMap(({ spans }) =>
      spans.filter(({ from, until }) =>
        span.from === atlas.first
          ? from <= span.from && (until === null || until > span.from)
          : from === span.from,
      ),
    );
    return {
      ...span,
      when: printHeld({ ...span, since: null, ends: null }, atlas.first, lang),
      said: stateText(span, lang),
      sources: [...new Set(begun.flatMap(({ sources }) => sources))],
    };
  });
  const ids = new Set<string>(crossings.map(({ id }) => id));
  return {
    rows,
    band: bandOf(atlas, rows),
    routes: [...atlas.routes.values()].filter((route) => route.crossings.some((id) => ids.has(id))),
    sources: [...new Set([...crossings.flatMap(crossingSources), SHAPES])],
  };
}

function bandOf(atlas: Atlas, rows: readonly BorderRow[]): StripBand {
  const { start, end } = stripRange(atlas);
  return {
    name: borderWords[atlas.texts.lang].key.title,
    pieces: rows.map(
      ({ state, from, until, when, said }): StripPiece => ({
        from: Math.max(from, start) as Day,
        until: Math.min(until ?? end, end) as Day,
        ...LOOKS[state],
        words: `${when}: ${said}`,
      }),
    ),
    seen: null,
  };
}
