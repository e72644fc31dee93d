import type { CorrectionRecord } from "#atlas/corrections.ts";
import type { Day } from "#atlas/day.ts";
import type { EarlierStates } from "#atlas/earlier.ts";
import type { Edge } from "#atlas/edge.ts";
import type { EntryRuleRecord } from "#atlas/entryRules.ts";
import type { EarlierValue, Figure, Series } from "#atlas/figures.ts";
import type { Confidence, Lang, MeasureId, PlaceId, SourceId } from "#atlas/types.ts";

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

export type IncidentKind =
  | "deportation"
  | "policy_statement"
  | "asylum_rejected"
  | "detention_on_russian_request"
  | "refoulement_attempt_blocked"
  | "abduction_or_handover"
  | "extradition"
  | "protection_granted"
  | "admission";

/** A published case: roles only. `date` and `ended` are a day, a month or a year. */
export type IncidentRecord = {
  readonly id: string;
  readonly place: PlaceId;
  readonly date: string;
  readonly precision: string;
  readonly counts: Day;
  readonly kind: IncidentKind;
  readonly group: string;
  readonly outcome: string;
  readonly confidence: Confidence;
  readonly transit: boolean;
  /** Whether a case is told: dated at least by its month, what happened, and to whom by role. */
  readonly described: boolean;
  /** When an arrest or a procedure ended in refusal or release, as the source has it; empty while none is known. */
  readonly ended: string;
  readonly endedPrecision: "" | "day" | "month" | "year" | "report";
  /** The last possible day of that end. */
  readonly endedBy: Day | null;
  /** The event or figure that tells the same, as `event:2025-07-arm-released`, or empty. */
  readonly sameAs: string;
  readonly sources: readonly SourceId[];
};

/** Where the visa table was compared with other sources; the days are empty where it means the whole table. */
export type VisaCheckRecord = {
  readonly id: string;
  readonly place: PlaceId;
  readonly from: Day | null;
  readonly to: Day | null;
  readonly verdict: string;
  readonly sources: readonly SourceId[];
};

/** A corridor of forced return, told in words only: never a way out, never drawn. The end day is included. */
export type ForcedReturnRecord = {
  readonly id: string;
  readonly places: readonly PlaceId[];
  readonly start: Day | null;
  readonly startEdge: Edge | null;
  readonly end: Day | null;
  readonly endEdge: Edge | null;
  readonly confidence: Confidence;
  readonly sources: readonly SourceId[];
};

/** What is counted, and with which other measures it may share a scale. */
export type MeasureRecord = {
  readonly id: MeasureId;
  readonly family: string;
  readonly scaleGroup: string;
  /** Whose people those of this one are among, where the time is the same. */
  readonly partOf: readonly MeasureId[];
};

/** The world, the European Union and territories: named by figures and rules, without a shape on the map. */
export type GroupRecord = {
  readonly id: PlaceId;
  readonly names: Readonly<Record<Lang, string>>;
};

/** Who says so, for what the first picture draws, by its id; those of spans stand in their order. */
export type Citations = {
  readonly visa: Readonly<Record<string, readonly (readonly SourceId[])[]>>;
  readonly routes: Readonly<Record<string, readonly SourceId[]>>;
  readonly crossings: Readonly<
    Record<
      string,
      {
        readonly position: readonly SourceId[];
        readonly spans: readonly (readonly SourceId[])[];
      }
    >
  >;
  readonly events: Readonly<Record<string, readonly SourceId[]>>;
};

/** What the cards need beyond the first picture: all sources, figures and grounds of the risk classes. */
export type RecordsFile = {
  readonly sources: readonly SourceRecord[];
  readonly citations: Citations;
  readonly figures: readonly Figure[];
  readonly series: readonly Series[];
  /** By figure, newest first: what other numbers earlier releases of the data had. */
  readonly was: readonly (readonly [string, readonly EarlierValue[]])[];
  /** What earlier releases drew on the same days. */
  readonly earlier: EarlierStates;
  /** In the order in which cards show them. */
  readonly measures: readonly MeasureRecord[];
  readonly groups: readonly GroupRecord[];
  readonly rules: readonly EntryRuleRecord[];
  readonly visaChecks: readonly VisaCheckRecord[];
  readonly forcedReturns: readonly ForcedReturnRecord[];
  readonly corrections: readonly CorrectionRecord[];
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
