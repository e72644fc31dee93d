import type { Focus } from "#view/viewState.ts";
import {
  type FoldedName,
  foldName,
  hasAccents,
  nameAnswers,
  type Rank,
  withoutUmlauts,
} from "#words/nameAnswers.ts";
import type { SearchEntry, SearchName } from "./searchEntries.ts";

export type Found = {
  readonly entry: SearchEntry;
  /** The name that was meant, where the reader sees another one. */
  readonly meant: SearchName | null;
};

/** What was found of one kind, best first. */
export type FoundGroup = {
  readonly kind: Focus["kind"];
  readonly found: readonly Found[];
  /** How many more answer the query. */
  readonly more: number;
};

/** More than this nobody reads; of events not more than these, where anything else answers. */
const MOST = 12;
const MOST_EVENTS = 3;

type Ranked = Found & { readonly rank: Rank; readonly accents: boolean };

/**
 * At most twelve things whose name holds every word of the query, and the crossings and routes of the places that answer best; the
 * group with the best answer comes first, and among equals places, then crossings, routes, events.
 */
export function findIn(entries: readonly SearchEntry[], query: string): readonly FoundGroup[] {
  const wanted = foldName(query);
  const direct = rankAll(entries, wanted);
  const ranked = direct.length > 0 ? direct : rankAll(entries, withoutUmlauts(wanted));
  const all = withTheirWays(entries, ranked);
  const kept = new Set(fairShare(all));
  const groups = Map.groupBy(all, (one) => one.entry.focus.kind);
  return [...groups].flatMap(([kind, of]) => {
    const found = of.filter((one) => kept.has(one));
    return found.length === 0 ? [] : [{ kind, found, more: of.length - found.length }];
  });
}

/** What answers, and behind the places of the best rank, among its equals, the borders, crossings and routes that lead there. */
function withTheirWays(
  entries: readonly SearchEntry[],
  ranked: readonly Ranked[],
): readonly Ranked[] {
  const best = ranked[0]?.rank;
  const places = ranked.filter(({ rank, entry }) => rank === best && entry.focus.kind === "place");
  if (best === undefined || places.length === 0 || places.length > MOST_PLACES) return ranked;
  const wanted = new Set(places.map(({ entry }) => entry.focus.id));
  const found = new Set(ranked.filter(({ rank }) => rank === best).map(({ entry }) => entry));
  const answers = new Map(ranked.map((one) => [one.entry, one]));
  const ways = entries
    .filter((entry) => entry.of !== null && wanted.has(entry.of) && !found.has(entry))
    .map(
      (entry): Ranked => ({
        accents: false,
        meant: null,
        ...answers.get(entry),
        entry,
        rank: best,
      }),
    );
  const added = new Set(ways.map(({ entry }) => entry));
  return [...ranked.filter(({ entry }) => !added.has(entry)), ...ways].toSorted(
    (a, b) => a.rank - b.rank || (a.rank === best ? kindOf(a) - kindOf(b) : 0),
  );
}

/** Of so many places at once nobody wants the ways. */
const MOST_PLACES = 3;
const KINDS: readonly Focus["kind"][] = ["place", "border", "crossing", "route", "event"];
const kindOf = ({ entry }: Found): number => KINDS.indexOf(entry.focus.kind);

function rankAll(entries: readonly SearchEntry[], wanted: FoldedName): readonly Ranked[] {
  return entries
    .flatMap((entry) => rankOne(entry, wanted) ?? [])
    .toSorted((a, b) => byRank(a, b) || Number(a.meant !== null) - Number(b.meant !== null));
}

/** The better rank first, and of one rank what is written as it was typed. */
const byRank = (a: Pick<Ranked, "rank" | "accents">, b: Pick<Ranked, "rank" | "accents">): number =>
  a.rank - b.rank || Number(b.accents) - Number(a.accents);

function rankOne(entry: SearchEntry, wanted: FoldedName): Ranked | undefined {
  const [first] = entry.names;
  let best: Ranked | undefined;
  for (const name of entry.names) {
    const rank = nameAnswers(name, wanted);
    if (rank === null) continue;
    const accents = hasAccents(name, wanted);
    if (best !== undefined && byRank(best, { rank, accents }) <= 0) continue;
    best = { entry, rank, accents, meant: name.folded === first?.folded ? null : name };
  }
  return best;
}

/** Of a flood of answers some of every kind: rank by rank, the kinds take turns. */
function fairShare(ranked: readonly Ranked[]): readonly Ranked[] {
  const counts = new Map<string, number>();
  const isMixed = ranked.some(({ entry }) => entry.focus.kind !== "event");
  let events = 0;
  const turns = ranked.map((one) => {
    const key = `${one.rank} ${one.entry.focus.kind}`;
    const turn = counts.get(key) ?? 0;
    counts.set(key, turn + 1);
    return { one, turn };
  });
  return turns
    .toSorted((a, b) => a.one.rank - b.one.rank || a.turn - b.turn)
    .filter(({ one }) => one.entry.event === null || !isMixed || ++events <= MOST_EVENTS)
    .slice(0, MOST)
    .map(({ one }) => one);
}
