import type { Day } from "#atlas/day.ts";
import type { Series } from "#atlas/figures.ts";
import type {
  AtlasEvent,
  Crossing,
  Place,
  PlaceId,
  RiskSpan,
  Route,
  VisaSpan,
} from "#atlas/types.ts";

/** What the build writes for the first picture: everything but words. */
export type CoreFile = {
  readonly release: string;
  readonly first: Day;
  readonly last: Day;
  readonly visaSeen: Day;
  readonly riskSeen: Day;
  readonly places: readonly Place[];
  readonly visa: readonly (readonly [PlaceId, readonly VisaSpan[]])[];
  readonly risk: readonly (readonly [PlaceId, readonly RiskSpan[]])[];
  readonly routes: readonly Route[];
  readonly crossings: readonly Crossing[];
  readonly events: readonly AtlasEvent[];
  readonly series: Series;
  readonly seriesIds: readonly string[];
  readonly snapshots: readonly Day[];
  readonly checks: readonly (readonly [PlaceId, readonly Day[]])[];
};
