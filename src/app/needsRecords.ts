import type { ViewState } from "#view/viewState.ts";

/** Whether what is looked at cannot be shown without the records: a card, a page, another series; beside a speaker stands the next step, which may show any. */
export const needsRecords = ({
  focus,
  page,
  series,
  mode,
}: Pick<ViewState, "focus" | "page" | "series" | "mode">): boolean =>
  focus !== null || page !== "none" || series !== null || mode === "speaker";
