import type { CoreFile } from "#atlas/coreFile.ts";
import type { ViewState } from "#view/viewState.ts";

/** Whether what is looked at cannot be shown without the records: a card, a page, a series that does not come with the first picture; beside a speaker stands the next step, which may show any. */
export const needsRecords = (
  { focus, page, series, mode }: Pick<ViewState, "focus" | "page" | "series" | "mode">,
  core: Pick<CoreFile, "series" | "dated">,
): boolean =>
  focus !== null ||
  page !== "none" ||
  mode === "speaker" ||
  (series !== null && ![core.series, ...core.dated].some(({ id }) => id === series));
