import type { Day } from "#atlas/day.ts";
import type { Atlas, Crossing } from "#atlas/types.ts";
import { crossingBandOf } from "./crossingBandOf.ts";
import { Strip } from "./Strip.tsx";
import { stripRange } from "./stripData.ts";

type Props = { readonly atlas: Atlas; readonly crossing: Crossing; readonly day: Day };

/** What held at a crossing over the months, as one thin band. */
export function CrossingBand({ atlas, crossing, day }: Props) {
  const band = crossingBandOf(atlas, crossing);
  const label = band.pieces.map(({ words }) => words).join("; ");
  return (
    <Strip
      bands={[band]}
      ticks={[]}
      {...stripRange(atlas)}
      day={day}
      label={label}
      isSmall={true}
    />
  );
}
