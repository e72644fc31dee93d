import { linkTo } from "#export/linkTo.ts";
import type { Territory } from "#view/paramForms.ts";
import { permanent } from "#view/permanent.ts";
import { VERSION } from "#view/readValues.ts";
import type { ViewState } from "#view/viewState.ts";

/** Where the code of a step leads: to its permanent form; where something is guessed to the step itself, which asks before it shows. */
export const stepLink = (
  atlas: Territory & Parameters<typeof permanent>[1],
  view: ViewState,
  isGuessed: boolean,
  page: Pick<Location, "origin" | "pathname">,
): string =>
  linkTo(
    isGuessed
      ? `v=${VERSION}&lang=${view.lang}&story=${view.story}&step=${view.step}`
      : permanent(view, atlas),
    page,
  );
