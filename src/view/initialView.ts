import { LANGS, type Lang } from "#atlas/types.ts";
import type { ViewState } from "#view/viewState.ts";

/** The first language of the reader that the atlas speaks; English, if none. */
export const langOf = (wishes: readonly string[]): Lang =>
  wishes.flatMap((wish) => LANGS.find((lang) => wish.toLowerCase().startsWith(lang)) ?? [])[0] ??
  "en";

/** What is usual: what an address leaves out has these values. */
export const initialView = (lang: Lang): ViewState => ({
  date: "latest",
  data: null,
  since: null,
  compare: null,
  overlay: "none",
  second: "none",
  focus: null,
  series: null,
  reading: "middle",
  lang,
  theme: "auto",
  motion: "auto",
  keys: "on",
  mode: "explore",
  controls: "on",
  title: "on",
  legend: "on",
  timeline: "off",
  static: "off",
  transparent: "off",
  shownAs: "map",
  page: "none",
  paper: "handout",
  perPage: 3,
  passport: "international",
  renderer: "auto",
  proj: "globe",
  map: null,
  hidden: [],
  ways: "passable",
  story: null,
  step: 1,
});
