import type { Day } from "#atlas/day.ts";
import type { Atlas } from "#atlas/types.ts";
import type { ViewState } from "#view/viewState.ts";

/** The day that is looked at: what `latest` means is the last day of the atlas. */
export const dayOf = ({ last }: Pick<Atlas, "last">, { date }: Pick<ViewState, "date">): Day =>
  date === "latest" ? last : date;
