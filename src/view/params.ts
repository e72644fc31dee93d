import { bordersOf } from "#atlas/borders.ts";
import { type Day, parseDay, printDay } from "#atlas/day.ts";
import { OWN } from "#atlas/ownStory.ts";
import { PASSPORTS } from "#atlas/passport.ts";
import { type Atlas, LANGS, OVERLAYS } from "#atlas/types.ts";
import { clampCamera } from "#view/clampCamera.ts";
import * as state from "#view/viewState.ts";

/** What the address is checked against. */
export type Territory = Pick<
  Atlas,
  "first" | "last" | "places" | "routes" | "crossings" | "events" | "seriesIds" | "stories"
>;

/** One key of the address. `read` gives `undefined` for what it does not understand. */
export type Param<T> = {
  readonly name: string;
  readonly read: (text: string, atlas: Territory) => T | undefined;
  /** `undefined`: this value is not written under this key. */
  readonly write: (value: T) => string | undefined;
  readonly history: "push" | "replace";
  /** Whether it is what is looked at, or how this reader likes to look: only the first is passed on to others. */
  readonly of: "view" | "reader";
};

const among =
  <T extends string>(allowed: readonly T[]) =>
  (text: string): T | undefined =>
    allowed.find((value) => value === text);

const choice = <T extends string>(
  name: string,
  allowed: readonly T[],
  of: "view" | "reader" = "view",
): readonly Param<T>[] => [
  { name, read: among(allowed), write: (value) => value, history: "push", of },
];

/** Of the reader: `1` and `0`, as other frames are told, are read too. */
const switched = (name: string): readonly Param<state.Switch>[] => [
  {
    name,
    read: (text) => among(state.SWITCH)({ "1": "on", "0": "off" }[text] ?? text),
    write: (value) => value,
    history: "push",
    of: "reader",
  },
];

const focusOn = <K extends state.Focus["kind"]>(
  kind: K,
  known: (atlas: Territory) => ReadonlyMap<string, unknown>,
): Param<state.Focus | null> => ({
  name: kind,
  read: (text, atlas) => (known(atlas).has(text) ? ({ kind, id: text } as state.Focus) : undefined),
  write: (focus) => (focus?.kind === kind ? focus.id : undefined),
  history: "push",
  of: "view",
});

const dayIn = (text: string, { first, last }: Territory): Day | undefined => {
  const day = parseDay(text);
  return day === undefined || day < first || day > last ? undefined : day;
};

function readCamera(text: string): state.Camera | undefined {
  const parts = /^(-?\d{1,3}(?:\.\d+)?),(-?\d{1,2}(?:\.\d+)?),(\d{1,2}(?:\.\d+)?)$/.exec(text);
  const [lon, lat, zoom] = (parts ?? []).slice(1).map(Number);
  if (lon === undefined || lat === undefined || zoom === undefined) return undefined;
  const isKnown = Math.abs(lon) <= 180 && Math.abs(lat) <= 85 && zoom <= 12;
  return isKnown ? clampCamera({ lon, lat, zoom }) : undefined;
}

const round = (value: number): string => String(Number(value.toFixed(2)));

/** The only place where view and address meet. A new key of `ViewState` does not compile until it is listed; the order is the order in the address. */
export const PARAMS: {
  readonly [K in keyof state.ViewState]: readonly Param<state.ViewState[K]>[];
} = {
  date: [
    {
      name: "date",
      read: (text, atlas) => (text === "latest" ? "latest" : dayIn(text, atlas)),
      write: (date) => (date === "latest" ? date : printDay(date)),
      history: "replace",
      of: "view",
    },
  ],
  overlay: choice("overlay", ["none", ...OVERLAYS]),
  focus: [
    focusOn("place", ({ places }) => places),
    focusOn("route", ({ routes }) => routes),
    focusOn("crossing", ({ crossings }) => crossings),
    focusOn("border", ({ places }) => bordersOf(places)),
    focusOn("event", ({ events }) => events),
  ],
  lang: choice("lang", LANGS, "reader"),
  theme: choice("theme", state.THEMES, "reader"),
  shownAs: choice("view", state.SHOWN_AS),
  renderer: choice("renderer", state.RENDERERS, "reader"),
  proj: choice("proj", state.PROJECTIONS),
  map: [
    {
      name: "map",
      read: readCamera,
      write: (camera) =>
        camera === null
          ? undefined
          : `${round(camera.lon)},${round(camera.lat)},${round(camera.zoom)}`,
      history: "replace",
      of: "view",
    },
  ],
  hidden: [
    {
      name: "hide",
      read: (text) => {
        const names = text.split(",");
        return names.every((name) => among(state.LAYERS)(name))
          ? state.LAYERS.filter((name) => names.includes(name))
          : undefined;
      },
      write: (hidden) =>
        state.LAYERS.filter((name) => hidden.includes(name)).join(",") || undefined,
      history: "push",
      of: "view",
    },
  ],
  ways: choice("ways", state.WAYS),
  second: choice("second", ["none", ...OVERLAYS]),
  compare: [
    {
      name: "compare",
      read: dayIn,
      write: (day) => (day === null ? undefined : printDay(day)),
      history: "push",
      of: "view",
    },
  ],
  series: [
    {
      name: "series",
      read: (text, { seriesIds }) =>
        text === "auto" ? null : seriesIds.includes(text) ? text : undefined,
      write: (id) => id ?? undefined,
      history: "push",
      of: "view",
    },
  ],
  reading: choice("reading", state.READINGS),
  page: choice("page", state.PAGES),
  paper: choice("paper", state.PAPERS),
  perPage: [
    {
      name: "perpage",
      read: (text) => state.PER_PAGE.find((count) => String(count) === text),
      write: String,
      history: "push",
      of: "view",
    },
  ],
  passport: choice("passport", PASSPORTS),
  motion: choice("motion", state.MOTIONS, "reader"),
  keys: choice("keys", state.KEYS, "reader"),
  mode: choice("mode", state.MODES, "reader"),
  controls: switched("controls"),
  title: switched("title"),
  legend: switched("legend"),
  timeline: switched("timeline"),
  static: switched("static"),
  transparent: switched("transparent"),
  story: [
    {
      name: "story",
      // The own story keeps its name where it is not open, so that it is told again as soon as it is.
      read: (text, { stories }) =>
        text === "none" ? null : text === OWN || stories.has(text) ? text : undefined,
      write: (story) => story ?? "none",
      history: "push",
      of: "view",
    },
  ],
  step: [
    {
      name: "step",
      // Whether the story has so many is known where both are read.
      read: (text) => (/^[1-9]\d?$/.test(text) ? Number(text) : undefined),
      write: String,
      history: "push",
      of: "view",
    },
  ],
};

export const VIEW_KEYS = Object.keys(PARAMS) as readonly (keyof state.ViewState)[];

/** What of the view is this reader's own. */
export const READER_KEYS = VIEW_KEYS.filter((key) => PARAMS[key].some(({ of }) => of === "reader"));
