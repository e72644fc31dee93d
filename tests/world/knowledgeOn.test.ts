import { describe, expect, test } from "vitest";
import type { Crossing, CrossingSpan, CrossingState } from "#atlas/types.ts";
import { isOld, passageKnowledge } from "#world/knowledgeOn.ts";
import { atlas } from "../atlas.ts";
import { dayOf } from "../days.ts";

const some = [...atlas.crossings.values()][0] as Crossing;

/** A crossing with one span; days are written as people do. */
function crossing(
  state: CrossingState,
  from: string,
  until: string | null,
  more: Partial<Omit<CrossingSpan, "confirmed" | "announcedTo">> & {
    readonly confirmed?: string;
    readonly announcedTo?: string;
  } = {},
): Crossing {
  const { confirmed, announcedTo, ...rest } = more;
  const span: CrossingSpan = {
    from: dayOf(from),
    until: until === null ? null : dayOf(until),
    state,
    between: [],
    since: null,
    ends: null,
    confirmed: confirmed === undefined ? null : dayOf(confirmed),
    announcedTo: announcedTo === undefined ? null : dayOf(announcedTo),
    rule: "",
    setBy: "entry",
    confidence: "high",
    sources: [],
    ...rest,
  };
  return { ...some, spans: [span] };
}

const ended = crossing("open", "2023-01-01", "2023-06-01");
const running = crossing("open", "2023-01-01", null, { confirmed: "2024-01-01" });
const announced = crossing("open", "2023-01-01", "2024-07-01", {
  confirmed: "2023-02-01",
  announcedTo: "2024-06-30",
});
const over = crossing("lapsed", "2024-07-01", null, {
  between: ["open"],
  announcedTo: "2024-06-30",
});
const began = crossing("unknown", "2023-01-01", "2023-01-31");
const changed = crossing("unknown", "2023-01-01", "2023-01-31", { between: ["open", "closed"] });
const stopped = crossing("unknown", "2023-01-01", "2023-01-31", { between: ["open"] });
const bounds = { after: dayOf("2022-12-31"), by: dayOf("2023-01-31") };

describe("how well the state of a day is known", () => {
  test.each([
    ["a state with a known end", ended, "2023-05-31", { kind: "held" }],
    ["a day that nobody speaks of", ended, "2023-06-01", { kind: "silent" }],
    ["the day of the last confirmation", running, "2024-01-01", { kind: "held" }],
    [
      "the day after it",
      running,
      "2024-01-02",
      { kind: "confirmed", on: dayOf("2024-01-01"), isOld: false },
    ],
    [
      "183 days after it",
      running,
      "2024-07-02",
      { kind: "confirmed", on: dayOf("2024-01-01"), isOld: false },
    ],
    [
      "184 days after it",
      running,
      "2024-07-03",
      { kind: "confirmed", on: dayOf("2024-01-01"), isOld: true },
    ],
    [
      "the last announced day, long after the announcement",
      announced,
      "2024-06-30",
      { kind: "announced", to: dayOf("2024-06-30") },
    ],
    [
      "the day after it",
      over,
      "2024-07-01",
      { kind: "lapsed", was: "open", to: dayOf("2024-06-30") },
    ],
    [
      "two years after it",
      over,
      "2026-07-01",
      { kind: "lapsed", was: "open", to: dayOf("2024-06-30") },
    ],
    ["a start between two bounds", began, "2023-01-15", { kind: "begins", ...bounds }],
    [
      "a change between two bounds",
      changed,
      "2023-01-15",
      { kind: "changes", before: "open", state: "closed", ...bounds },
    ],
    [
      "an end between two bounds",
      stopped,
      "2023-01-15",
      { kind: "ends", before: "open", ...bounds },
    ],
  ] as const)("%s", (_, thing, day, knowledge) => {
    expect(passageKnowledge(thing, dayOf(day))).toEqual(knowledge);
  });
});

test("what is announced is not old while the announcement runs, and what lapsed never is", () => {
  expect(isOld(passageKnowledge(announced, dayOf("2024-06-30")))).toBe(false);
  expect(isOld(passageKnowledge(over, dayOf("2026-07-01")))).toBe(false);
  expect(isOld(passageKnowledge(running, dayOf("2026-07-01")))).toBe(true);
});
