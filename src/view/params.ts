import { bordersOf } from "#atlas/borders.ts";
import { printDay } from "#atlas/day.ts";
import { OWN } from "#atlas/ownStory.ts";
import { PASSPORTS } from "#atlas/passport.ts";
import { LANGS, OVERLAYS } from "#atlas/types.ts";
import {
  among,
  choice,
  dayIn,
  focusOn,
  type Param,
  RELEASE_NAME,
  readCamera,
  round,
  switched,
} from "#view/paramForms.ts";
import * as state from "#view/viewState.ts";

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
  data: [
    {
      name: "data",
      // Whoever opens the page has fetched that release; another one is not there.
      read: (text, { release }) => (text === release ? text : undefined),
      write: (release) => release ?? undefined,
      history: "push",
      of: "release",
    },
  ],
  since: [
    {
      name: "since",
      read: (text) => (RELEASE_NAME.test(text) ? text : undefined),
      write: (release) => release ?? undefined,
      history: "push",
      of: "release",
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
