import { expect, test } from "vitest";
import type { CorrectionRecord } from "#atlas/corrections.ts";
import { earlierReasons } from "#dossier/earlierReasons.ts";

const correction = (change: Partial<CorrectionRecord>): CorrectionRecord => ({
  id: "cor-x",
  release: "2026-11-29",
  since: "2026-11",
  kind: "error",
  subjects: [],
  table: "",
  row: "",
  field: "",
  was: "1",
  now: "2",
  sources: [],
  ...change,
});
const GEORGIA = [{ kind: "place", id: "GEO" }] as const;
const ALL = [
  correction({ id: "cor-case", table: "incidents", subjects: GEORGIA }),
  correction({ id: "cor-visa", table: "entry-rules", subjects: GEORGIA }),
  correction({ id: "cor-words", table: "incidents", subjects: GEORGIA, kind: "wording" }),
  correction({ id: "cor-later", table: "incidents", subjects: GEORGIA, release: "2027-01-01" }),
  correction({ id: "cor-rule", kind: "rule" }),
  correction({ id: "cor-licence", table: "crossings" }),
  correction({
    id: "cor-state",
    table: "crossing-status",
    subjects: [{ kind: "crossing", id: "lv-pededze" }],
  }),
];
const reasons = (...of: readonly ["risk" | "visa" | "crossing", string]) =>
  earlierReasons(ALL, ...of, "2026-11-29").map(({ id }) => id);

test.each<readonly [string, Parameters<typeof reasons>, readonly string[]]>([
  ["a class of risk is explained by the cases of its place", ["risk", "GEO"], ["cor-case"]],
  ["a place without corrections of its own by the new rule", ["risk", "KAZ"], ["cor-rule"]],
  ["a class of entry by the rules of its place", ["visa", "GEO"], ["cor-visa"]],
  ["a state of a crossing by what is said of it", ["crossing", "lv-pededze"], ["cor-state"]],
  ["and never by what concerns its position only", ["crossing", "fi-vaalimaa"], []],
])("%s", (_sentence, of, ids) => {
  expect(reasons(...of)).toEqual(ids);
});
