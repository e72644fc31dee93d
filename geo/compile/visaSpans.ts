import { addDays, type Day } from "#atlas/day.ts";
import type { SourceId, VisaClass, VisaSpan } from "#atlas/types.ts";
import { type Closure, closureOn } from "./closureOn.ts";
import { overrideOn, type VisaOverride } from "./overrideOn.ts";
import type { Requirement, VisaState } from "./visaState.ts";
import { CLASS_OF, NOTHING, sameState, stateBy, unclearBetween } from "./visaState.ts";

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

export type VisaFacts = {
  readonly rows: readonly VisaRow[];
  readonly overrides: readonly VisaOverride[];
  readonly closures: readonly Closure[];
  /** Where the internal passport is enough, who says so and up to when; else `null`. */
  readonly internalPassport: {
    readonly sources: readonly SourceId[];
    readonly confirmed: Day | null;
  } | null;
  /** The day of the last reading of the table: it says nothing of what was decided later. */
  readonly seen: Day;
};

/** What held from `first` on, as spans; the last one has no end. Rule: closed, internal passport, then the table as corrected. */
export function visaSpans(facts: VisaFacts, first: Day): VisaSpan[] {
  const spans: VisaSpan[] = [];
  for (const day of turningDays(facts, first)) {
    const state = stateOn(facts, day);
    const before = spans.at(-1);
    if (before !== undefined && sameState(before, state)) continue;
    if (before !== undefined) spans[spans.length - 1] = { ...before, until: day };
    spans.push({ from: day, until: null, ...state });
  }
  return spans;
}

/** The only days on which a state can change: those that the facts name, and the ones after them. */
function turningDays({ rows, overrides, closures }: VisaFacts, first: Day): Day[] {
  const named = [
    ...rows.flatMap(({ fromAfter, fromBy, toAfter, toBy }) => [fromAfter, fromBy, toAfter, toBy]),
    ...[...overrides, ...closures].flatMap(({ start, end, announcedTo }) => [
      start.earliest,
      start.latest,
      end?.earliest ?? null,
      end?.latest ?? null,
      announcedTo,
    ]),
  ].flatMap((day) => (day === null ? [] : [day, (day + 1) as Day]));
  return [...new Set([first, ...named])].filter((day) => day >= first).toSorted((a, b) => a - b);
}

function stateOn(facts: VisaFacts, day: Day): VisaState {
  const open = openState(facts, day);
  const closure = closureOn(facts.closures, day);
  if (closure?.is === "closed") {
    const { is: _, ...evidence } = closure;
    return { ...open, class: "closed", between: [], ...evidence };
  }
  if (closure?.is === "maybe")
    return { ...unclearBetween([open.class, "closed"], closure.sources), covid: open.covid };
  if (closure?.is === "lapsed") {
    const { sources, announcedTo } = closure;
    return { ...NOTHING, class: "lapsed", between: ["closed"], announcedTo, sources };
  }
  if (facts.internalPassport !== null)
    return {
      ...open,
      class: "internal-passport",
      between: [],
      announcedTo: null,
      ...facts.internalPassport,
    };
  return open;
}

function openState({ rows, overrides, seen }: VisaFacts, day: Day): VisaState {
  const override = overrideOn(overrides, day);
  if (override === null) return tableState(rows, seen, day);
  const { row } = override;
  const own = stateBy(row, CLASS_OF[row.requirement], row);
  if (override.is === "holds") return own;
  if (override.is === "may-hold") {
    const { before } = override;
    if (before === null)
      return unclearBetween([tableState(rows, seen, day).class, own.class], row.sources);
    const sources = [...new Set([...before.sources, ...row.sources])];
    const earlier = CLASS_OF[before.requirement];
    return earlier === own.class
      ? { ...stateBy(before, earlier, NOTHING), days: null, sources }
      : unclearBetween([earlier, own.class], sources);
  }
  return override.is === "over" && isSilent(row, override.over, rows, seen)
    ? {
        ...NOTHING,
        class: "lapsed",
        between: [own.class],
        announcedTo: addDays(override.over, -1),
        sources: row.sources,
      }
    : tableState(rows, seen, day);
}

/** The row beneath must not come back to life: the table speaks again only where it was read after the override was over. */
const isSilent = (row: VisaOverride, over: Day, rows: readonly VisaRow[], seen: Day): boolean =>
  row.announcedTo === null ? seen < over : !rows.some(({ fromBy }) => fromBy > over);

function tableState(rows: readonly VisaRow[], seen: Day, day: Day): VisaState {
  const certain = rows.find(
    ({ fromBy, toAfter }) => fromBy <= day && (toAfter === null || day <= toAfter),
  );
  if (certain !== undefined)
    return {
      ...stateBy(certain, classBeneath(rows, certain), {
        confirmed: certain.toBy === null ? seen : null,
        announcedTo: null,
      }),
      covid: certain.covid,
    };
  const before = rows.find(
    ({ toAfter, toBy }) => toAfter !== null && toAfter < day && toBy !== null && day < toBy,
  );
  const after = rows.find(
    ({ fromAfter, fromBy }) => fromAfter !== null && fromAfter < day && day < fromBy,
  );
  if (before === undefined || after === undefined) return NOTHING;
  const [a, b] = [classBeneath(rows, before), classBeneath(rows, after)];
  const sources = [...new Set([...before.sources, ...after.sources])];
  if (a !== b) return unclearBetween([a, b], sources);
  const days = before.days === after.days ? before.days : null;
  return { ...stateBy(before, a, NOTHING), days, sources };
}

/** A Covid closure was not aimed at anyone: where the table does not say what lay beneath, it takes the class of the next row that does. */
function classBeneath(rows: readonly VisaRow[], row: VisaRow): VisaClass {
  const next = rows
    .slice(rows.indexOf(row))
    .find(({ covid, requirement }) => !covid || requirement !== "no_admission");
  return next === undefined ? "unclear" : CLASS_OF[next.requirement];
}
