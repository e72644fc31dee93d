import { PARAMS, type Territory, VIEW_KEYS } from "#view/params.ts";
import type { ViewState } from "#view/viewState.ts";

/** The version of the address's grammar. */
export const VERSION = "1";

/** A key and value that were not understood. */
export type AddressProblem = { readonly name: string; readonly value: string };

/** Every name that the address knows. */
export const PARAM_NAMES: ReadonlySet<string> = new Set([
  "v",
  ...VIEW_KEYS.flatMap((key) => PARAMS[key].map(({ name }) => name)),
]);

/** Reads `date=2022-09-21&overlay=visa`; what is wrong falls back to the initial view and is told. */
export function readAddress(
  text: string,
  atlas: Territory,
  initial: ViewState,
): { readonly view: ViewState; readonly problems: readonly AddressProblem[] } {
  const query = new URLSearchParams(text);
  const problems: AddressProblem[] = [];
  const version = query.get("v");
  if (version !== null && version !== VERSION) problems.push({ name: "v", value: version });
  const readOne = <K extends keyof ViewState>(key: K): ViewState[K] => {
    let found: ViewState[K] | undefined;
    for (const { name, read } of PARAMS[key]) {
      const value = query.get(name);
      if (value === null) continue;
      const meant = found === undefined ? read(value, atlas) : undefined;
      if (meant === undefined) problems.push({ name, value });
      else found = meant;
    }
    return found === undefined ? initial[key] : found;
  };
  const view = Object.fromEntries(VIEW_KEYS.map((key) => [key, readOne(key)])) as ViewState;
  const seen = new Set<string>();
  for (const [name, value] of query) {
    if (!PARAM_NAMES.has(name) || seen.has(name)) problems.push({ name, value });
    seen.add(name);
  }
  return { view, problems };
}

/** The shortest address of a view: only what differs from `usual`, always in the same order. What has no usual value is always named. */
export function writeAddress(view: ViewState, usual: Partial<ViewState>): string {
  const left = pairsOf(usual);
  return [...pairsOf(view)]
    .filter(([name, value]) => value !== left.get(name))
    .map(([name, value]) => `${name}=${value}`)
    .join("&");
}

function pairsOf(view: Partial<ViewState>): Map<string, string> {
  const valuesOf = <K extends keyof ViewState>(key: K): [string, string][] =>
    PARAMS[key].flatMap(({ name, write }): [string, string][] => {
      const value = view[key];
      const text = value === undefined ? undefined : write(value);
      return text === undefined ? [] : [[name, text]];
    });
  return new Map(VIEW_KEYS.flatMap((key) => valuesOf(key)));
}

/** The address as it is passed on: no character stands in it at which a program that makes links out of text would stop. */
export const passedOn = (address: string): string => address.replaceAll(",", "%2C");

/** Scrubbing replaces the entry in the history, choosing adds one. */
export function historyFor(before: ViewState, after: ViewState): "push" | "replace" {
  const changed = VIEW_KEYS.filter((key) => before[key] !== after[key]);
  return changed.some((key) => PARAMS[key].some(({ history }) => history === "push"))
    ? "push"
    : "replace";
}
