import type { ViewState } from "#view/viewState.ts";

/** How the page is laid out: what its window is for, or paper. */
export type Mode = ViewState["mode"] | "print";
