import type { OverlayId } from "#atlas/types.ts";
import { spoken } from "#words/spoken.ts";

/** The pages for readers that have a title and a short name. */
type PageTitle =
  | "stories"
  | "paper"
  | "doors"
  | "changes"
  | "rule"
  | "about"
  | "data"
  | "corrections"
  | "releases"
  | "keep";

/** What stands around the map: picker, legend, switches, menu. */
export type PanelWords = {
  readonly overlay: string;
  readonly overlays: Readonly<Record<OverlayId | "none", string>>;
  readonly second: string;
  readonly noSecond: string;
  readonly legend: string;
  readonly countries: (count: number) => string;
  readonly crossingsZoom: string;
  readonly boundaries: string;
  readonly why: string;
  readonly byAir: string;
  /** Also those that nobody could go or of which nothing is known; `counts` says how many. */
  readonly otherWays: (counts: string) => string;
  readonly counted: string;
  readonly compare: string;
  /** Of the two days on one map. */
  readonly compareDays: string;
  readonly onlyChanges: string;
  readonly dayBefore: string;
  readonly weekBefore: string;
  readonly endCompare: string;
  /** Of a second day that is the first. */
  readonly sameDay: string;
  readonly layers: string;
  readonly layerNames: Readonly<
    Record<"routes" | "destinations" | "crossings" | "borders" | "labels", string>
  >;
  readonly series: string;
  readonly seriesOfDay: string;
  readonly reading: string;
  readonly readings: Readonly<Record<"lowest" | "middle" | "highest", string>>;
  readonly views: Readonly<Record<"map" | "table" | "text", string>>;
  readonly viewAs: string;
  readonly pages: Readonly<Record<PageTitle, string>>;
  /** What is heard of the statement on the picture and of what may be asked of it. */
  readonly shown: string;
  /** The bar's short names: where it leads to, and what that is called there. */
  readonly rooms: string;
  readonly roomNames: Readonly<Record<PageTitle, string>>;
  /** Classes in a word or two, where the key has one row. */
  /** In one row: what a circle tells beside its size. */
  readonly circleForms: Readonly<Record<"range" | "least" | "in" | "out" | "loss", string>>;
  readonly keyNames: Readonly<Record<string, string>>;
  readonly more: string;
  /** What opens all that the bar has no room for. */
  readonly menu: string;
  readonly settings: string;
  readonly language: string;
  readonly theme: string;
  readonly themes: Readonly<Record<"auto" | "light" | "dark" | "projector", string>>;
  readonly motion: string;
  readonly motions: Readonly<Record<"auto" | "still", string>>;
  readonly renderer: string;
  readonly renderers: Readonly<Record<"auto" | "gl" | "svg", string>>;
  readonly projection: string;
  readonly projections: Readonly<Record<"globe" | "flat", string>>;
  readonly close: string;
  readonly loading: string;
  readonly partMissing: string;
  readonly again: string;
  readonly reload: string;
  readonly skipTable: string;
  readonly skipText: string;
  readonly skipMap: string;
  readonly notices: string;
};

export const panelWords = spoken("panel");
