import type { Day } from "#atlas/day.ts";
import type { Atlas } from "#atlas/types.ts";
import { dayOf } from "#view/dayOf.ts";
import { initialView } from "#view/initialView.ts";
import { readValues } from "#view/readValues.ts";
import type { ViewState } from "#view/viewState.ts";

/** What an address of a step shows, with the day that it means. */
export function shownAt(
  address: string,
  atlas: Atlas,
): Omit<ViewState, "date"> & { readonly day: Day } {
  const { values } = readValues(new URLSearchParams(address), atlas);
  const view = { ...initialView(atlas.texts.lang), ...values };
  return { ...view, day: dayOf(atlas, view) };
}
