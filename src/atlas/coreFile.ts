import type { Day } from "#atlas/day.ts";
import type { Series } from "#atlas/figures.ts";
import type { StoryPlan } from "#atlas/story.ts";
import type {
  AtlasEvent,
  Crossing,
  CrossingSpan,
  Place,
  PlaceId,
  RiskSpan,
  Route,
  VisaSpan,
} from "#atlas/types.ts";
import type { Wave } from "#atlas/wave.ts";

/** A fact without who says so: sources come with the records. */
export type Unsourced<T extends { readonly sources: unknown }> = Omit<T, "sources">;

/** What the build writes for the first picture: everything but words and sources. */
export type CoreFile = {
  readonly release: string;
  readonly first: Day;
  readonly last: Day;
  readonly visaSeen: Day;
  readonly riskSeen: Day;
  readonly places: readonly Omit<Place, "names">[];
  readonly visa: readonly (readonly [PlaceId, readonly Unsourced<VisaSpan>[]])[];
  readonly risk: readonly (readonly [PlaceId, readonly RiskSpan[]])[];
  readonly routes: readonly Unsourced<Route>[];
  readonly crossings: readonly (Omit<Crossing, "sources" | "spans"> & {
    readonly spans: readonly Unsourced<CrossingSpan>[];
  })[];
  readonly events: readonly Unsourced<AtlasEvent>[];
  readonly waves: readonly Wave[];
  readonly series: Series;
  /** The others that are shown on some days without being asked for, and their pairs. */
  readonly dated: readonly Series[];
  readonly seriesIds: readonly string[];
  readonly snapshots: readonly Day[];
  readonly checks: readonly (readonly [PlaceId, readonly Day[]])[];
  readonly stories: readonly (readonly [string, StoryPlan])[];
};
