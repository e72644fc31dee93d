import type { Day } from "#atlas/day.ts";
import type { Bound } from "#atlas/figures.ts";
import type {
  CrossingId,
  CrossingState,
  CrossingType,
  LegMode,
  LonLat,
  PlaceId,
  RouteId,
} from "#atlas/types.ts";
import type { BorderMark } from "#scene/borderMarks.ts";
import type { Legend } from "#scene/legend.ts";
import type { Pattern } from "#scene/patterns.ts";
import type { Sign } from "#scene/signs.ts";
import type { RouteState } from "#world/worldOn.ts";

/** The name of a colour in the palette: `visa-closed`, `risk-5`, `land`, `home`. */
export type Tone = string;

export type PlaceMark = {
  readonly id: PlaceId;
  readonly name: string;
  readonly point: LonLat;
  readonly small: boolean;
  readonly tone: Tone;
  readonly pattern: Pattern;
  /** Key of the overlay's class, or `null` without overlay. */
  readonly class: string | null;
  /** The class in words, for tooltip and table; empty without overlay. */
  readonly words: string;
  /** The second overlay's class, or `null`. */
  readonly second: {
    readonly class: string;
    readonly words: string;
    /** `null` for home. */
    readonly sign: Sign | null;
    readonly isOld: boolean;
  } | null;
  /** Laid over its class: `aged` where their evidence is old. */
  readonly over: Pattern;
  /** Neither a neighbour of Russia or Belarus, nor where a way leads, nor beside what is chosen: named only where classes are told, or from near. */
  readonly far: boolean;
  /** Whether it has a land border with Russia or Belarus. */
  readonly beside: boolean;
  /** Whether its name is written on the map; else it stands at the circle already. */
  readonly labelled: boolean;
  /** Its part of the globe, in thousandths: larger places get their names first. */
  readonly size: number;
  readonly chosen: boolean;
};

export type DestinationMark = {
  readonly id: PlaceId;
  /** The figure behind it. */
  readonly figure: string;
  readonly name: string;
  /** Where its circle stands, and the point of its country; beside that where circles would meet. */
  readonly point: LonLat;
  readonly home: LonLat;
  /** From its rim back to its country, where it stands so far beside that that one could miss it; else `null`. */
  readonly tie: readonly [LonLat, LonLat] | null;
  readonly value: number;
  /** 1; 0 where the number is zero; -1 where more left than came. */
  readonly sign: number;
  readonly bound: Bound;
  /** Radius in px: area is in proportion to the value, on one scale for all days. */
  readonly radius: number;
  /** Of the ends of what was published or of what others counted, in px; none where there is one number. */
  readonly rings: readonly number[];
  /** Radii in px of those who came in and of those who went out again, 0 where nothing was counted; `null` where people are counted who are there. */
  readonly halves: { readonly in: number; readonly out: number } | null;
  /** "about 110,000", "≥ 36,000" */
  readonly number: string;
  /** The same where there is little room: "≈ 110,000". */
  readonly brief: string;
  /** What stands below it: those of the other direction, or what others counted. */
  readonly also: string;
  /** When it was counted, where the label must say so: one of several periods; else empty. */
  readonly dated: string;
  /** All of it, as one line. */
  readonly label: string;
  readonly chosen: boolean;
};

export type RouteMark = {
  readonly id: RouteId;
  readonly title: string;
  readonly to: PlaceId;
  readonly state: RouteState;
  /** The state and how well it is known. */
  readonly words: string;
  readonly legs: readonly {
    readonly id: string;
    readonly mode: LegMode;
    readonly path: readonly LonLat[];
  }[];
  readonly chosen: boolean;
  /** From its end back to its head, in px: to the rim of the circle that it feeds. */
  readonly back: number;
  /** Something else is chosen, so this one steps back. */
  readonly dim: boolean;
  /** Drawn at all. */
  readonly shown: boolean;
};

export type CrossingMark = {
  readonly id: CrossingId;
  readonly title: string;
  readonly point: LonLat;
  readonly type: CrossingType;
  readonly state: CrossingState;
  /** Whether the last source that confirms the state is more than half a year older than the day. */
  readonly isOld: boolean;
  /** The state and how well it is known. */
  readonly words: string;
  readonly chosen: boolean;
  /** Shown at every zoom: chosen, on the chosen route or at the chosen place. */
  readonly forced: boolean;
};

/** What of a scene takes room in a picture, and so settles where everything stands in it. */
export type Standing = Pick<Scene, "places" | "destinations" | "routes" | "crossings" | "layers">;

/** The picture, before it is a map, a drawing or a table. Plain data: it can be printed, compared and tested. */
export type Scene = {
  readonly day: Day;
  readonly title: string;
  /** One sentence that says what is seen. */
  readonly sentence: string;
  /** The day in words. */
  readonly dayWords: string;
  readonly places: readonly PlaceMark[];
  /** Largest first. */
  readonly destinations: readonly DestinationMark[];
  readonly routes: readonly RouteMark[];
  readonly crossings: readonly CrossingMark[];
  readonly borders: readonly BorderMark[];
  /** Which kinds of marks are drawn. */
  readonly layers: {
    readonly routes: boolean;
    readonly destinations: boolean;
    readonly crossings: boolean;
    readonly borders: boolean;
    readonly labels: boolean;
  };
  readonly legend: Legend;
};
