// An independent reading of the tables, written apart from the product's code: plain strings, no shared functions.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import type { Day } from "#atlas/day.ts";
import { placeMarks } from "#scene/placeMarks.ts";
import { initialView } from "#view/initialView.ts";
import { atlas } from "../atlas.ts";

type Row = Readonly<Record<string, string>>;
const read = (name: string): Row[] =>
  parse(readFileSync(join(import.meta.dirname, "../../geo", name), "utf8"), { columns: true });

const table = Map.groupBy(read("visa.csv"), (row) => row["place"] ?? "");
const overrides = Map.groupBy(read("visa-overrides.csv"), (row) => row["place"] ?? "");
const rules = Map.groupBy(
  read("entry-rules.csv").filter((row) => row["scope"] === "country"),
  (row) => row["place"] ?? "",
);

const WORD: Readonly<Record<string, string>> = {
  visa_free: "visa-free",
  visa_on_arrival: "online-or-on-arrival",
  e_visa: "online-or-on-arrival",
  eta: "online-or-on-arrival",
  visa_required: "visa",
  no_admission: "unclear",
  unclear: "unclear",
};

const isClosing = (row: Row): boolean =>
  (row["kind"] === "visa_required_from" && row["place"] === "UKR") ||
  ((row["kind"] === "entry_ban_tourist" || row["kind"] === "visa_issue_suspended") &&
    (row["covers"] === "tourists" || row["covers"] === "all") &&
    row["confidence"] !== "low");

const isBefore = (day: string, end: string | undefined): boolean => !end || day < end;

/** visa/REPORT.md 4.2, first match wins. */
function visaClass(place: string, day: string): string {
  const closing = (rules.get(place) ?? []).filter(
    (row) => isClosing(row) && isBefore(day, row["end"]),
  );
  if (closing.some((row) => (row["start"] || row["start_by"] || "9999") <= day)) return "closed";
  if (
    closing.some(
      (row) =>
        !row["start"] &&
        row["start_after"] &&
        row["start_after"] < day &&
        day < (row["start_by"] ?? ""),
    )
  )
    return "unclear";
  if ((rules.get(place) ?? []).some((row) => row["kind"] === "internal_passport_ok"))
    return "internal-passport";
  const override = (overrides.get(place) ?? []).find(
    (row) => (row["start"] ?? "") <= day && isBefore(day, row["end"]),
  );
  if (override) return WORD[override["requirement"] ?? ""] ?? "?";
  const rows = (table.get(place) ?? []).toSorted((a, b) =>
    (a["from_by"] ?? "") < (b["from_by"] ?? "") ? -1 : 1,
  );
  const beneath = (row: Row): string => {
    const open =
      row["covid"] === "yes"
        ? rows.slice(rows.indexOf(row)).find((next) => next["covid"] !== "yes")
        : row;
    return open ? (WORD[open["requirement"] ?? ""] ?? "?") : "unclear";
  };
  for (const [i, row] of rows.entries()) {
    if ((row["from_by"] ?? "") <= day && (!row["to_after"] || day <= row["to_after"]))
      return beneath(row);
    const next = rows[i + 1];
    if (next && row["to_after"] && row["to_after"] < day && day < (next["from_by"] ?? "")) {
      const [a, b] = [beneath(row), beneath(next)];
      return a === b ? a : "unclear";
    }
  }
  return "no-data";
}

const changes = Map.groupBy(
  parse(readFileSync(join(import.meta.dirname, "../fixtures/risk-class-changes.csv"), "utf8"), {
    columns: true,
  }) as Row[],
  (row) => row["iso3"] ?? "",
);

/** The published result of the rule, as the research computed it. */
function riskClass(place: string, day: string): string {
  const row = (changes.get(place) ?? []).findLast((change) => (change["valid_from"] ?? "") <= day);
  return row?.["class"] ?? "no-data";
}

const printed = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);
const RISK_END = "2026-02-28";

test.each([
  ["visa", visaClass],
  ["risk", (place: string, day: string) => riskClass(place, day < RISK_END ? day : RISK_END)],
] as const)(
  "the drawn %s class of every place on every day is what the tables say",
  (overlay, classOf) => {
    const view = { ...initialView("en"), overlay };
    const wrong: string[] = [];
    for (let day = atlas.first; day <= atlas.last; day = (day + 1) as Day) {
      const text = printed(day);
      for (const mark of placeMarks(atlas, view, day, new Set())) {
        if (mark.class === "home" || mark.class === "not-classified") continue;
        const meant = classOf(mark.id, text);
        if (mark.class !== meant)
          wrong.push(`${text} ${mark.id}: drawn ${mark.class}, tables ${meant}`);
      }
    }
    expect(wrong.slice(0, 20)).toEqual([]);
  },
);
