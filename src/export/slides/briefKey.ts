import type { KeyGroup, KeyRow } from "#scene/key.ts";

/** How much a key says: everything; only what is drawn in a form of its own; of a ladder of classes only what its ends mean; only what its first means. */
export const BRIEFNESS = ["all", "forms", "ends", "first"] as const;
export type Briefness = (typeof BRIEFNESS)[number];

/** How old knowledge is, and how dense the bars on a line are: what the notes of a border say in full. */
const FINE: ReadonlySet<string> = new Set(["less", "old"]);

/** A key that says only so much. */
export function briefKey(groups: readonly KeyGroup[], brief: Briefness): readonly KeyGroup[] {
  if (brief === "all") return groups;
  const coarse = groups.map((group) => ({
    ...group,
    rows: group.rows.filter(({ key }) => !FINE.has(key)),
  }));
  if (brief === "forms") return coarse;
  return coarse.map((group) => ({ ...group, rows: endsOf(group.rows, brief === "ends") }));
}

const AFTER_NAME = / \(.*\)$/;

function endsOf(rows: readonly KeyRow[], both: boolean): readonly KeyRow[] {
  const told = rows.filter(({ short }) => AFTER_NAME.test(short));
  const ends = both ? [told[0], told.at(-1)] : [told[0]];
  return rows.map((row) =>
    ends.includes(row) ? row : { ...row, short: row.short.replace(AFTER_NAME, "") },
  );
}
