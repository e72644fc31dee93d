import { bordersOf } from "#atlas/borders.ts";
import { PASSPORTS } from "#atlas/passport.ts";
import { LANGS, OVERLAYS } from "#atlas/types.ts";
import {
  type Focus,
  KEYS,
  LAYERS,
  MODES,
  MOTIONS,
  PAGES,
  PAPERS,
  PER_PAGE,
  PROJECTIONS,
  READINGS,
  RENDERERS,
  SHOWN_AS,
  SWITCH,
  THEMES,
  type ViewState,
  WAYS,
} from "#view/viewState.ts";
import { atlas } from "../atlas.ts";
import { dayOf } from "../days.ts";

const focus = (kind: Focus["kind"], id: string) => ({ kind, id }) as Focus;

/** Values of every key; a new key does not compile until it has some. */
export const VALUES: { readonly [K in keyof ViewState]: readonly ViewState[K][] } = {
  date: ["latest", atlas.first, dayOf("2022-09-21"), atlas.last],
  data: [null, atlas.release],
  since: [null, "2026-11", "2026-11-29"],
  compare: [null, atlas.first, dayOf("2022-09-21"), atlas.last],
  overlay: ["none", ...OVERLAYS],
  second: ["none", ...OVERLAYS],
  focus: [
    null,
    ...[...atlas.places.keys()].map((id) => focus("place", id)),
    ...[...atlas.routes.keys()].map((id) => focus("route", id)),
    ...[...atlas.crossings.keys()].map((id) => focus("crossing", id)),
    ...[...bordersOf(atlas.places).keys()].map((id) => focus("border", id)),
    ...[...atlas.events.keys()].map((id) => focus("event", id)),
  ],
  series: [null, ...atlas.seriesIds],
  reading: READINGS,
  lang: LANGS,
  theme: THEMES,
  motion: MOTIONS,
  keys: KEYS,
  mode: MODES,
  controls: SWITCH,
  title: SWITCH,
  legend: SWITCH,
  timeline: SWITCH,
  static: SWITCH,
  transparent: SWITCH,
  ways: WAYS,
  shownAs: SHOWN_AS,
  page: PAGES,
  paper: PAPERS,
  perPage: PER_PAGE,
  passport: PASSPORTS,
  renderer: RENDERERS,
  proj: PROJECTIONS,
  map: [
    null,
    { lon: 0, lat: 0, zoom: 0 },
    { lon: 44.6, lat: 42.74, zoom: 5.25 },
    { lon: -169.81, lat: -80, zoom: 9 },
    { lon: 180, lat: 80, zoom: 1 },
  ],
  story: [null, ...atlas.stories.keys()],
  // More than one only within a story: tests/view/storyView.test.ts.
  step: [1],
  hidden: [[], ...LAYERS.map((layer) => [layer]), ["routes", "labels"], LAYERS],
};
