import type { Day } from "#atlas/day.ts";
import type { Figure } from "#atlas/figures.ts";
import { figuresGuessed } from "#atlas/figuresGuessed.ts";
import type { Guess } from "#atlas/guess.ts";
import type { GuessAsked } from "#atlas/guessAsked.ts";
import { HOME } from "#atlas/home.ts";
import { seriesOn } from "#atlas/seriesOn.ts";
import type { Atlas, OverlayId } from "#atlas/types.ts";
import { type BorderState, bordersOn } from "#world/bordersOn.ts";
import { countedOn, countedUntil } from "#world/figuresOn.ts";

type Asked<K extends GuessAsked["kind"]> = Extract<GuessAsked, { readonly kind: K }>;
/** What of a step's picture the truth of a guess depends on. */
export type GuessShown = {
  readonly day: Day;
  readonly series: string | null;
  readonly overlay: OverlayId | "none";
  readonly second: OverlayId | "none";
};

type Facts = {
  /** With all series. */
  readonly atlas: Atlas;
  readonly figures: ReadonlyMap<string, Figure>;
  readonly shown: GuessShown;
};

/** The truth of a guess at a step; where the facts do not bear it, the reason why. */
export function guessOf(asked: GuessAsked, facts: Facts): Guess | string {
  const { overlay, second } = facts.shown;
  if (overlay === "risk" || second === "risk") return NEVER;
  const found = truthOf(asked, facts);
  return typeof found !== "string" &&
    figuresGuessed(found).some(({ measure }) => measure === REMOVALS)
    ? NEVER
    : found;
}

/** The reason why a guess is refused, whatever the facts say. */
export const NEVER = "nobody is to guess forced returns";
const REMOVALS = "removals";

function truthOf(asked: GuessAsked, facts: Facts): Guess | string {
  if (asked.kind === "order") return orderOf(asked, facts);
  if (asked.kind === "borders") return bordersOf(asked, facts);
  if (asked.kind === "share") return shareOf(asked, facts);
  return curveOf(asked, facts);
}

/** The ends of what was published. What is “at least” or “at most” counts as the number that was given. */
export const endsOf = ({ value, low, high }: Figure): readonly [low: number, high: number] => [
  value ?? low ?? Number.NaN,
  value ?? high ?? Number.NaN,
];

function orderOf({ places }: Asked<"order">, { atlas, shown }: Facts): Guess | string {
  const { day } = shown;
  const series = seriesOn(atlas, shown.series, day);
  const counted = new Map<string, Figure>(countedOn(series, day));
  const figures: Figure[] = [];
  for (const place of places) {
    const figure = counted.get(place);
    if (figure === undefined)
      return `“${place}” has no number in the series “${series.id}” on the day of the step`;
    figures.push(figure);
  }
  figures.sort((a, b) => endsOf(b)[0] - endsOf(a)[0]);
  for (const [i, figure] of figures.entries()) {
    const next = figures[i + 1];
    if (next !== undefined && !(endsOf(figure)[0] > endsOf(next)[1]))
      return `“${figure.place}” and “${next.place}” have no certain order`;
  }
  return { kind: "order", series: series.id, figures };
}

const CROSSED = {
  open: "open",
  partly: "open",
  restricted: "limited",
  closed: "closed",
  unclear: "unknown",
  unknown: "unknown",
} as const satisfies Readonly<Record<BorderState, string>>;

function bordersOf({ day }: Asked<"borders">, { atlas, shown }: Facts): Guess | string {
  if (day !== shown.day) return "the day of “borders” is not the day of the step";
  const all = bordersOn(atlas, day).filter(({ border }) => border.from === HOME);
  const those = (crossed: (typeof CROSSED)[BorderState]) =>
    all.filter(({ state }) => CROSSED[state] === crossed).map(({ border }) => border.id);
  const [open, limited, closed] = [those("open"), those("limited"), those("closed")];
  if (open.length === 0) return "no border of Russia is known to be open on this day";
  if (limited.length + closed.length === 0)
    return "no border of Russia is known to be closed on this day";
  return { kind: "borders", day, open, limited, closed, unknown: those("unknown") };
}

function shareOf({ granted, of }: Asked<"share">, { figures }: Facts): Guess | string {
  const found: Figure[] = [];
  for (const id of [granted, ...of]) {
    const figure = figures.get(id);
    if (figure === undefined) return `there is no figure “${id}”`;
    if (figure.value === null) return `“${id}” is not one number`;
    found.push(figure);
  }
  const [part, ...whole] = found;
  if (part === undefined || part.value === null) return "there is nothing to guess";
  const stranger = whole.find(({ place }) => place !== part.place);
  if (stranger !== undefined) return `“${granted}” and “${stranger.id}” are of different places`;
  const pair = whole.flatMap((a, i) => whole.slice(i + 1).map((b) => [a, b] as const));
  const crossed = pair.find(([a, b]) => !areSummed(a, b));
  if (crossed !== undefined)
    return `“${crossed[0].id}” and “${crossed[1].id}” cannot be added: their periods overlap`;
  const total = whole.reduce((sum, { value }) => sum + (value ?? 0), 0);
  if (part.value > total) return `“${granted}” is more than what it is a part of`;
  return { kind: "share", granted: part, of: whole, total };
}

/** Whether two figures count people of the same time, or of times that do not meet. */
const areSummed = (a: Figure, b: Figure): boolean =>
  (a.periodStart === b.periodStart && a.periodEnd === b.periodEnd) ||
  isBefore(a, b) ||
  isBefore(b, a);
const isBefore = ({ periodEnd }: Figure, { periodStart }: Figure): boolean =>
  periodEnd !== null && periodStart !== null && periodEnd < periodStart;

function curveOf(asked: Asked<"curve">, { atlas }: Facts): Guess | string {
  const series = atlas.series.get(asked.series);
  if (series === undefined) return `there is no series “${asked.series}”`;
  const figures = series.figures
    .filter(({ place }) => place === asked.place)
    .filter((figure) => {
      const day = countedUntil(figure, series);
      return asked.from <= day && day <= asked.to;
    })
    .toSorted((a, b) => countedUntil(a, series) - countedUntil(b, series));
  const loose = figures.find(({ value }) => value === null);
  if (loose !== undefined) return `“${loose.id}” is not one number`;
  const [first] = figures;
  if (first === undefined || figures.length < 3)
    return `“${asked.place}” has ${figures.length} numbers in “${asked.series}” in this time: a curve needs three`;
  return { kind: "curve", series: series.id, place: first.place, figures };
}
