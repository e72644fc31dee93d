import { OVERLAYS, type OverlayId } from "#atlas/types.ts";

/** How one leaves Russia for a place: over land, or by direct flight. */
type Way = "land" | "air";

/** The columns of the table of a day as a file. */
export type ViewColumn =
  | "place"
  | "name"
  | DayColumn
  | "series"
  | "unit"
  | "value"
  | "low"
  | "high"
  | "bound"
  | "counted_from_given"
  | "counted_until_given"
  | "known_on_date"
  | "was"
  | "was_until_release"
  | "gap"
  | OverlayId
  | `${OverlayId}_words`
  | "visa_old"
  | Way
  | `${Way}_words`;

/** Those that hold a day as `2024-07-16`. */
export const DAY_COLUMNS = [
  "date",
  "counted_from",
  "counted_until",
  "visa_confirmed",
  "visa_announced_to",
  "risk_evidence_day",
] as const;
type DayColumn = (typeof DAY_COLUMNS)[number];

/** Those that hold a number, where they hold anything. */
export const NUMBER_COLUMNS: readonly ViewColumn[] = ["value", "low", "high"];

/** All of them, as they follow each other. */
export const VIEW_COLUMNS: readonly ViewColumn[] = [
  "place",
  "name",
  "date",
  "series",
  "unit",
  "value",
  "low",
  "high",
  "bound",
  "counted_from",
  "counted_from_given",
  "counted_until",
  "counted_until_given",
  "known_on_date",
  "was",
  "was_until_release",
  "gap",
  ...OVERLAYS.flatMap((id) => [id, `${id}_words`] as const),
  "visa_confirmed",
  "visa_announced_to",
  "visa_old",
  "risk_evidence_day",
  "land",
  "land_words",
  "air",
  "air_words",
];
