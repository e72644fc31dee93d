import type { BorderRow } from "#scene/borderRows.ts";
import type { FormRow, Legend } from "#scene/legend.ts";
import type { RouteState } from "#world/worldOn.ts";

/** A state that ways, borders or crossings are in, with the sign of each that the map shows in it. */
export type KeyState = {
  readonly key: RouteState | BorderRow["key"] | FormRow["key"];
  readonly label: string;
  readonly way: RouteState | null;
  readonly border: BorderRow["look"] | null;
  readonly crossing: Pick<FormRow, "state" | "isOld" | "isAir"> | null;
};

const ORDER: readonly KeyState["key"][] = [
  ...([
    "open",
    "partly",
    "restricted",
    "closed",
    "unclear",
    "lapsed",
    "unknown",
    "before",
  ] as const),
  // While a class guesses, borders are in these alone.
  ...(["guessed", "asked", "less", "old", "air"] as const),
];

/** The states that something on the map is in, best first: what is drawn in several ways stands once. */
export const keyStates = ({ routes, borders, crossings }: Legend): readonly KeyState[] =>
  ORDER.flatMap((key) => {
    const way = routes?.lines.find(({ state }) => state === key);
    const border = borders?.rows.find((row) => row.key === key);
    const crossing = crossings?.drawn.find((row) => row.key === key);
    const label = way?.label ?? border?.label ?? crossing?.label;
    if (label === undefined) return [];
    return [
      {
        ...{ key, label },
        way: way?.state ?? null,
        border: border?.look ?? null,
        crossing: crossing ? formOf(crossing) : null,
      },
    ];
  });

const formOf = ({ state, isOld, isAir }: FormRow): KeyState["crossing"] => ({
  state,
  isOld,
  isAir,
});
