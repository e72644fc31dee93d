import type { Territory } from "#view/paramForms.ts";
import { PARAMS, VIEW_KEYS } from "#view/params.ts";
import type { ViewState } from "#view/viewState.ts";

/** The version of the address's grammar. */
export const VERSION = "1";

/** A key and value that were not understood. */
export type AddressProblem = { readonly name: string; readonly value: string };

/** Holds an own story whole; whoever opens the page takes it out before the address is read. */
export const OWN_LINK = "own";

/** Every name that the address knows. */
export const PARAM_NAMES: ReadonlySet<string> = new Set([
  "v",
  ...VIEW_KEYS.flatMap((key) => PARAMS[key].map(({ name }) => name)),
  OWN_LINK,
]);

/** What an address says by itself, without what is usual, and what in it was not understood. */
export function readValues(
  query: URLSearchParams,
  atlas: Territory,
): {
  readonly values: Partial<ViewState>;
  readonly problems: readonly AddressProblem[];
} {
  const problems: AddressProblem[] = [];
  const version = query.get("v");
  if (version !== null && version !== VERSION) problems.push({ name: "v", value: version });
  const readOne = <K extends keyof ViewState>(key: K): [K, ViewState[K]][] => {
    let found: ViewState[K] | undefined;
    for (const { name, read } of PARAMS[key]) {
      const value = query.get(name);
      if (value === null) continue;
      const meant =
        found === undefined ? readAnyCase(value, (text) => read(text, atlas)) : undefined;
      if (meant === undefined) problems.push({ name, value });
      else found = meant;
    }
    return found === undefined ? [] : [[key, found]];
  };
  const written: Partial<ViewState> = Object.fromEntries(VIEW_KEYS.flatMap((key) => readOne(key)));
  const values = { ...ownDayOf(written.focus, atlas), ...written };
  const seen = new Set<string>();
  for (const [name, value] of query) {
    // A story that is still there when the address is read was none.
    const isKnown = PARAM_NAMES.has(name) && name !== OWN_LINK;
    if (!isKnown || seen.has(name)) problems.push({ name, value });
    seen.add(name);
  }
  return { values, problems };
}

/** Codes are known in small and in capital letters: on its way a link may lose the difference. */
const readAnyCase = <T>(value: string, read: (text: string) => T | undefined): T | undefined =>
  read(value) ?? read(value.toUpperCase()) ?? read(value.toLowerCase());

/** An event that is named without a day is looked at on its own. */
function ownDayOf(focus: ViewState["focus"] | undefined, { events, last }: Territory) {
  const day = focus?.kind === "event" ? events.get(focus.id)?.day : undefined;
  return day === undefined ? {} : { date: day === last ? ("latest" as const) : day };
}
