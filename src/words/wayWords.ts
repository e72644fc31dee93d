import type { CrossingState, CrossingType, EventKind, RouteMode, Who } from "#atlas/types.ts";
import { spoken } from "#words/spoken.ts";

type RouteState = CrossingState | "before";

/** The cards of routes, crossings and events, and the ways in a place's card. */
export type WayWords = {
  readonly ways: (day: string) => string;
  readonly routesHere: string;
  readonly noRoutes: string;
  readonly allRoutes: (count: number) => string;
  readonly crossingsHere: string;
  readonly noCrossings: string;
  readonly allCrossings: (count: number) => string;
  readonly types: Readonly<Record<CrossingType, string>>;
  readonly fromPlace: (place: string) => string;
  readonly statesOverTime: string;

  readonly stateOn: (day: string) => string;
  readonly routeMeans: Readonly<Record<RouteState, string>>;
  readonly routeNot: string;
  readonly from: string;
  readonly until: string;
  readonly noEnd: string;
  readonly who: string;
  readonly whos: Readonly<Record<Who, string>>;
  readonly modes: string;
  readonly modeNames: Readonly<Record<RouteMode, string>>;
  readonly legModes: Readonly<Record<"air" | "land" | "mixed", string>>;
  readonly leads: string;
  readonly returnsFrom: (place: string) => string;
  readonly number: string;
  readonly numberThere: (figure: string) => string;
  readonly numberNone: string;
  readonly stops: string;
  readonly stopsNot: string;
  readonly crossingsOn: string;
  readonly crossingsNone: string;

  readonly crossingMeans: Readonly<Record<CrossingState, string>>;
  readonly airportMeans: Readonly<Record<CrossingState, string>>;
  readonly rule: string;
  readonly whose: string;
  readonly setBy: Readonly<Record<"exit" | "entry" | "flight", string>>;
  readonly setByShort: Readonly<Record<"exit" | "entry", string>>;
  readonly holds: string;
  readonly beforeAtlas: string;
  readonly confirmed: string;
  readonly localName: string;
  readonly kind: string;
  readonly countries: string;
  readonly position: string;
  readonly exact: string;
  readonly approximate: string;
  readonly allStates: string;
  readonly noStates: string;
  readonly bandKey: string;
  readonly routesThrough: string;
  readonly noRoutesThrough: string;

  readonly when: string;
  readonly reported: (day: string) => string;
  readonly eventKind: string;
  readonly eventKinds: Readonly<Record<EventKind, string>>;
  readonly precision: string;
  readonly precisions: Readonly<Record<"day" | "month" | "report", string>>;
  readonly lasts: (day: string) => string;
  readonly places: string;
  readonly previousEvent: string;
  readonly nextEvent: string;
};

export const wayWords = spoken("way");
