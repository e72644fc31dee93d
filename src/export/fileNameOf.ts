import { type Day, printDay } from "#atlas/day.ts";
import type { Atlas } from "#atlas/types.ts";
import { chosenName } from "#scene/chosenName.ts";
import { dayOf } from "#view/dayOf.ts";
import type { ViewState } from "#view/viewState.ts";

/** Longer names some systems cut. */
const LONGEST = 60;

/** What a file of a view is called, without its extension: the day or both, of more the first, the last and how many, the overlay, what is chosen: "ways-out-2022-09-21-visa-georgia". */
export function fileNameOf(
  atlas: Atlas,
  view: ViewState,
  days: readonly Day[] | null = null,
): string {
  const { compare, overlay } = view;
  const [first, last] = [days?.[0], days?.at(-1)];
  const dated =
    days === null || days.length < 3 || first === undefined || last === undefined
      ? [printDay(dayOf(atlas, view)), compare === null ? "" : printDay(compare)]
      : [printDay(first), printDay(last), `${days.length} days`];
  return [
    "ways-out",
    ...dated,
    overlay === "none" ? "" : overlay,
    (chosenName(atlas, view) ?? "").toLowerCase(),
  ]
    .join(" ")
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .slice(0, LONGEST)
    .replace(/-$/, "");
}
