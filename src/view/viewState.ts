import type { BorderId } from "#atlas/borders.ts";
import type { Day } from "#atlas/day.ts";
import type { Passport } from "#atlas/passport.ts";
import type { CrossingId, EventId, Lang, OverlayId, PlaceId, RouteId } from "#atlas/types.ts";

export type Focus =
  | { readonly kind: "place"; readonly id: PlaceId }
  | { readonly kind: "route"; readonly id: RouteId }
  | { readonly kind: "crossing"; readonly id: CrossingId }
  | { readonly kind: "border"; readonly id: BorderId }
  | { readonly kind: "event"; readonly id: EventId };

/** Where the settled map looks: degrees, and zoom as MapLibre counts it (512 px for the world at 0). */
export type Camera = { readonly lon: number; readonly lat: number; readonly zoom: number };

export const LAYERS = ["routes", "destinations", "crossings", "borders", "labels"] as const;
export type LayerName = (typeof LAYERS)[number];

export const THEMES = ["auto", "light", "dark", "projector"] as const;
export type ThemeChoice = (typeof THEMES)[number];

export const SHOWN_AS = ["map", "table", "text"] as const;
export const RENDERERS = ["auto", "gl", "svg"] as const;
export const PROJECTIONS = ["globe", "flat"] as const;
export const MOTIONS = ["auto", "still"] as const;
export const WAYS = ["passable", "all"] as const;
export const KEYS = ["on", "off"] as const;
/** What a window is for: to explore, with stories told step by step or, where they are read, as one page; to be the picture before a class, to lead that picture, to make a story, or to be a frame in somebody's article. */
export const MODES = ["explore", "read", "present", "speaker", "edit", "embed"] as const;
/** Whether a part of a frame in an article is there. */
export const SWITCH = ["on", "off"] as const;
export type Switch = (typeof SWITCH)[number];
/** Which of the published numbers is drawn where a figure has a range. */
export const READINGS = ["lowest", "middle", "highest"] as const;
export type Reading = (typeof READINGS)[number];
/** The reader's pages beside the map. */
export const PAGES = [
  "none",
  "stories",
  "paper",
  "doors",
  "changes",
  "rule",
  "about",
  "data",
  "corrections",
  "releases",
  "keep",
] as const;
export type PageName = (typeof PAGES)[number];

/** What of a story is printed for a class, and how many of its steps stand on a page of its handout. */
export const PAPERS = ["handout", "worksheet", "answers"] as const;
export const PER_PAGE = [1, 3, 6] as const;

/** What the reader is looking at. All of it, and nothing else, is in the address bar. */
export type ViewState = {
  readonly date: Day | "latest";
  /** The release of the data that the address names; `null`: the newest, whichever that is. */
  readonly data: string | null;
  /** An older release, to say what has changed in this view since. */
  readonly since: string | null;
  /** A second day to set beside the first, or `null`. */
  readonly compare: Day | null;
  readonly overlay: OverlayId | "none";
  /** A second overlay, drawn as pattern on top of the first. */
  readonly second: OverlayId | "none";
  readonly focus: Focus | null;
  /** Which figures the circles show; `null`: the atlas's default series. */
  readonly series: string | null;
  readonly reading: Reading;
  readonly lang: Lang;
  readonly theme: ThemeChoice;
  readonly motion: (typeof MOTIONS)[number];
  /** Single keys on the map. */
  readonly keys: (typeof KEYS)[number];
  readonly mode: (typeof MODES)[number];
  /** Of a frame in an article: the buttons on its map, its statement, its key, its time … */
  readonly controls: Switch;
  readonly title: Switch;
  readonly legend: Switch;
  readonly timeline: Switch;
  /** … whether it is a picture that does nothing, and whether what is not the picture lets the article through. */
  readonly static: Switch;
  readonly transparent: Switch;
  readonly shownAs: (typeof SHOWN_AS)[number];
  readonly page: PageName;
  readonly paper: (typeof PAPERS)[number];
  readonly perPage: (typeof PER_PAGE)[number];
  /** With which passport the page of doors answers. */
  readonly passport: Passport;
  readonly renderer: (typeof RENDERERS)[number];
  readonly proj: (typeof PROJECTIONS)[number];
  /** `null`: the frame the map opens with. */
  readonly map: Camera | null;
  readonly hidden: readonly LayerName[];
  /** Whether ways are drawn, too, that nobody could go on the day or of which nothing is known. */
  readonly ways: (typeof WAYS)[number];
  /** The story that is told, by the name of its folder; `null`: the map is explored. */
  readonly story: string | null;
  /** Which of its steps, counted from 1; 1 where no story is told. */
  readonly step: number;
};
