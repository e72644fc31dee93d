import type { Day } from "#atlas/day.ts";
import type { Edge } from "#atlas/edge.ts";
import type { Evidence } from "#atlas/evidence.ts";
import type { Series } from "#atlas/figures.ts";
import type { Leg } from "#atlas/leg.ts";
import type { Span } from "#atlas/span.ts";
import type { StoryPlan } from "#atlas/story.ts";
import type { Texts } from "#atlas/texts.ts";
import type { Wave } from "#atlas/wave.ts";

export type PlaceId = string & { readonly __id: "place" };
export type RouteId = string & { readonly __id: "route" };
export type CrossingId = string & { readonly __id: "crossing" };
export type EventId = string & { readonly __id: "event" };
export type SourceId = string & { readonly __id: "source" };
export type MeasureId = string & { readonly __id: "measure" };

export type Lang = "en" | "de" | "ru";
export const LANGS: readonly Lang[] = ["en", "de", "ru"];

/** Longitude and latitude in degrees; longitudes may run on past 180° so that lines never jump. */
export type LonLat = readonly [lon: number, lat: number];

/** A country or area that can be chosen. `id` is ISO 3166 alpha-3, or the map's own letters where ISO has none. */
export type Place = {
  readonly id: PlaceId;
  /** The name in the language of the atlas, whatever language is asked for; the others are in their texts. */
  readonly names: Readonly<Record<Lang, string>>;
  /** Where its label and circle stand. */
  readonly point: LonLat;
  /** Whether it is missing or hardly visible on the coarse map and so needs a mark of its own. */
  readonly small: boolean;
  /** Its part of the globe, in thousandths. */
  readonly size: number;
  readonly neighbours: readonly PlaceId[];
};

export type Confidence = "high" | "medium" | "low";

export const VISA_CLASSES = [
  "internal-passport",
  "visa-free",
  "online-or-on-arrival",
  "visa",
  "closed",
  "unclear",
  "lapsed",
  "no-data",
] as const;
export type VisaClass = (typeof VISA_CLASSES)[number];

/**
 * What a Russian passport holder needs. `between` holds the two states of an unclear span, or is empty where sources
 * disagree; of a lapsed span, which no source speaks for any more, it holds the last one known.
 */
export type VisaSpan = Span &
  Evidence & {
    readonly class: VisaClass;
    readonly between: readonly VisaClass[];
    /** The table's own word, for the card. */
    readonly requirement: string;
    readonly days: number | null;
    /** Closed to everybody because of Covid on top of the class. */
    readonly covid: boolean;
    readonly sources: readonly SourceId[];
  };

export const RISK_CLASSES = ["5", "4", "3", "2", "1", "0", "no-data"] as const;
export type RiskClass = (typeof RISK_CLASSES)[number];

/** The class of documented forced return; `sub` is `a`, `b` or `ab` within class 4, else empty. */
export type RiskSpan = Span & { readonly class: RiskClass; readonly sub: string };

export const OVERLAYS = ["visa", "risk", "age"] as const;
export type OverlayId = (typeof OVERLAYS)[number];

/** `lapsed`: announced up to a day that is over, and no source says what followed; `unknown`: no source at all, or between two states. */
export type CrossingState = "open" | "restricted" | "closed" | "lapsed" | "unknown";
export type CrossingType = "road" | "rail" | "pedestrian" | "air";

/**
 * What held at a crossing; `rule` says for whom (empty while unknown), `setBy` whether Russia's exit rule or the
 * neighbour's entry rule limits. On days that no span holds nobody says anything.
 */
export type CrossingSpan = Span &
  Evidence & {
    readonly state: CrossingState;
    /** Of a doubt, the states before and after it; of a lapsed one, the last known; else empty. */
    readonly between: readonly CrossingState[];
    /** How its first day, and the first day after it, are known; `null`: to the day, or not at all. */
    readonly since: Edge | null;
    readonly ends: Edge | null;
    readonly rule: string;
    readonly setBy: "exit" | "entry";
    readonly confidence: Confidence;
    readonly sources: readonly SourceId[];
  };

export type Crossing = {
  readonly id: CrossingId;
  readonly from: PlaceId;
  /** `null` for an airport inside Russia. */
  readonly to: PlaceId | null;
  readonly type: CrossingType;
  readonly point: LonLat;
  readonly approximate: boolean;
  readonly nameLocal: string;
  readonly spans: readonly CrossingSpan[];
  readonly sources: readonly SourceId[];
};

export type LegMode = "air" | "land" | "mixed";
export type RouteMode = "road" | "rail" | "foot" | "air";
export type Who = "general" | "asylum-seekers" | "deserters";

/** A way that people took, from the first day on which it is certain until the first on which it no longer is. */
export type Route = Span & {
  readonly id: RouteId;
  readonly to: PlaceId;
  readonly who: Who;
  readonly modes: readonly RouteMode[];
  readonly stops: readonly string[];
  readonly legs: readonly Leg[];
  readonly crossings: readonly CrossingId[];
  /** How its first day, and the first day after it, are known; `null`: to the day, or no end was found. */
  readonly since: Edge | null;
  readonly ends: Edge | null;
  readonly confidence: Confidence;
  readonly sources: readonly SourceId[];
};

export const EVENT_KINDS = [
  "war",
  "mobilization",
  "law",
  "border-closed",
  "border-opened",
  "flight",
  "entry-rule",
  "asylum-decision",
  "report",
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

export type AtlasEvent = {
  readonly id: EventId;
  readonly day: Day;
  /** `month`: only the month is known; `report`: the day of the report, the thing itself came earlier. */
  readonly precision: "day" | "month" | "report";
  /** The last day of the period described, included. */
  readonly lastDay: Day | null;
  readonly kind: EventKind;
  readonly places: readonly PlaceId[];
  readonly confidence: Confidence;
  readonly sources: readonly SourceId[];
};

/** Everything the build learned from the facts, in one language; immutable. */
export type Atlas = {
  /** The name of this state of the data: year and month. */
  readonly release: string;
  readonly first: Day;
  readonly last: Day;
  /** The newest day on which the visa table was seen; later days repeat it and say so. */
  readonly visaSeen: Day;
  /** The day up to which incidents were looked for; later days repeat it and say so. */
  readonly riskSeen: Day;
  readonly places: ReadonlyMap<PlaceId, Place>;
  readonly visa: ReadonlyMap<PlaceId, readonly VisaSpan[]>;
  readonly risk: ReadonlyMap<PlaceId, readonly RiskSpan[]>;
  readonly routes: ReadonlyMap<RouteId, Route>;
  readonly crossings: ReadonlyMap<CrossingId, Crossing>;
  /** Events and waves in order of their days. */
  readonly events: ReadonlyMap<EventId, AtlasEvent>;
  readonly waves: readonly Wave[];
  /** All series by their ids, as far as they are loaded; those that are shown without being asked for always are. */
  readonly series: ReadonlyMap<string, Series>;
  readonly seriesIds: readonly string[];
  readonly defaultSeries: Series;
  /** Days on which the whole visa table was looked at anew; and further ones on which something about one place was published. */
  readonly snapshots: readonly Day[];
  readonly checks: ReadonlyMap<PlaceId, readonly Day[]>;
  /** The stories by the names of their folders, in the order in which they are offered. */
  readonly stories: ReadonlyMap<string, StoryPlan>;
  readonly texts: Texts;
};
