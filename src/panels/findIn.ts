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
};

/** More than this nobody reads. */
const MOST = 12;

type Ranked = Found & { readonly rank: Rank; readonly accents: boolean };

/** At most twelve things whose name holds every word of the query; the group with the best answer comes first. */
export function findIn(entries: readonly SearchEntry[], query: string): readonly FoundGroup[] {
  const wanted = foldName(query);
  const direct = rankAll(entries, wanted);
  const ranked = direct.length > 0 ? direct : rankAll(entries, withoutUmlauts(wanted));
  const kept = new Set(fairShare(ranked));
  const groups = new Map<Focus["kind"], Ranked[]>();
  for (const one of ranked) {
    if (!kept.has(one)) continue;
    const { kind } = one.entry.focus;
    groups.set(kind, [...(groups.get(kind) ?? []), one]);
  }
  return [...groups].map(([kind, found]) => ({ kind, found }));
}

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
  const turns = ranked.map((one) => {
    const key = `${one.rank} ${one.entry.focus.kind}`;
    const turn = counts.get(key) ?? 0;
    counts.set(key, turn + 1);
    return { one, turn };
  });
  return turns
    .toSorted((a, b) => a.one.rank - b.one.rank || a.turn - b.turn)
    .slice(0, MOST)
    .map(({ one }) => one);
}
