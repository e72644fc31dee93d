import { type Day, parseDay } from "#atlas/day.ts";
import type { Atlas } from "#atlas/types.ts";
import { clampCamera } from "#view/clampCamera.ts";
import * as state from "#view/viewState.ts";

/** What the address is checked against. */
export type Territory = Pick<
  Atlas,
  | "release"
  | "first"
  | "last"
  | "places"
  | "routes"
  | "crossings"
  | "events"
  | "seriesIds"
  | "stories"
>;

/** One key of the address. `read` gives `undefined` for what it does not understand. */
export type Param<T> = {
  readonly name: string;
  readonly read: (text: string, atlas: Territory) => T | undefined;
  /** `undefined`: this value is not written under this key. */
  readonly write: (value: T) => string | undefined;
  readonly history: "push" | "replace";
  /** Whether it is what is looked at, the release of the data in which that is done, or how this reader likes to look: only the first two are passed on to others. */
  readonly of: "view" | "release" | "reader";
};

export const among =
  <T extends string>(allowed: readonly T[]) =>
  (text: string): T | undefined =>
    allowed.find((value) => value === text);

export const choice = <T extends string>(
  name: string,
  allowed: readonly T[],
  of: "view" | "reader" = "view",
): readonly Param<T>[] => [
  { name, read: among(allowed), write: (value) => value, history: "push", of },
];

/** Of the reader: `1` and `0`, as other frames are told, are read too. */
export const switched = (name: string): readonly Param<state.Switch>[] => [
  {
    name,
    read: (text) => among(state.SWITCH)({ "1": "on", "0": "off" }[text] ?? text),
    write: (value) => value,
    history: "push",
    of: "reader",
  },
];

export const focusOn = <K extends state.Focus["kind"]>(
  kind: K,
  known: (atlas: Territory) => ReadonlyMap<string, unknown>,
): Param<state.Focus | null> => ({
  name: kind,
  read: (text, atlas) => (known(atlas).has(text) ? ({ kind, id: text } as state.Focus) : undefined),
  write: (focus) => (focus?.kind === kind ? focus.id : undefined),
  history: "push",
  of: "view",
});

/** Releases are named by their day; the first one by its month. */
export const RELEASE_NAME = /^\d{4}-\d{2}(?:-\d{2})?$/;

export const dayIn = (text: string, { first, last }: Territory): Day | undefined => {
  const day = parseDay(text);
  return day === undefined || day < first || day > last ? undefined : day;
};

export function readCamera(text: string): state.Camera | undefined {
  const parts = /^(-?\d{1,3}(?:\.\d+)?),(-?\d{1,2}(?:\.\d+)?),(\d{1,2}(?:\.\d+)?)$/.exec(text);
  const [lon, lat, zoom] = (parts ?? []).slice(1).map(Number);
  if (lon === undefined || lat === undefined || zoom === undefined) return undefined;
  const isKnown = Math.abs(lon) <= 180 && Math.abs(lat) <= 85 && zoom <= 12;
  return isKnown ? clampCamera({ lon, lat, zoom }) : undefined;
}

export const round = (value: number): string => String(Number(value.toFixed(2)));
