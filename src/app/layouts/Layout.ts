import type { Reading } from "#app/Reading.ts";
import type { ViewStore } from "#view/createView.ts";

/** What every layout lays out. */
export type Layout = {
  readonly reading: Reading;
  readonly store: ViewStore;
  /** From this page to the site's folder: "./" or "../". */
  readonly up: string;
};
