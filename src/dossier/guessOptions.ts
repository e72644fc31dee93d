import type { Figure, Series } from "#atlas/figures.ts";
import type { GuessKind } from "#atlas/guess.ts";
import type { GuessAsked } from "#atlas/guessAsked.ts";
import { seriesOn } from "#atlas/seriesOn.ts";
import { countedOn, countedUntil } from "#world/figuresOn.ts";
import { endsOf, type GuessShown, guessOf } from "#world/guessOf.ts";
import type { GuessFacts } from "./guessFacts.ts";

/** So many places are put in order, and so many numbers drawn on, before a class loses sight of them. */
const MOST = { places: 7, numbers: 12 };
const LEAST = 3;

/** What can be guessed where this is shown, by kind, the most likely first: of each the facts have the truth. */
export function guessOptions(
  shown: GuessShown,
  facts: GuessFacts,
): Readonly<Record<GuessKind, readonly GuessAsked[]>> {
  const held = (all: readonly GuessAsked[]) =>
    all.filter((asked) => typeof guessOf(asked, { ...facts, shown }) !== "string");
  return {
    order: held(orders(shown, facts)),
    borders: held([{ kind: "borders", day: shown.day }]),
    share: held(shares(facts)),
    curve: held(curves(shown, facts)),
  };
}

/** The largest of the circles, those left out whose place among them is not certain. */
function orders(shown: GuessShown, { atlas }: GuessFacts): readonly GuessAsked[] {
  const series = seriesOn(atlas, shown.series, shown.day);
  const largest: Figure[] = [];
  const all = [...countedOn(series, shown.day).values()]
    .filter(({ place }) => atlas.places.has(place))
    .toSorted((a, b) => endsOf(b)[0] - endsOf(a)[0]);
  for (const figure of all) {
    const last = largest.at(-1);
    if (last === undefined || endsOf(last)[0] > endsOf(figure)[1]) largest.push(figure);
  }
  const places = largest.slice(0, MOST.places).map(({ place }) => place);
  const counts = [5, 4, 3, 6, 7].filter((count) => count >= LEAST && count <= places.length);
  return counts.map((count) => ({ kind: "order", places: places.slice(0, count) }));
}

/** Numbers that one body has counted of the same time, one of them a part of the other by what they count. */
function shares({ figures, partOf }: GuessFacts): readonly GuessAsked[] {
  const all = [...figures.values()];
  return all.flatMap((part) => {
    const wholes = partOf.get(part.measure) ?? [];
    return all
      .filter((whole) => wholes.includes(whole.measure) && isSameCount(part, whole))
      .map((whole): GuessAsked => ({ kind: "share", granted: part.id, of: [whole.id] }));
  });
}

const isSameCount = (a: Figure, b: Figure): boolean =>
  a.place === b.place &&
  a.part === b.part &&
  a.countedBy === b.countedBy &&
  a.periodStart === b.periodStart &&
  a.periodEnd === b.periodEnd;

/** Each place of which a series has several numbers, those of what is shown first. */
function curves(shown: GuessShown, { atlas }: GuessFacts): readonly GuessAsked[] {
  const here = seriesOn(atlas, shown.series, shown.day);
  const others = [...atlas.series.values()].filter((series) => series !== here);
  return [here, ...others].filter(({ periodic }) => periodic).flatMap(curvesOf);
}

const curvesOf = (series: Series): readonly GuessAsked[] =>
  [...Map.groupBy(series.figures, ({ place }) => place)].flatMap(([place, figures]) => {
    const days = figures.map((figure) => countedUntil(figure, series)).toSorted((a, b) => a - b);
    const [from, to] = [days[0], days.at(-1)];
    return from === undefined || to === undefined || days.length > MOST.numbers
      ? []
      : [{ kind: "curve", series: series.id, place, from, to }];
  });
