import type { Focus } from "#view/viewState.ts";
import { fold } from "./fold.ts";
import type { SearchEntry, SearchName } from "./searchEntries.ts";

/** How well a name answers: 0 it begins so, 1 every word of the query begins one of its words, 2 every word is found in it. */
type Rank = 0 | 1 | 2;

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

type Ranked = Found & { readonly rank: Rank };

/** At most twelve things whose name holds every word of the query; the group with the best answer comes first. */
export function findIn(entries: readonly SearchEntry[], query: string): readonly FoundGroup[] {
  const wanted = fold(query);
  const direct = rankAll(entries, wanted);
  // Who has no umlauts on the keyboard writes two letters.
  const ranked = direct.length > 0 ? direct : rankAll(entries, wanted.replace(/([aou])e/g, "$1"));
  const kept = new Set(fairShare(ranked));
  const groups = new Map<Focus["kind"], Ranked[]>();
  for (const one of ranked) {
    if (!kept.has(one)) continue;
    const { kind } = one.entry.focus;
    groups.set(kind, [...(groups.get(kind) ?? []), one]);
  }
  return [...groups].map(([kind, found]) => ({ kind, found }));
}

function rankAll(entries: readonly SearchEntry[], wanted: string): readonly Ranked[] {
  if (wanted === "") return [];
  return entries
    .flatMap((entry) => rankOne(entry, wanted) ?? [])
    .toSorted((a, b) => a.rank - b.rank || Number(a.meant !== null) - Number(b.meant !== null));
}

function rankOne(entry: SearchEntry, wanted: string): Ranked | undefined {
  const [first] = entry.names;
  let best: Ranked | undefined;
  for (const name of entry.names) {
    const rank = rankOf(name.folded, wanted);
    if (rank === null || (best !== undefined && best.rank <= rank)) continue;
    best = { entry, rank, meant: name.folded === first?.folded ? null : name };
  }
  return best;
}

function rankOf(name: string, wanted: string): Rank | null {
  if (name.startsWith(wanted)) return 0;
  const words = wanted.split(" ");
  if (words.every((word) => ` ${name}`.includes(` ${word}`))) return 1;
  const together = name.replaceAll(" ", "");
  return words.every((word) => together.includes(word)) ? 2 : null;
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
