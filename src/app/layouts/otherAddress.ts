import type { Atlas } from "#atlas/types.ts";
import { writeAddress } from "#view/address.ts";
import { initialView } from "#view/initialView.ts";
import { impersonal } from "#view/permanent.ts";
import type { ViewState } from "#view/viewState.ts";

/** Where the other window of a talk begins: the same view in the same language, in its own mode. Relative to this page. */
export function otherAddress(mode: ViewState["mode"], view: ViewState, atlas: Atlas): string {
  const { lang: _, ...usual } = initialView(view.lang);
  return `#${writeAddress({ ...impersonal(view), mode }, usual, atlas)}`;
}

/** Where the told story lies as pages for a class, beside the talk. Relative to this page. */
export const paperAddress = (view: ViewState, atlas: Atlas): string =>
  otherAddress("explore", { ...view, page: "paper" }, atlas);
