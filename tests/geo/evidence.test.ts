import { expect, test } from "vitest";
import { type Day, printDay } from "#atlas/day.ts";
import { isOldOn } from "#atlas/edge.ts";
import type { SourceId } from "#atlas/types.ts";
import { type Closure, closureOn } from "#geo/closureOn.ts";
import { overrideOn, type VisaOverride } from "#geo/overrideOn.ts";
import { type PassageRow, passageSpans } from "#geo/passageSpans.ts";
import type { ReadEdge } from "#geo/readEdge.ts";
import { type VisaFacts, type VisaRow, visaSpans } from "#geo/visaSpans.ts";
import { dayOf } from "../days.ts";

const A = "a" as SourceId;
const NOT_SAID = { confirmed: null, announcedTo: null, sources: [A] };

/** A first day known to the day. */
const on = (text: string): ReadEdge => ({ earliest: dayOf(text), latest: dayOf(text), edge: null });

/** A first day between two days, or only known by one. */
function within(first: string | null, last: string): ReadEdge {
  const earliest = first === null ? null : dayOf(first);
  const given = first === null ? "by" : "between";
  return { earliest, latest: dayOf(last), edge: { given, earliest, latest: dayOf(last) } };
}

const row = (
  state: PassageRow["state"],
  start: ReadEdge,
  end: ReadEdge | null,
  evidence: { readonly confirmed?: Day; readonly announcedTo?: Day } = {},
): PassageRow => ({
  ...NOT_SAID,
  confidence: "high",
  rule: state,
  setBy: "entry",
  state,
  start,
  end,
  ...evidence,
});

/** Spans as one reads them: from, until, state, the states in doubt. */
const told = (rows: readonly PassageRow[]): readonly string[] =>
  passageSpans(rows).map(({ from, until, state, between }) =>
    [
      `${printDay(from)} to ${until === null ? "–" : printDay(until)} ${state}`,
      ...(between.length === 0 ? [] : [`(${between.join(", ")})`]),
    ].join(" "),
  );

test.each<readonly [what: string, rows: readonly PassageRow[], spans: readonly string[]]>([
  [
    "days known to the day leave no doubt",
    [row("open", on("2022-03-01"), on("2022-05-01")), row("closed", on("2022-05-01"), null)],
    ["2022-03-01 to 2022-05-01 open", "2022-05-01 to – closed"],
  ],
  [
    "the days that no row covers have no span",
    [row("open", on("2022-03-01"), on("2022-05-01")), row("open", on("2022-08-01"), null)],
    ["2022-03-01 to 2022-05-01 open", "2022-08-01 to – open"],
  ],
  [
    "a state known by a day says nothing of the days before",
    [row("open", within(null, "2022-03-01"), null)],
    ["2022-03-01 to – open"],
  ],
  [
    "a first day with bounds is in doubt between them",
    [row("closed", within("2022-03-01", "2022-03-10"), null)],
    ["2022-03-01 to 2022-03-10 unknown", "2022-03-10 to – closed"],
  ],
  [
    "a change with bounds lies between the two states",
    [
      row("open", on("2022-01-01"), within("2022-03-01", "2022-03-10")),
      row("closed", within("2022-03-01", "2022-03-10"), null),
    ],
    [
      "2022-01-01 to 2022-03-01 open",
      "2022-03-01 to 2022-03-10 unknown (open, closed)",
      "2022-03-10 to – closed",
    ],
  ],
  [
    "an end with bounds before a gap is in doubt only between its bounds",
    [
      row("closed", on("2022-09-28"), within("2022-12-27", "2022-12-28")),
      row("closed", on("2023-10-16"), null),
    ],
    [
      "2022-09-28 to 2022-12-27 closed",
      "2022-12-27 to 2022-12-28 unknown (closed)",
      "2023-10-16 to – closed",
    ],
  ],
  [
    "a state that was over by a day is certain on its first day alone",
    [row("open", on("2022-03-01"), within(null, "2022-04-01"))],
    ["2022-03-01 to 2022-03-02 open", "2022-03-02 to 2022-04-01 unknown (open)"],
  ],
  [
    "what was announced to a day is no longer known from the next day on",
    [row("open", on("2025-09-15"), null, { announcedTo: dayOf("2026-09-14") })],
    ["2025-09-15 to 2026-09-15 open", "2026-09-15 to – lapsed (open)"],
  ],
  [
    "… until a later row begins",
    [
      row("closed", on("2026-02-28"), null, { announcedTo: dayOf("2026-03-20") }),
      row("open", on("2026-04-01"), null),
    ],
    [
      "2026-02-28 to 2026-03-21 closed",
      "2026-03-21 to 2026-04-01 lapsed (closed)",
      "2026-04-01 to – open",
    ],
  ],
])("%s", (_, rows, spans) => {
  expect(told(rows)).toEqual(spans);
  expect(told(rows.toReversed())).toEqual(spans);
});

test("a state without an end names the day up to which it is confirmed, one with an end does not", () => {
  const confirmed = dayOf("2022-09-21");
  const spans = passageSpans([
    row("closed", on("2022-01-01"), on("2022-03-18")),
    row("open", on("2022-03-18"), null, { confirmed }),
  ]);
  expect(spans.map((span) => span.confirmed)).toEqual([null, confirmed]);
});

test.each([
  ["2022-09-21", false],
  ["2023-03-23", false],
  ["2023-03-24", true],
])("what was confirmed on 21 September 2022 is old on %s: %s", (day, old) => {
  expect(isOldOn(dayOf("2022-09-21"), dayOf(day))).toBe(old);
});

const override = (
  requirement: VisaOverride["requirement"],
  start: ReadEdge,
  end: ReadEdge | null,
  announcedTo: Day | null = null,
): VisaOverride => ({ ...NOT_SAID, requirement, days: 30, start, end, announcedTo });

const free = override("visa_free", on("2025-09-15"), null, dayOf("2026-09-14"));
const maybe = override("visa_required", within("2026-10-01", "2026-11-01"), null);
const brief = override("visa_free", on("2022-05-01"), on("2022-06-01"));

test.each([
  ["2022-04-30", [brief, free], null],
  ["2022-05-31", [brief, free], "holds visa_free"],
  ["2022-06-01", [brief, free], "over visa_free"],
  ["2025-09-14", [brief, free], "over visa_free"],
  ["2026-09-14", [brief, free], "holds visa_free"],
  ["2026-09-15", [free, maybe], "over visa_free"],
  ["2026-10-01", [free, maybe], "may-hold visa_required"],
  ["2026-11-01", [free, maybe], "holds visa_required"],
] as const)("on %s the correction of the table that concerns the day: %#", (day, rows, is) => {
  const found = overrideOn(rows, dayOf(day));
  expect(found && `${found.is} ${found.row.requirement}`).toBe(is);
});

const closure = (
  start: ReadEdge,
  end: ReadEdge | null,
  evidence: { readonly confirmed?: Day; readonly announcedTo?: Day } = {},
): Closure => ({ ...NOT_SAID, start, end, ...evidence });

const bounded = closure(within("2022-08-01", "2022-08-31"), within("2023-01-01", "2023-01-31"));
const announced = closure(on("2025-01-01"), null, { announcedTo: dayOf("2026-05-02") });
const standing = closure(on("2024-01-01"), null, { confirmed: dayOf("2025-12-17") });

test.each([
  ["2022-07-31", [bounded], undefined],
  ["2022-08-01", [bounded], "maybe"],
  ["2022-08-31", [bounded], "closed"],
  ["2023-01-01", [bounded], "maybe"],
  ["2023-01-31", [bounded], undefined],
  ["2026-05-02", [announced], "closed"],
  ["2026-05-03", [announced], "lapsed"],
  ["2026-05-03", [announced, standing], "closed"],
] as const)("on %s a closure says: %#", (day, rows, is) => {
  expect(closureOn(rows, dayOf(day))?.is).toBe(is);
});

test("a closure by several rules is confirmed by the newest of them, one with an end needs no confirmation", () => {
  const older = closure(on("2024-01-01"), null, { confirmed: dayOf("2025-01-01") });
  const day = dayOf("2025-06-01");
  expect(closureOn([older, standing], day)?.confirmed).toBe(dayOf("2025-12-17"));
  expect(closureOn([older, closure(on("2024-01-01"), on("2026-01-01"))], day)?.confirmed).toBe(
    null,
  );
});

const tableRow = (from: string, to: string | null, part: Partial<VisaRow> = {}): VisaRow => ({
  requirement: "visa_free",
  days: 30,
  covid: false,
  fromAfter: null,
  fromBy: dayOf(from),
  toAfter: to === null ? null : dayOf(to),
  toBy: to === null ? null : dayOf(to),
  sources: [A],
  ...part,
});

/** The classes of a place over time, with the days on which they begin. */
const classes = (facts: Partial<VisaFacts>): readonly string[] =>
  visaSpans(
    {
      rows: [tableRow("2022-01-01", null)],
      overrides: [],
      closures: [],
      internalPassport: null,
      seen: dayOf("2026-02-17"),
      ...facts,
    },
    dayOf("2022-02-24"),
  ).map((span) => `${printDay(span.from)} ${span.class}`);

test.each<readonly [what: string, facts: Partial<VisaFacts>, spans: readonly string[]]>([
  [
    "the row beneath does not come back to life when a correction is over that outlives the last reading",
    { overrides: [override("visa_required", on("2022-06-01"), null, dayOf("2026-09-14"))] },
    ["2022-02-24 visa-free", "2022-06-01 visa", "2026-09-15 lapsed"],
  ],
  [
    "the table speaks again where it was read after the correction was over",
    { overrides: [override("visa_required", on("2022-06-01"), on("2023-01-01"))] },
    ["2022-02-24 visa-free", "2022-06-01 visa", "2023-01-01 visa-free"],
  ],
  [
    "a correction that may hold makes the days unclear",
    { overrides: [override("visa_required", within("2022-06-01", "2022-06-10"), null)] },
    ["2022-02-24 visa-free", "2022-06-01 unclear", "2022-06-10 visa"],
  ],
  [
    "a closure goes before everything, and lapses after its announced day",
    { closures: [closure(on("2025-01-01"), null, { announcedTo: dayOf("2026-05-02") })] },
    ["2022-02-24 visa-free", "2025-01-01 closed", "2026-05-03 lapsed"],
  ],
  [
    "after a closure with a known end the table speaks again",
    { closures: [closure(on("2025-01-01"), on("2025-08-28"))] },
    ["2022-02-24 visa-free", "2025-01-01 closed", "2025-08-28 visa-free"],
  ],
])("%s", (_, facts, spans) => expect(classes(facts)).toEqual(spans));
