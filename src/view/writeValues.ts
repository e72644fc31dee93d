import { PARAMS, VIEW_KEYS } from "#view/params.ts";
import type { ViewState } from "#view/viewState.ts";

/** One key of the address, and whether it is what is looked at or the reader's own. */
export type Written = {
  readonly name: string;
  readonly text: string;
  readonly of: "view" | "release" | "reader";
};

/** What differs from `usual`, key by key, always in the same order; what has no usual value is always there. Stories are not among it: `writeAddress` tells them. */
export function writeValues(view: ViewState, usual: Partial<ViewState>): readonly Written[] {
  const left = new Map(pairsOf(usual).map(({ name, text }) => [name, text]));
  // Without a day an event is looked at on its own.
  const isEvent = view.focus?.kind === "event";
  return pairsOf(view).filter(
    ({ name, text }) => text !== left.get(name) || (isEvent && name === "date"),
  );
}

/** Written values as they stand in an address. */
export const printValues = (values: readonly Written[]): string =>
  values.map(({ name, text }) => `${name}=${text}`).join("&");

function pairsOf(view: Partial<ViewState>): readonly Written[] {
  const valuesOf = <K extends keyof ViewState>(key: K): Written[] =>
    PARAMS[key].flatMap(({ name, write, of }): Written[] => {
      const value = view[key];
      const text = value === undefined ? undefined : write(value);
      return text === undefined ? [] : [{ name, text, of }];
    });
  return VIEW_KEYS.flatMap((key) => (key === "story" || key === "step" ? [] : valuesOf(key)));
}
