import type { Day } from "#atlas/day.ts";
import type { Range } from "./steps.ts";

/** The world by class at some days, in order: for each class, in the order of the key, its colour's name and one share of the places a day. */
export type BandRows = {
  readonly days: readonly Day[];
  readonly rows: readonly { readonly tone: string; readonly shares: readonly number[] }[];
};

type Props = { readonly band: BandRows; readonly range: Range };

/** A thin band of the world by class over time: one sees doors close before one plays. */
export function Band({ band, range }: Props) {
  const tops = band.days.map(() => 0);
  return (
    <svg
      className="timeline-band"
      aria-hidden="true"
      viewBox={`0 0 ${range.last - range.first} 1`}
      preserveAspectRatio="none"
    >
      {band.rows.map(({ tone, shares }) => {
        const under = tops.map((top, i) => top + (shares[i] ?? 0));
        const d = areaOf(band.days, [...tops], under, range);
        under.forEach((value, i) => {
          tops[i] = value;
        });
        return <path key={tone} d={d} fill={`var(--${tone})`} />;
      })}
    </svg>
  );
}

/** Steps, not slopes: a class holds until the day on which another one begins. */
function areaOf(
  days: readonly Day[],
  tops: readonly number[],
  under: readonly number[],
  { first, last }: Range,
): string {
  const at = (i: number) => (days[i] ?? last) - first;
  const number = (value: number) => Number(value.toFixed(3));
  const there = tops.map((top, i) => `V${number(top)}H${at(i + 1)}`).join("");
  const back = under
    .map((_, i) => days.length - 1 - i)
    .map((i) => `V${number(under[i] ?? 0)}H${at(i)}`);
  return `M0 ${number(tops[0] ?? 0)}${there}${back.join("")}Z`;
}
