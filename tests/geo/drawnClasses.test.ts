// An independent reading of the tables, written apart from the product's code: plain strings, no shared functions.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import type { Day } from "#atlas/day.ts";
import { placeMarks } from "#scene/placeMarks.ts";
import { initialView } from "#view/initialView.ts";
import { riskOn } from "#world/worldOn.ts";
import { atlas } from "../atlas.ts";

type Row = Readonly<Record<string, string>>;
const read = (name: string): Row[] =>
  parse(readFileSync(join(import.meta.dirname, "../../geo", name), "utf8"), { columns: true });

const table = Map.groupBy(read("visa.csv"), (row) => row["place"] ?? "");
const overrides = Map.groupBy(read("visa-overrides.csv"), (row) => row["place"] ?? "");
const rules = Map.groupBy(
  read("entry-rules.csv").filter(
    (row) => row["scope"] === "country" && row["status"] === "in_force",
  ),
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

/** The days that an edge names: "2022-05" is any of that month's, "[a..b]" one of them, "[..b]" nothing before b. */
function bounds(cell: string | undefined): readonly [first: string, last: string] {
  const [, from, to] = /^\[(.*)\.\.(.*)\]$/.exec(cell ?? "") ?? [];
  if (to !== undefined) return [from || to, to];
  if (cell?.length === 4) return [`${cell}-01-01`, `${cell}-12-31`];
  const [, year, month] = /^(\d{4})-(\d\d)$/.exec(cell ?? "") ?? [];
  if (year === undefined || month === undefined) return [cell ?? "", cell ?? ""];
  const [start, count] = Number(month) > 20 ? [(Number(month) - 20) * 3, 3] : [Number(month), 1];
  const day = (monthsOn: number, of: number) =>
    new Date(Date.UTC(Number(year), start - 1 + monthsOn, of)).toISOString().slice(0, 10);
  return [day(0, 1), day(count, 0)];
}

/** What a row makes of a day: nothing yet, perhaps, it holds, nobody knows any more, or it is over. */
function phase(row: Row, day: string): "before" | "maybe" | "holds" | "lapsed" | "over" {
  const [early, late] = bounds(row["start"]);
  const [soonest, latest] = bounds(row["end"]);
  if (latest && day >= latest) return "over";
  if (day < late) return day >= early ? "maybe" : "before";
  if (row["announced_to"] && day > row["announced_to"]) return "lapsed";
  return soonest && day >= soonest ? "maybe" : "holds";
}

/** The day of the last reading of the table. */
const READ =
  read("visa-snapshots.csv")
    .filter((row) => row["table_unchanged"] !== "yes")
    .map((row) => row["snapshot_date"] ?? "")
    .toSorted()
    .at(-1) ?? "";

/** visa/REPORT.md 4.2, first match wins. */
function visaClass(place: string, day: string): string {
  const closing = (rules.get(place) ?? []).filter(isClosing).map((row) => phase(row, day));
  if (closing.includes("holds")) return "closed";
  if (closing.includes("maybe")) return "unclear";
  if (closing.includes("lapsed")) return "lapsed";
  if ((rules.get(place) ?? []).some((row) => row["kind"] === "internal_passport_ok"))
    return "internal-passport";
  const own = (overrides.get(place) ?? []).map((row) => ({ row, is: phase(row, day) }));
  const holding = own.find(({ is }) => is === "holds")?.row;
  if (holding) return WORD[holding["requirement"] ?? ""] ?? "?";
  const maybe = own.filter(({ is }) => is === "maybe").map(({ row }) => row["requirement"] ?? "");
  if (maybe.length > 0)
    return maybe.length > 1 && new Set(maybe.map((name) => WORD[name])).size === 1
      ? (WORD[maybe[0] ?? ""] ?? "?")
      : "unclear";
  const lastOver = own
    .filter(({ is }) => is === "over" || is === "lapsed")
    .toSorted((a, b) => (bounds(a.row["start"])[1] < bounds(b.row["start"])[1] ? 1 : -1))[0];
  if (lastOver?.is === "over" && bounds(lastOver.row["end"])[1] > READ) return "lapsed";
  const rows = (table.get(place) ?? []).toSorted((a, b) =>
    (a["from_by"] ?? "") < (b["from_by"] ?? "") ? -1 : 1,
  );
  if (
    lastOver?.is === "lapsed" &&
    !rows.some((row) => (row["from_by"] ?? "") > (lastOver.row["announced_to"] ?? ""))
  )
    return "lapsed";
  const beneath = (row: Row): string => {
    const open =
      row["covid"] === "yes" && row["requirement"] === "no_admission"
        ? rows.slice(rows.indexOf(row)).find((next) => next["requirement"] !== "no_admission")
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

const cases = Map.groupBy(read("incidents.csv"), (row) => row["place"] ?? "");
const decided = Map.groupBy(read("asylum-decisions.csv"), (row) => row["place"] ?? "");
const treaties = new Map(read("treaties.csv").map((row) => [row["place"] ?? "", row]));

/** The day of the last search: after it nothing ages and nothing ends, but later cases count. */
const SEARCHED = "2026-06-30";
const NOT_CLASSED = ["RUS", "UKR"];

const lastOfMonth = (year: number, month: number): number => new Date(year, month, 0).getDate();

/** "2023" means 31 December 2023 at the latest, "2023-02" 28 February. */
function latest(date: string): string {
  if (date.length === 10) return date;
  const [year, month] = date.length === 4 ? [date, "12"] : [date.slice(0, 4), date.slice(5)];
  return `${year}-${month}-${lastOfMonth(Number(year), Number(month))}`;
}

function yearsLater(day: string, years: number): string {
  const [year, month] = [Number(day.slice(0, 4)) + years, day.slice(5, 7)];
  const last = lastOfMonth(year, Number(month));
  return `${year}-${month}-${String(Math.min(last, Number(day.slice(8)))).padStart(2, "0")}`;
}

/** From which day on a case counts. */
function entry(row: Row): string {
  const day = latest(row["date"] ?? "");
  return row["precision"] === "not_before" ? yearsLater(day, 1) : day;
}

/** What a case gives by itself, as it stands on a day. */
function weight(row: Row, day: string): string {
  const [kind, outcome] = [row["kind"] ?? "", row["outcome"] ?? ""];
  const sendsBack = ["deportation", "extradition", "abduction_or_handover"].includes(kind);
  if (row["confidence"] === "low") return "";
  if (sendsBack && ["returned_to_russia", "removed_towards_russia"].includes(outcome)) {
    if (row["group"] === "unspecified") return "4b";
    return row["described"] === "yes" ? "5" : "";
  }
  if (
    kind === "detention_on_russian_request" ||
    `${kind} ${outcome}` === "extradition ordered_not_executed" ||
    `${kind} ${outcome}` === "abduction_or_handover held_fate_unknown"
  )
    return row["ended"] && latest(row["ended"]) <= day ? "3" : "4a";
  const refuses = ["asylum_rejected", "refoulement_attempt_blocked"].includes(kind);
  const restricts = ["statement_restrictive", "residence_refused"].includes(outcome);
  return sendsBack || refuses || restricts ? "3" : "";
}

/** The rule, version 2: 36 months, then 3 for what gave 4 or 5. */
function riskClass(place: string, day: string): string {
  const bonds = treaties.get(place);
  if (bonds === undefined || NOT_CLASSED.includes(place)) return "no-data";
  const searched = day < SEARCHED ? day : SEARCHED;
  const entered = (cases.get(place) ?? []).filter((row) => entry(row) <= day);
  const weights = entered.map((row) => {
    const judged = [entry(row), searched].toSorted().at(-1) ?? searched;
    const own = weight(row, judged);
    return yearsLater(entry(row), 3) > judged ? own : own > "3" ? "3" : "";
  });
  if (weights.includes("5")) return "5";
  const fours = ["a", "b"].filter((part) => weights.includes(`4${part}`));
  if (fours.length > 0) return `4${fours.join("")}`;
  const year = Math.min(Number(searched.slice(0, 4)), 2025);
  const pool = (decided.get(place) ?? []).filter(
    (row) => Number(row["year"]) === year || Number(row["year"]) === year - 1,
  );
  const sum = (name: string) => pool.reduce((all, row) => all + Number(row[name]), 0);
  const [all, rejected] = [sum("substantive"), sum("rejected")];
  if (weights.includes("3") || bonds["minsk_or_chisinau"] === "yes") return "3";
  if (all >= 20 && rejected * 2 >= all) return "3";
  if (all < 20 && !entered.some((row) => entry(row) <= searched)) return "0";
  return ["refugee", "cat", "echr"].every((name) => bonds[name] === "yes") ? "1" : "2";
}

const printed = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);

test.each([
  ["visa", visaClass],
  ["risk", (place: string, day: string) => riskClass(place, day).replace(/(?<=\d)[ab]+$/, "")],
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

test("the class of every place with its part of class 4, up to 400 days after the last search, is what the tables say", () => {
  const wrong: string[] = [];
  for (let day = atlas.first; day <= atlas.riskSeen + 400; day = (day + 1) as Day)
    for (const place of atlas.risk.keys()) {
      const span = riskOn(atlas, place, day);
      const [found, meant] = [`${span?.class}${span?.sub}`, riskClass(place, printed(day))];
      if (found !== meant) wrong.push(`${printed(day)} ${place}: ${found}, tables ${meant}`);
    }
  expect(wrong.slice(0, 20)).toEqual([]);
});

test("the atlas classes the places that have a row of treaties, but neither Russia nor Ukraine", () => {
  const meant = [...treaties.keys()].filter((place) => !NOT_CLASSED.includes(place));
  expect([...atlas.risk.keys()].toSorted()).toEqual(meant.toSorted());
});
