import { isOfClasses } from "#export/sheetAsk.ts";
import { BRIEFNESS, type Briefness, briefKey } from "#export/slides/briefKey.ts";
import { type KeyPlan, keyPlan } from "#plain/keyPlan.ts";
import type { KeyGroup } from "#scene/key.ts";
import { NARROWER } from "./glanceTitle.ts";

type At = { readonly left: number; readonly top: number; readonly width: number };

/** Letters in px, from the largest. */
const SIZES = [11, 10, 9, 8.2, 7.5, 7, 6.5] as const;
/** The key of a picture in which nothing has to be explained, or can be. */
export const NO_KEY: KeyPlan = { texts: [], samples: [], bottom: 0 };

/** The key of a picture that is seen small: what colours mean before all else, then lines and circles, as much and as large as there is room down to `end`. */
export function glanceKey(groups: readonly KeyGroup[], at: At, end: number): KeyPlan {
  const told = groups.filter(({ rows }) => rows.length > 0).toSorted(colourFirst);
  for (let count = told.length; count > 0; count -= 1)
    for (const brief of BRIEFNESS)
      for (const size of SIZES) {
        const plan = planOf(told.slice(0, count), brief, at, size);
        if (plan.bottom <= end) return plan;
      }
  return NO_KEY;
}

const colourFirst = (a: KeyGroup, b: KeyGroup): number =>
  Number(isOfClasses(b)) - Number(isOfClasses(a));

/** Groups below each other, each row in its short words. */
function planOf(groups: readonly KeyGroup[], brief: Briefness, at: At, size: number): KeyPlan {
  const short = briefKey(groups, brief).map((group) => ({
    ...group,
    rows: group.rows.map((row) => ({ ...row, label: row.short })),
  }));
  return keyPlan(
    short.map((group) => [group]),
    { ...at, width: at.width * NARROWER.plain },
    size,
  );
}
