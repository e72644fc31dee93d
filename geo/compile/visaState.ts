import type { SourceId, VisaClass, VisaSpan } from "#atlas/types.ts";

/** A requirement as the table or a dated source states it. `covid` in the table hides the visa rule beneath. */
export const REQUIREMENTS = [
  "visa_free",
  "visa_on_arrival",
  "e_visa",
  "eta",
  "visa_required",
  "no_admission",
  "unclear",
] as const;
export type Requirement = (typeof REQUIREMENTS)[number];

/** What holds on one day. */
export type VisaState = Omit<VisaSpan, "from" | "until">;

export const CLASS_OF: Readonly<Record<Requirement, VisaClass>> = {
  visa_free: "visa-free",
  visa_on_arrival: "online-or-on-arrival",
  e_visa: "online-or-on-arrival",
  eta: "online-or-on-arrival",
  visa_required: "visa",
  no_admission: "unclear",
  unclear: "unclear",
};

/** Nobody says anything. */
export const NOTHING: VisaState = {
  class: "no-data",
  between: [],
  requirement: "",
  days: null,
  covid: false,
  confirmed: null,
  announcedTo: null,
  sources: [],
};

type Stated = {
  readonly requirement: Requirement;
  readonly days: number | null;
  readonly sources: readonly SourceId[];
};

/** The state that a row states. */
export const stateBy = (
  { requirement, days, sources }: Stated,
  found: VisaClass,
  { confirmed, announcedTo }: Pick<VisaState, "confirmed" | "announcedTo">,
): VisaState => ({
  ...NOTHING,
  class: found,
  requirement,
  days,
  confirmed,
  announcedTo,
  sources,
});

/** A day that lies between two classes. */
export const unclearBetween = (
  between: readonly VisaClass[],
  sources: readonly SourceId[],
): VisaState => ({ ...NOTHING, class: "unclear", between, requirement: "unclear", sources });

/** Whether two states say the same, by the same sources. */
export const sameState = (a: VisaState, b: VisaState): boolean =>
  a.class === b.class &&
  a.requirement === b.requirement &&
  a.days === b.days &&
  a.covid === b.covid &&
  a.confirmed === b.confirmed &&
  a.announcedTo === b.announcedTo &&
  String(a.between) === String(b.between) &&
  String(a.sources) === String(b.sources);
