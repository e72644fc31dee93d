import type { Figure } from "#atlas/figures.ts";
import type { MeasureId } from "#atlas/types.ts";
import type { Reader } from "./fact.ts";

/**
 * The share of `parts` in parts and `others` together, in per cent with one decimal, by place and period: a number
 * that no source prints. Left out where both together are fewer than `minimum`, or where one of them is missing.
 */
export function deriveShares(
  read: Reader,
  parts: readonly Figure[],
  others: readonly Figure[],
): readonly Figure[] {
  read.oneOf("derived", ["share"] as const);
  const measure = read.required("derived_measure") as MeasureId;
  const minimum = read.number("minimum");
  if (minimum === null || minimum < 1) read.wrong('a share names its "minimum"');
  const keyOf = ({ place, part, periodStart, periodEnd }: Figure) =>
    [place, part, periodStart, periodEnd].join(" ");
  const otherOf = Map.groupBy(others, keyOf);
  return parts.flatMap((part): Figure[] => {
    const rest = otherOf.get(keyOf(part))?.[0];
    if (rest === undefined || part.value === null || rest.value === null) return [];
    const all = part.value + rest.value;
    if (all < (minimum ?? 1)) return [];
    // Small cells are rounded by the source, so a share of them is only about right.
    const isRounded = part.bound === "about" || rest.bound === "about";
    return [
      {
        ...part,
        id: `${part.id}-share`,
        measure,
        value: Math.round((1000 * part.value) / all) / 10,
        low: null,
        high: null,
        bound: isRounded ? "about" : "exact",
        countedBy: read.text("counted_by"),
        sources: [...new Set([...part.sources, ...rest.sources])],
      },
    ];
  });
}
