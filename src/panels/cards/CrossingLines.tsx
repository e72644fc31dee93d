import type { Crossing, PlaceId } from "#atlas/types.ts";
import type { PanelParts } from "#panels/parts.ts";
import { CrossingLine } from "./CrossingLine.tsx";

type Props = Pick<PanelParts, "atlas" | "view" | "verbs" | "day"> & {
  readonly crossings: readonly Crossing[];
  /** The place at whose card they stand, or where their card's route or border leads. */
  readonly at: PlaceId;
};

/** Crossings and airports, each with its state on the day. */
export const CrossingLines = ({ crossings, ...parts }: Props) => (
  <ul className="ways">
    {crossings.map((crossing) => (
      <li key={crossing.id}>
        <CrossingLine {...parts} crossing={crossing} />
      </li>
    ))}
  </ul>
);
