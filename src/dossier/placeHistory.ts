import { addDays, type Day } from "#atlas/day.ts";
import type { Library } from "#atlas/library.ts";
import type { Atlas, PlaceId } from "#atlas/types.ts";
import { classWords } from "#scene/classWords.ts";
import { visaText } from "#scene/knowledgeText.ts";
import { OVERLAY } from "#scene/overlays.ts";
import { historyWords } from "#words/historyWords.ts";
import { printDate } from "#words/numberWords.ts";
import { sceneWords } from "#words/sceneWords.ts";
import { edgesOf, type VisaRun, visaRuns } from "./edgesOf.ts";
import { type Cause, riskCauses, visaCauses } from "./historyCauses.ts";
import { type StripBand, type StripPiece, type StripTick, stripRange } from "./stripData.ts";

/** A state of the past in the list beside the strip. */
export type HistoryRow = {
  readonly from: Day;
  readonly until: Day | null;
  readonly words: string;
  readonly causes: readonly Cause[];
};

/** The classes of a place over all months, drawn and listed. */
export type PlaceHistory = {
  readonly bands: readonly StripBand[];
  readonly ticks: readonly StripTick[];
  readonly lists: readonly { readonly name: string; readonly rows: readonly HistoryRow[] }[];
};

/** Visa and risk class of a place from the first month to the last, with what caused each change as far as it is known. */
export function placeHistory(atlas: Atlas, library: Library | null, place: PlaceId): PlaceHistory {
  const { start, end } = stripRange(atlas);
  const { lang } = atlas.texts;
  const words = historyWords[lang];
  const print = (day: Day) => printDate(day, lang);
  const runs = visaRuns(atlas.visa.get(place) ?? [], "apart");
  const risk = atlas.risk.get(place) ?? [];
  const pieceOf = (from: Day, until: Day | null, key: string, said: string): StripPiece => ({
    from: Math.max(from, start) as Day,
    until: Math.min(until ?? end, end) as Day,
    tone: key,
    pattern: OVERLAY[key.startsWith("visa") ? "visa" : "risk"].patterns[key.slice(5)] ?? "none",
    height: 1,
    words: words.stretch(said, print(from), until === null ? null : print(addDays(until, -1))),
  });
  const visaRows = runs.map((run, i): HistoryRow => {
    const { since } = edgesOf(runs, i);
    return {
      from: run.from,
      until: run.until,
      words: runWords(atlas, place, run),
      causes: library === null ? [] : visaCauses(library, place, since),
    };
  });
  const riskRows = risk.map(
    (span, i): HistoryRow => ({
      from: span.from,
      until: span.until,
      words: classWords(atlas, "risk", span.class, span.sub),
      causes: library === null || i === 0 ? [] : riskCauses(library, place, span.from, atlas),
    }),
  );
  const turning = (rows: readonly HistoryRow[], band: number): StripTick[] =>
    rows.flatMap(({ from, causes }) =>
      causes.map(({ title }) => ({ day: from, band, title, turns: true })),
    );
  const others =
    library === null
      ? []
      : (library.grounds.get(place)?.incidents ?? []).map(
          ({ id, counts }): StripTick => ({
            day: counts,
            band: 1,
            title: library.longTexts.incidents[id]?.title ?? id,
            turns: false,
          }),
        );
  const turned = turning(riskRows, 1);
  return {
    bands: [
      {
        name: words.visa,
        // From the last confirmation on the class is only repeated; what lapsed is not.
        seen: runs.at(-1)?.spans.at(-1)?.confirmed ?? null,
        pieces: runs.map((run, i) =>
          pieceOf(run.from, run.until, `visa-${run.class}`, visaRows[i]?.words ?? ""),
        ),
      },
      {
        name: words.risk,
        seen: atlas.riskSeen,
        pieces: risk.map((span, i) =>
          pieceOf(span.from, span.until, `risk-${span.class}`, riskRows[i]?.words ?? ""),
        ),
      },
    ].filter(({ pieces }) => pieces.length > 0),
    ticks: [
      ...turning(visaRows, 0),
      ...turned,
      ...others.filter(
        ({ day, title }) => !turned.some((one) => one.day === day && one.title === title),
      ),
    ],
    lists: [
      { name: words.visa, rows: visaRows },
      { name: words.risk, rows: riskRows },
    ].filter(({ rows }) => rows.length > 0),
  };
}

/** The class of a run; an unclear one names what it lies between, a lapsed one what was known before, the last one how far it is confirmed. */
function runWords(
  atlas: Atlas,
  place: PlaceId,
  { class: key, between, covid, from, until }: VisaRun,
): string {
  const words = sceneWords[atlas.texts.lang];
  const [a, b] = between;
  const said =
    key !== "unclear"
      ? classWords(atlas, "visa", key)
      : a === undefined || b === undefined
        ? words.disagree
        : words.between(classWords(atlas, "visa", a), classWords(atlas, "visa", b));
  const more = visaText(atlas, place, until === null ? atlas.last : from);
  return [covid ? `${said} · ${historyWords[atlas.texts.lang].covid}` : said, more]
    .filter(Boolean)
    .join("; ");
}
