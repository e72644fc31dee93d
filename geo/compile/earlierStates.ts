import { addDays, type Day, parseDay } from "#atlas/day.ts";
import type { EarlierStates } from "#atlas/earlier.ts";
import { type Span, spanOn } from "#atlas/span.ts";
import type { Atlas, PlaceId } from "#atlas/types.ts";
import { crossingOn, riskOn, visaOn } from "#world/worldOn.ts";
import type { Digest, DigestTable } from "./package/digest.ts";

type Drawn = Span & { readonly was: string };
type Now = { readonly id: string; readonly spans: readonly Span[]; on: (day: Day) => string };

/** Where each kind lies in a kept release, and what is drawn on a day of which it says nothing. */
const KEPT = {
  risk: { tables: ["risk-spans"], column: "class", none: "no-data" },
  visa: { tables: ["visa-spans"], column: "class", none: "no-data" },
  // The first release drew the rows of the table as they lay there.
  crossing: { tables: ["crossing-spans", "crossing-status"], column: "state", none: "unknown" },
} as const;

/** On which days kept releases, the newest first, drew another class or state than the atlas. Days after their last are left out. */
export function earlierStates(kept: readonly Digest[], atlas: Atlas): EarlierStates {
  const releases = kept.toSorted((a, b) => (a.release < b.release ? -1 : 1));
  const of = (kind: keyof typeof KEPT, things: readonly Now[]) =>
    things.flatMap((now) => {
      const states = releases.toReversed().flatMap((digest, i) =>
        statesIn(digest, kind, now, atlas.first).map((state) => ({
          ...state,
          release: digest.release,
          right: releases[releases.length - i]?.release ?? atlas.release,
        })),
      );
      return states.length > 0 ? [[now.id, states] as const] : [];
    });
  const places = [...atlas.places.keys()];
  return {
    risk: of(
      "risk",
      places.map((id) => ({
        id,
        spans: atlas.risk.get(id) ?? [],
        on: (day) => riskOn(atlas, id, day)?.class ?? KEPT.risk.none,
      })),
    ),
    visa: of(
      "visa",
      places.map((id: PlaceId) => ({
        id,
        spans: atlas.visa.get(id) ?? [],
        on: (day) => visaOn(atlas, id, day)?.class ?? KEPT.visa.none,
      })),
    ),
    crossing: of(
      "crossing",
      [...atlas.crossings.values()].map((crossing) => ({
        id: crossing.id,
        spans: crossing.spans,
        on: (day) => crossingOn(crossing, day),
      })),
    ),
  };
}

/** The days on which one release differs, joined where they touch and say the same. */
function statesIn(digest: Digest, kind: keyof typeof KEPT, now: Now, first: Day): Drawn[] {
  const { none } = KEPT[kind];
  const old = spansOf(digest, kind, now.id);
  const end = addDays(parseDay(digest.last) ?? first, 1);
  if (old.length === 0 && kind !== "crossing") return [];
  const edges = [...old, ...now.spans].flatMap(({ from, until }) => [from, until ?? end]);
  const days = [...new Set([first, ...edges, end])]
    .filter((day) => day >= first && day <= end)
    .toSorted((a, b) => a - b);
  const found: Drawn[] = [];
  for (const [i, from] of days.slice(0, -1).entries()) {
    const was = spanOn(old, from)?.was ?? none;
    if (was === now.on(from)) continue;
    const before = found.at(-1);
    const isSame = before?.was === was && before.until === from;
    if (isSame) found.pop();
    found.push({ from: isSame ? before.from : from, until: days[i + 1] ?? null, was });
  }
  return found;
}

const NOTHING: DigestTable = { watch: [], rows: {} };

/** By digest, the rows of one thing; keys begin with its id. */
function spansOf({ tables }: Digest, kind: keyof typeof KEPT, id: string): Drawn[] {
  const table = KEPT[kind].tables.find((name) => tables[name] !== undefined);
  const { watch, rows } = (table === undefined ? undefined : tables[table]) ?? NOTHING;
  const column = table === "crossing-status" ? "status" : KEPT[kind].column;
  const cell = (row: readonly string[], name: string) => row[watch.indexOf(name) + 1] ?? "";
  return Object.entries(rows).flatMap(([key, row]) => {
    const [of, start = ""] = key.split(" ");
    const from = parseDay(start);
    if (of !== id || from === undefined) return [];
    return [{ from, until: parseDay(cell(row, "end")) ?? null, was: cell(row, column) }];
  });
}
