import type { Atlas } from "#atlas/types.ts";
import { initialView } from "#view/initialView.ts";
import { settled } from "#view/permanent.ts";
import { readValues } from "#view/readValues.ts";
import type { ViewState } from "#view/viewState.ts";

/** A view of one release as it is in another: on the same day, with the same figures; what the other does not know falls back to what is usual there. */
export function viewIn(other: Atlas, view: ViewState, atlas: Atlas): ViewState {
  const { values } = readValues(new URLSearchParams(settled(view, atlas)), other);
  return { ...initialView(view.lang), ...values, lang: view.lang };
}
