import type { Day } from "#atlas/day.ts";
import type { SourceId, VisaClass, VisaSpan } from "#atlas/types.ts";

/** A requirement as the table or a dated source states it. `covid` in the table hides the visa rule beneath. */
export type Requirement =
  | "visa_free"
  | "visa_on_arrival"
  | "e_visa"
  | "eta"
  | "visa_required"
  | "no_admission"
  | "unclear";

/** One row of `visa.csv`: certain from `fromBy` to `toAfter`, both included. */
export type VisaRow = {
  readonly requirement: Requirement;
  readonly days: number | null;
  readonly covid: boolean;
  readonly fromAfter: Day | null;
  readonly fromBy: Day;
  readonly toAfter: Day | null;
  readonly toBy: Day | null;
  readonly sources: readonly SourceId[];
};

/** A dated source that corrects the table on half-open days. */
export type VisaOverride = {
  readonly requirement: Requirement;
  readonly days: number | null;
  readonly from: Day;
  readonly until: Day | null;
  readonly sources: readonly SourceId[];
};

/** A rule that closes the door to tourists: `after` and `by` bound its first day. */
export type Closure = {
  readonly after: Day | null;
  readonly by: Day;
  readonly until: Day | null;
  readonly sources: readonly SourceId[];
};

export type VisaFacts = {
  readonly rows: readonly VisaRow[];
  readonly overrides: readonly VisaOverride[];
  readonly closures: readonly Closure[];
  /** Where the internal passport is enough, or `null`. */
  readonly internalPassport: readonly SourceId[] | null;
};

type State = Omit<VisaSpan, "from" | "until">;

const CLASS_OF: Readonly<Record<Requirement, VisaClass>> = {
  visa_free: "visa-free",
  visa_on_arrival: "online-or-on-arrival",
  e_visa: "online-or-on-arrival",
  eta: "online-or-on-arrival",
  visa_required: "visa",
  no_admission: "unclear",
  unclear: "unclear",
};

/** What held on each day from `first` to `last`, as spans; the last one has no end. Rule: closed, internal passport, then the table as corrected. */
export function visaSpans(facts: VisaFacts, first: Day, last: Day): VisaSpan[] {
  const spans: VisaSpan[] = [];
  for (let day = first; day <= last; day = (day + 1) as Day) {
    const state = stateOn(facts, day);
    const before = spans.at(-1);
    if (before !== undefined && sameState(before, state)) continue;
    if (before !== undefined) spans[spans.length - 1] = { ...before, until: day };
    spans.push({ from: day, until: null, ...state });
  }
  return spans;
}

const sameState = ({ from: _from, until: _until, ...state }: VisaSpan, other: State): boolean =>
  JSON.stringify(state) === JSON.stringify(other);

function stateOn(facts: VisaFacts, day: Day): State {
  const open = openState(facts, day);
  const active = facts.closures.filter(({ until }) => until === null || day < until);
  const closed = active.filter(({ by }) => by <= day);
  const maybe = active.filter(({ after, by }) => after !== null && after < day && day < by);
  const sourcesOf = (rules: readonly Closure[]) => [
    ...new Set(rules.flatMap((rule) => rule.sources)),
  ];
  if (closed.length > 0)
    return { ...open, class: "closed", between: [], sources: sourcesOf(closed) };
  if (maybe.length > 0)
    return {
      ...open,
      class: "unclear",
      between: [open.class, "closed"],
      sources: sourcesOf(maybe),
    };
  if (facts.internalPassport !== null)
    return { ...open, class: "internal-passport", between: [], sources: facts.internalPassport };
  return open;
}

function openState({ rows, overrides }: VisaFacts, day: Day): State {
  const override = overrides.find(
    ({ from, until }) => from <= day && (until === null || day < until),
  );
  if (override !== undefined) return plain(override, CLASS_OF[override.requirement], false);
  const certain = rows.find(
    ({ fromBy, toAfter }) => fromBy <= day && (toAfter === null || day <= toAfter),
  );
  if (certain !== undefined) return plain(certain, classBeneath(rows, certain), certain.covid);
  const before = rows.find(
    ({ toAfter, toBy }) => toAfter !== null && toAfter < day && toBy !== null && day < toBy,
  );
  const after = rows.find(
    ({ fromAfter, fromBy }) => fromAfter !== null && fromAfter < day && day < fromBy,
  );
  if (before === undefined || after === undefined) return { ...NO_DATA };
  const [a, b] = [classBeneath(rows, before), classBeneath(rows, after)];
  const sources = [...new Set([...before.sources, ...after.sources])];
  if (a === b)
    return {
      ...plain(before, a, false),
      days: before.days === after.days ? before.days : null,
      sources,
    };
  return {
    class: "unclear",
    between: [a, b],
    requirement: "unclear",
    days: null,
    covid: false,
    sources,
  };
}

const NO_DATA: State = {
  class: "no-data",
  between: [],
  requirement: "",
  days: null,
  covid: false,
  sources: [],
};

const plain = (row: VisaRow | VisaOverride, found: VisaClass, covid: boolean): State => ({
  class: found,
  between: [],
  requirement: row.requirement,
  days: row.days,
  covid,
  sources: row.sources,
});

/** A Covid closure was not aimed at anyone: it takes the class of the destination's next row. */
function classBeneath(rows: readonly VisaRow[], row: VisaRow): VisaClass {
  const next = row.covid ? rows.slice(rows.indexOf(row) + 1).find(({ covid }) => !covid) : row;
  return next === undefined ? "unclear" : CLASS_OF[next.requirement];
}
