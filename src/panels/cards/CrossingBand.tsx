import { useMemo } from "react";
import type { Day } from "#atlas/day.ts";
import type { Atlas, Crossing } from "#atlas/types.ts";
import { crossingBandOf } from "#dossier/crossingBandOf.ts";
import { stripRange } from "#dossier/stripData.ts";
import { Strip } from "./Strip.tsx";

type Props = { readonly atlas: Atlas; readonly crossing: Crossing; readonly day: Day };

const NONE = [] as const;

/** What held at a crossing over the months, as one thin band. */
export function CrossingBand({ atlas, crossing, day }: Props) {
  const bands = useMemo(() => [crossingBandOf(atlas, crossing)], [atlas, crossing]);
  const label = bands.flatMap(({ pieces }) => pieces.map(({ words }) => words)).join("; ");
  return (
    <Strip
      bands={bands}
      ticks={NONE}
      {...stripRange(atlas)}
      day={day}
      label={label}
      isSmall={true}
    />
  );
}
