import { describe, expect, test } from "vitest";
import { type Border, type BorderId, bordersOf } from "#atlas/borders.ts";
import { printDay } from "#atlas/day.ts";
import type { Atlas, Crossing, CrossingId, CrossingSpan, CrossingState } from "#atlas/types.ts";
import { borderSpans, borderTurns } from "#world/borderSpans.ts";
import { type BorderState, borderOn, bordersOn } from "#world/bordersOn.ts";
import { changesBetween } from "#world/changesBetween.ts";
import { atlas } from "../atlas.ts";
import { dayOf } from "../days.ts";

const borders = bordersOf(atlas.places);
const borderNamed = (id: string): Border => {
  const border = borders.get(id as BorderId);
  if (border === undefined) throw new Error(`There is no border ${id}.`);
  return border;
};
const on = (id: string, day: string) => borderOn(atlas, borderNamed(id), dayOf(day));

describe("the land borders that a way out can lead across", () => {
  test("are those of Russia with fourteen neighbours, and those of Belarus with the other four", () => {
    const tos = (from: string) =>
      [...borders.values()].filter((border) => border.from === from).map(({ to }) => to);
    expect(tos("RUS").join(" ")).toBe("AZE BLR CHN EST FIN GEO KAZ LTU LVA MNG NOR POL PRK UKR");
    expect(tos("BLR").join(" ")).toBe("LTU LVA POL UKR");
  });

  test("have all crossings on record that are no airports, each once", () => {
    const on = bordersOn(atlas, atlas.last).flatMap(({ passages }) =>
      passages.map(({ crossing }) => crossing.id),
    );
    const land = [...atlas.crossings.values()].filter(({ type }) => type !== "air");
    expect(on.toSorted()).toEqual(land.map(({ id }) => id).toSorted());
  });
});

/** State, then how many of the crossings on record are open, restricted, closed, no longer known, unknown. */
const FACTS: readonly (readonly [string, string, BorderState, string])[] = [
  ["RUS-FIN", "2022-03-01", "partly", "1 8 0 0 0"],
  ["RUS-FIN", "2022-04-01", "restricted", "0 8 1 0 0"],
  ["RUS-FIN", "2022-09-20", "partly", "8 0 1 0 0"],
  ["RUS-FIN", "2022-09-29", "partly", "8 0 1 0 0"],
  ["RUS-FIN", "2022-09-30", "restricted", "0 8 1 0 0"],
  ["RUS-FIN", "2022-10-01", "restricted", "0 8 1 0 0"],
  ["RUS-FIN", "2023-11-17", "restricted", "0 8 1 0 0"],
  ["RUS-FIN", "2023-11-18", "restricted", "0 4 5 0 0"],
  ["RUS-FIN", "2023-11-24", "restricted", "0 1 8 0 0"],
  ["RUS-FIN", "2023-11-30", "closed", "0 0 9 0 0"],
  ["RUS-FIN", "2023-12-14", "restricted", "0 2 7 0 0"],
  ["RUS-FIN", "2023-12-15", "restricted", "0 2 7 0 0"],
  ["RUS-FIN", "2023-12-16", "closed", "0 0 9 0 0"],
  ["RUS-FIN", "2026-02-17", "closed", "0 0 9 0 0"],
  ["RUS-NOR", "2022-07-14", "restricted", "0 1 0 0 0"],
  ["RUS-NOR", "2022-09-30", "open", "1 0 0 0 0"],
  ["RUS-NOR", "2024-05-28", "open", "1 0 0 0 0"],
  ["RUS-NOR", "2024-05-29", "restricted", "0 1 0 0 0"],
  ["RUS-EST", "2022-07-15", "open", "3 0 0 0 0"],
  ["RUS-EST", "2022-08-18", "restricted", "0 3 0 0 0"],
  ["RUS-EST", "2024-07-16", "restricted", "0 3 0 0 0"],
  ["RUS-LVA", "2022-09-28", "restricted", "0 3 1 0 0"],
  ["RUS-LVA", "2023-10-16", "restricted", "0 2 2 0 0"],
  ["RUS-LTU", "2022-07-15", "partly", "1 1 0 0 0"],
  ["RUS-LTU", "2022-09-19", "restricted", "0 2 0 0 0"],
  ["RUS-POL", "2022-02-24", "restricted", "0 2 0 0 0"],
  ["RUS-POL", "2024-07-16", "restricted", "0 2 0 0 0"],
  ["RUS-KAZ", "2022-03-29", "restricted", "0 8 0 0 0"],
  ["RUS-KAZ", "2022-09-21", "open", "8 0 0 0 0"],
  ["RUS-KAZ", "2025-08-04", "partly", "7 0 1 0 0"],
  ["RUS-GEO", "2022-05-16", "restricted", "0 2 0 0 0"],
  ["RUS-GEO", "2022-09-25", "partly", "1 1 0 0 0"],
  ["RUS-MNG", "2022-03-29", "restricted", "0 1 0 0 0"],
  ["RUS-MNG", "2022-09-25", "open", "1 0 0 0 0"],
  ["RUS-AZE", "2022-09-25", "closed", "0 0 1 0 0"],
  ["RUS-AZE", "2024-07-16", "closed", "0 0 1 0 0"],
  ["RUS-CHN", "2022-09-25", "closed", "0 0 1 0 0"],
  ["RUS-CHN", "2023-01-08", "restricted", "0 1 0 0 0"],
  ["RUS-CHN", "2025-09-15", "open", "1 0 0 0 0"],
  ["RUS-BLR", "2022-03-18", "open", "1 0 0 0 0"],
  ["RUS-PRK", "2022-09-25", "unknown", "0 0 0 0 0"],
  ["RUS-UKR", "2022-09-25", "unknown", "0 0 0 0 0"],
  ["BLR-POL", "2022-03-01", "unclear", "0 0 1 0 2"],
  ["BLR-POL", "2023-02-10", "restricted", "0 1 2 0 0"],
  ["BLR-POL", "2025-09-12", "closed", "0 0 3 0 0"],
  ["BLR-POL", "2025-11-17", "restricted", "0 3 0 0 0"],
  ["BLR-LTU", "2022-09-18", "unknown", "0 0 0 0 7"],
  ["BLR-LTU", "2023-08-18", "restricted", "0 4 2 0 1"],
  ["BLR-LTU", "2025-10-26", "restricted", "0 1 6 0 0"],
  ["BLR-LVA", "2023-09-19", "restricted", "0 1 1 0 0"],
];

test.each(FACTS)("%s was on %s %s: %s", (id, day, state, counts) => {
  const found = on(id, day);
  const { open, restricted, closed, lapsed, unknown } = found.counts;
  expect([found.state, [open, restricted, closed, lapsed, unknown].join(" ")]).toEqual([
    state,
    counts,
  ]);
});

test.each([
  ["RUS-FIN", "2023-12-20", false],
  ["RUS-FIN", "2026-02-17", true],
  ["RUS-BLR", "2022-10-01", false],
  ["RUS-BLR", "2023-12-20", true],
  ["RUS-UKR", "2026-02-17", false],
])("what is known of %s on %s is old: %s", (id, day, isOld) => {
  expect(on(id, day).isOld).toBe(isOld);
});

test("of a border that one source calls open and that is unknown at seven other crossings, seven eighths are not", () => {
  const spans = Array.from({ length: 7 }, () => ({ state: "unknown" }) as const);
  const found = borderOn(withCrossings({ state: "open" }, ...spans), finland, day);
  expect([found.state, found.less]).toEqual(["open", 7 / 8]);
});

test.each([
  ["all are open", "RUS-KAZ", "2022-09-21", 0],
  ["one of eight is closed", "RUS-KAZ", "2025-08-04", 1 / 8],
  ["eight of nine are for some only", "RUS-FIN", "2022-03-01", 8 / 9],
  ["five of nine are closed", "RUS-FIN", "2023-11-18", 5 / 9],
  ["all are closed", "RUS-FIN", "2023-12-20", 0],
  ["one of seven is not known", "BLR-LTU", "2022-10-01", 1 / 7],
  ["two of three are no longer known", "RUS-EST", "2026-06-01", 2 / 3],
])("the part that is not as the border says, where %s", (_, id, day, less) => {
  expect(on(id, day).less).toBeCloseTo(less);
});

const finland = borderNamed("RUS-FIN");
const day = dayOf("2024-01-01");

type Stated = Partial<CrossingSpan> & { readonly state: CrossingState };

/** An atlas that knows only such crossings to Finland. */
function withCrossings(...spans: readonly Stated[]): Atlas {
  const [some] = atlas.crossings.values();
  if (some === undefined) throw new Error("The atlas has no crossings.");
  const crossings = spans.map((span, i): [CrossingId, Crossing] => {
    const id = `c${i}` as CrossingId;
    const rest = {
      from: atlas.first,
      until: null,
      between: [],
      since: null,
      ends: null,
      confirmed: null,
      announcedTo: null,
      rule: "",
      setBy: "entry",
      confidence: "high",
      sources: [],
    } as const;
    return [id, { ...some, id, from: finland.from, to: finland.to, spans: [{ ...rest, ...span }] }];
  });
  return { ...atlas, crossings: new Map(crossings) };
}
const stateOf = (...spans: readonly Stated[]) =>
  borderOn(withCrossings(...spans), finland, day).state;

describe("a border is unclear", () => {
  test("where one rule is said to have opened one crossing and closed another", () => {
    const both = [
      { state: "open", rule: "all-travellers" },
      { state: "closed", rule: "all-travellers" },
    ] as const;
    expect(stateOf(...both)).toBe("unclear");
    expect(
      borderOn(withCrossings(...both), finland, day).passages.map(({ state }) => state),
    ).toEqual(["open", "closed"]);
  });

  test("but not where two rules made two states: then it is open in part", () => {
    expect(stateOf({ state: "open", rule: "one" }, { state: "closed", rule: "other" })).toBe(
      "partly",
    );
  });

  test("where those that are known are closed and nobody speaks of another", () => {
    expect(stateOf({ state: "closed" }, { state: "unknown" })).toBe("unclear");
    expect(stateOf({ state: "closed" }, { state: "lapsed" })).toBe("unclear");
  });

  test("where what was announced is over, or the day lies between two states", () => {
    expect(stateOf({ state: "lapsed", between: ["open"] })).toBe("unclear");
    expect(stateOf({ state: "unknown", between: ["open", "closed"] })).toBe("unclear");
  });
});

test("a border that nobody speaks of on the day is unknown, and never looks open", () => {
  const later = withCrossings({ state: "open", from: dayOf("2024-01-02") });
  expect(borderOn(later, finland, day).state).toBe("unknown");
  expect(borderOn(withCrossings(), finland, day).state).toBe("unknown");
});

test("it is open by old knowledge only where nothing newer says so", () => {
  const old = { state: "open", confirmed: dayOf("2023-01-01") } as const;
  const isOld = (...spans: readonly Stated[]) =>
    borderOn(withCrossings(...spans), finland, day).isOld;
  expect(isOld(old, { state: "closed" })).toBe(true);
  expect(isOld(old, { state: "open" })).toBe(false);
});

describe("the history of a border", () => {
  test("names each day on which a crossing more was closed", () => {
    expect(borderTurns(atlas, finland).map(printDay)).toEqual([
      "2022-03-28",
      "2022-07-15",
      "2022-09-30",
      "2023-11-18",
      "2023-11-24",
      "2023-11-30",
      "2023-12-14",
      "2023-12-16",
    ]);
  });

  test("has no gap, no overlap and no two spans alike in a row, and says what each day says", () => {
    for (const border of borders.values()) {
      const spans = borderSpans(atlas, border);
      expect(spans[0]?.from).toBe(atlas.first);
      expect(spans.at(-1)?.until).toBeNull();
      spans.forEach(({ from, state, counts }, i) => {
        if (i > 0) expect(spans[i - 1]?.until).toBe(from);
        expect(borderOn(atlas, border, from)).toMatchObject({ state, counts });
      });
    }
  });
});

test("between 20 and 30 September 2022 the border with Finland changed, and one crossing of that with Latvia", () => {
  const changed = changesBetween(atlas, dayOf("2022-09-20"), dayOf("2022-09-30")).borders;
  expect(changed.map(({ id, before, after }) => [id, before.state, after.state].join(" "))).toEqual(
    ["RUS-FIN partly restricted", "RUS-LVA restricted restricted"],
  );
});
