import type { Day } from "#atlas/day.ts";
import type { Figure, Series } from "#atlas/figures.ts";
import type { PlaceId, SourceId, Text } from "#atlas/types.ts";

/** Who says so. `url` is empty where it must not be linked. */
export type SourceRecord = {
  readonly id: SourceId;
  readonly publisher: string;
  readonly title: string;
  /** A day, a month, a year, or empty. */
  readonly publishedOn: string;
  readonly url: string;
  readonly link: "open" | "mirror" | "withheld" | "none";
  readonly language: string;
  readonly evidence: "full text read" | "excerpt read" | "data file read";
  readonly warning: "rferl" | "";
};

/** A published case: roles only. `date` is a day, a month or a year. */
export type IncidentRecord = {
  readonly id: string;
  readonly place: PlaceId;
  readonly date: string;
  readonly precision: string;
  readonly counts: Day;
  readonly kind: string;
  readonly group: string;
  readonly outcome: string;
  readonly confidence: "high" | "medium" | "low";
  readonly transit: boolean;
  readonly sources: readonly SourceId[];
};

/** What the cards need beyond the first picture: all sources, figures and grounds of the risk classes. */
export type RecordsFile = {
  readonly sources: readonly SourceRecord[];
  readonly figures: readonly Figure[];
  readonly series: readonly Series[];
  readonly risk: readonly (readonly [
    PlaceId,
    {
      readonly incidents: readonly IncidentRecord[];
      readonly treaties: {
        readonly barrier: boolean;
        readonly legalAid: boolean;
        readonly refugee: boolean;
        readonly cat: boolean;
        readonly echr: boolean;
        readonly sources: readonly SourceId[];
      };
      readonly decisions: readonly {
        readonly year: number;
        readonly substantive: number;
        readonly rejected: number;
        readonly sources: readonly SourceId[];
      }[];
    },
  ])[];
};

/** The longer words of one language, for the cards. */
export type StoriesFile = {
  readonly events: Readonly<Record<string, string>>;
  readonly routes: Readonly<Record<string, string>>;
  readonly crossings: Readonly<Record<string, string>>;
  readonly figures: Readonly<Record<string, string>>;
  readonly measures: Readonly<Record<string, Text>>;
  readonly counters: Readonly<Record<string, string>>;
  readonly evidence: Readonly<Record<string, string>>;
};
