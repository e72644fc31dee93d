import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { compile } from "#geo/compile.ts";
import type { FactFile } from "#geo/fact.ts";
import type { Problem } from "#geo/problems.ts";
import { files, problems, shapes } from "../facts.ts";

type Broken = { readonly path: string; readonly line: number; readonly text: string };
type Row = Readonly<Record<string, string>>;

const textOf = (path: string): string => {
  const file = files.find((one) => one.path === path);
  if (file === undefined) throw new Error(`there is no geo/${path}`);
  return file.text;
};

/** The rows of a table with the lines they stand on. */
function rowsOf(path: string): readonly { readonly line: number; readonly cells: Row }[] {
  const rows = parse(textOf(path), { columns: true, info: true }) as unknown as {
    info: { lines: number };
    record: Row;
  }[];
  return rows.map(({ info, record }) => ({ line: info.lines, cells: record }));
}

const quoted = (cell: string): string =>
  /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
const written = (cells: Row): string => Object.values(cells).map(quoted).join(",");

/** The table with other cells in the first row that fits. */
function withCells(path: string, change: Row, fits: (cells: Row) => boolean = () => true): Broken {
  const row = rowsOf(path).find(({ cells }) => fits(cells));
  if (row === undefined) throw new Error(`geo/${path} has no such row`);
  const strange = Object.keys(change).filter((name) => !(name in row.cells));
  if (strange.length > 0) throw new Error(`geo/${path} has no column ${strange.join(", ")}`);
  const lines = textOf(path).split("\n");
  lines[row.line - 1] = written({ ...row.cells, ...change });
  return { path, line: row.line, text: lines.join("\n") };
}

/** The table with its first row once more at the end. */
function withTwin(path: string): Broken {
  const rows = rowsOf(path);
  const text = `${textOf(path).trimEnd()}\n${written(rows[0]?.cells ?? {})}\n`;
  return { path, line: text.split("\n").length - 1, text };
}

/** The prose with a part of it replaced; problems of the front matter are told on line 1. */
function withPart(path: string, part: RegExp, by: string, line = 1): Broken {
  const text = textOf(path).replace(part, by);
  if (text === textOf(path)) throw new Error(`geo/${path} has no ${part}`);
  return { path, line, text };
}

const problemsOf = ({ path, text }: Broken): readonly Problem[] =>
  compile(
    files.map((file): FactFile => (file.path === path ? { path, text } : file)),
    shapes,
    "test",
  ).problems;

/** The line below the front matter, where the words of a file begin. */
const wordsBegin = (path: string): number => {
  const lines = textOf(path).split("\n");
  return lines.indexOf("---", 1) + 2;
};

const at = (id: string) => (cells: Row) => cells["crossing"] === id;

/** The first figure whose id begins so. */
const figure = (id: string) => (cells: Row) => cells["id"]?.startsWith(id) ?? false;
const called = (id: string) => (cells: Row) => cells["id"] === id;
const EVENT = "events/2022-09-21-mobilization.md";
const ROUTE = "routes/georgia-verkhny-lars.md";

test("the facts on disk are sound", () => expect(problems).toEqual([]));

test.each<readonly [kind: string, broken: Broken, reason: string]>([
  [
    "a figure without a source",
    withCells("figures.csv", { sources: "" }),
    "every fact names its source",
  ],
  [
    "an event without a source",
    withPart(EVENT, /^sources: .*$/m, "sources: []"),
    "every fact names its source",
  ],
  [
    "a source that nobody knows",
    withCells("crossings.csv", { sources: "hearsay" }),
    'there is no source "hearsay"',
  ],
  [
    "an entry rule with a source that nobody knows",
    withCells(
      "entry-rules.csv",
      { sources: "hearsay" },
      ({ kind }) => kind === "entry_ban_tourist",
    ),
    'there is no source "hearsay"',
  ],
  [
    "a word that the glossary strikes out, in prose",
    withPart(
      "classes/risk-2.md",
      /There is material on the country/,
      "After the call-up there is material on the country",
      3,
    ),
    "“call-up” is struck out: write “mobilisation” or “conscription”",
  ],
  [
    "a word that the glossary strikes out, in a table",
    withCells("incident-words.csv", { ru: "насильственное возвращение" }),
    "“насильственное возвращение” is struck out: write “принудительное возвращение”",
  ],
  [
    "a word of law that is missing in one language",
    withCells("glossary.csv", { term_ru: "" }),
    '"term_ru" is missing',
  ],
  [
    "a meaning that is missing in one language",
    withCells("glossary.csv", { de: "" }),
    '"de" is missing',
  ],
  ["a case without a place", withCells("incidents.csv", { place: "" }), '"place" is missing'],
  [
    "a figure of a place that does not exist",
    withCells("figures.csv", { place: "XYZ" }),
    'there is no place "XYZ"',
  ],
  [
    "an event in a place that does not exist",
    withPart(EVENT, /^places: .*$/m, "places: [RUS, XYZ]"),
    'there is no place "XYZ"',
  ],
  [
    "an event with another day than that of its public name",
    withPart("events/2023-02-09-bobrowniki-closed.md", /^named_day: .*$/m, "named_day: 2023-02-08"),
    "the file's name does not begin with its day",
  ],
  [
    "an event that names the day of its name although it is right",
    withPart(EVENT, /^day: .*$/m, "day: 2022-09-21\nnamed_day: 2022-09-21"),
    '"named_day" is for a name with another day',
  ],
  [
    "a neighbour that does not exist",
    withCells("places.csv", { neighbours: "XYZ" }),
    'there is no place "XYZ"',
  ],
  [
    "a neighbour that does not know of it",
    withCells("places.csv", { neighbours: "FRA" }, ({ id }) => id === "ABW"),
    '"FRA" does not name "ABW" as its neighbour',
  ],
  [
    "a state of no crossing",
    withCells("crossing-status.csv", { crossing: "" }),
    '"crossing" is missing',
  ],
  [
    "a state of a crossing that does not exist",
    withCells("crossing-status.csv", { crossing: "fi-nowhere" }),
    'there is no crossing "fi-nowhere"',
  ],
  [
    "a stop at a crossing that does not exist",
    withCells("waypoints.csv", { crossing: "fi-nowhere" }),
    'there is no crossing "fi-nowhere"',
  ],
  [
    "a day that no calendar has",
    withCells("figures.csv", { as_of: "2023-02-29" }),
    '"as_of": "2023-02-29" is not a day (YYYY-MM-DD)',
  ],
  [
    "a figure with a day that does not say what its source gives",
    withCells("figures.csv", { as_of_given: "" }, figure("tur-permits-stock-2023-11-02")),
    '"as_of_given" is missing: what do the sources give of 2023-11-02?',
  ],
  [
    "a figure whose day is given by a word that is none",
    withCells("figures.csv", { period_start_given: "report" }, figure("geo-people-net-2022")),
    '"period_start_given": "report" is none of day, month, year',
  ],
  [
    "a figure of a month that begins within it",
    withCells(
      "figures.csv",
      { period_start: "2022-09-21" },
      figure("kgz-registrations-2022-10-10"),
    ),
    '"period_start": 2022-09-21 is finer than its sources give (month), it is not the first day',
  ],
  [
    "a figure of a month that ends within it",
    withCells("figures.csv", { as_of: "2023-02-27" }, figure("srb-permits-stock-2023-02-28")),
    '"as_of": 2023-02-27 is finer than its sources give (month), it is not the last day',
  ],
  [
    "a figure of a year that ends within it",
    withCells("figures.csv", { period_end: "2022-11-30" }, figure("geo-people-net-2022")),
    '"period_end": 2022-11-30 is finer than its sources give (year), it is not the last day',
  ],
  [
    "a figure reported in a month, with a day of it",
    withCells("figures.csv", { as_of: "2023-09-20" }, figure("wld-none-2023-09-20")),
    '"as_of": 2023-09-20 is finer than its sources give (report-month), it is not the last day',
  ],
  [
    "a figure reported on a day of which only the month is known",
    withCells("figures.csv", { published_on: "2024-07" }, figure("rus-none-2024-07-17")),
    '"as_of": 2024-07-17 is finer than the day of the report (2024-07)',
  ],
  [
    "a figure of a report that is newer than its publication",
    withCells("figures.csv", { as_of: "2024-07-18" }, figure("rus-none-2024-07-17")),
    '"as_of": a report of 2024-07-18 is newer than its publication (2024-07-17)',
  ],
  [
    "a figure that says what is given of a day that is not there",
    withCells("figures.csv", { period_end_given: "day" }, figure("srb-permits-stock-2023-02-28")),
    '"period_end_given" speaks of a day that is not there',
  ],
  [
    "a figure of which one and the same day is given in two ways",
    withCells("figures.csv", { as_of_given: "month" }, figure("geo-people-net-2022")),
    '"period_end" and "as_of" are one day, but not equally well given',
  ],
  [
    "a figure whose period ends before it begins",
    withCells("figures.csv", { period_start: "2024-01-01" }, figure("geo-people-net-2022")),
    '"period_end" is before "period_start"',
  ],
  [
    "a route from a day that no calendar has",
    withPart(ROUTE, /^from: .*$/m, "from: 2022-13-01"),
    '"from": "2022-13-01" is no day, month, season, year or bounds',
  ],
  [
    "a day without its precision",
    withCells("crossing-status.csv", { start_given: "" }, at("fi-niirala")),
    '"start_given" is missing: what do the sources give of 2020-03-30?',
  ],
  [
    "a precision that nobody uses",
    withCells("crossing-status.csv", { start_given: "roughly" }, at("fi-niirala")),
    '"start_given": "roughly" is none of day, month, season, year, between, by',
  ],
  [
    "a day where the sources give a month",
    withPart(ROUTE, /^from_given: .*$/m, "from_given: month"),
    '"from": 2022-05-17 is finer than its sources give (month)',
  ],
  [
    "a month where the sources give only that it was so by a day",
    withCells("forced-returns.csv", { start: "2025-01", start_given: "by" }),
    '"start": 2025-01 is finer than its sources give (by)',
  ],
  [
    "a month where the sources give the day",
    withPart(ROUTE, /^from: .*$/m, "from: 2022-05"),
    '"from": 2022-05 says less than its sources give (day)',
  ],
  [
    "an announcement that names no day",
    withCells(
      "entry-rules.csv",
      { status: "announced", start: "", start_given: "" },
      called("r049"),
    ),
    "what was only announced or stated names the day for which it was",
  ],
  [
    "an entry rule of which nobody says whether it is in force",
    withCells("entry-rules.csv", { status: "" }, called("r049")),
    '"status": "" is none of in_force, announced, stated',
  ],
  [
    "a precision without its day",
    withCells(
      "entry-rules.csv",
      { end: "", end_given: "day", confirmed: "2022-09-12" },
      ({ end }) => end === "2022-09-12",
    ),
    '"end_given" speaks of a day that is not there',
  ],
  [
    "bounds the wrong way round",
    withPart(ROUTE, /^from: .*$/m, 'from: "[2022-05-17..2022-05-01]"'),
    '"from": "[2022-05-17..2022-05-01]" is no day, month, season, year or bounds',
  ],
  [
    "a state that outlives its evidence without saying so",
    withCells("crossing-status.csv", { confirmed: "" }, ({ end }) => end === ""),
    'without an end, "confirmed" or "announced_to" says how far the evidence reaches',
  ],
  [
    "an announcement that was confirmed after it was over",
    withCells(
      "visa-overrides.csv",
      { announced_to: "2022-11-01", confirmed: "2026-01-01" },
      ({ end }) => end === "",
    ),
    'what is confirmed later than it was announced to has outlived "announced_to"',
  ],
  [
    "a case in a month that no calendar has",
    withCells("incidents.csv", { date: "2023-13" }),
    '"date": "2023-13" is no day, month or year',
  ],
  [
    "a day of a case that is said to be known by its month",
    withCells("incidents.csv", { precision: "month" }, called("inc-kaz-04")),
    '"date": "2022-12-29" is not written as its precision "month" says',
  ],
  [
    "the return of somebody who fled the war that does not say whether it is described",
    withCells("incidents.csv", { described: "" }, called("inc-kaz-04")),
    '"described": "" is none of yes, no',
  ],
  [
    "a described case of which only the year is known",
    withCells("incidents.csv", { described: "yes" }, called("inc-kaz-06")),
    '"described": a described case is dated at least by its month',
  ],
  [
    "the end of an arrest that does not say how well it is known",
    withCells("incidents.csv", { ended_precision: "" }, called("inc-arm-02")),
    '"ended_precision": "" is none of day, month, year, report',
  ],
  [
    "an end of an arrest that claims a day where it names a month",
    withCells("incidents.csv", { ended: "2023-04", ended_precision: "day" }, called("inc-arm-02")),
    '"ended": "2023-04" is not written as its precision "day" says',
  ],
  [
    "an arrest that ended before it began",
    withCells("incidents.csv", { ended: "2023-04-06" }, called("inc-arm-02")),
    '"ended" lies before "date"',
  ],
  [
    "a precision of an end that is not there",
    withCells("incidents.csv", { ended_precision: "day" }, called("inc-kaz-03")),
    '"ended_precision" without "ended" says nothing',
  ],
  [
    "an arrest that ended in release on no known day",
    withCells("incidents.csv", { ended: "", ended_precision: "" }, called("inc-arm-02")),
    '"ended" is missing: the outcome says that the arrest ended',
  ],
  [
    "an end in refusal or release of a case that ended in Russia",
    withCells(
      "incidents.csv",
      { ended: "2022-12-30", ended_precision: "day" },
      called("inc-kaz-04"),
    ),
    '"ended": the outcome "returned_to_russia" is no refusal or release',
  ],
  [
    "a figure without a measure",
    withCells("figures.csv", { measure: "" }),
    "a figure names its measure",
  ],
  [
    "a figure of a measure that does not exist",
    withCells("figures.csv", { measure: "guess" }),
    'there is no measure "guess"',
  ],
  [
    "a longitude finer than 0.0001°",
    withCells("crossings.csv", { lon: "27.91234" }),
    '"lon": 27.91234 is finer than 0.0001°',
  ],
  [
    "a latitude finer than 0.0001°",
    withCells("waypoints.csv", { lat: "55.75001" }, ({ at: kind }) => kind === "point"),
    '"lat": 55.75001 is finer than 0.0001°',
  ],
  [
    "an event without its German text",
    withPart(EVENT, /^(# de: .*\n)[\s\S]*?(?=^# ru)/m, "$1\n", wordsBegin(EVENT)),
    'the text in "de" is missing',
  ],
  [
    "a route without its Russian title",
    withPart(ROUTE, /^# ru: .*$/m, "# ru:", wordsBegin(ROUTE)),
    "the title is missing in one language",
  ],
  [
    "a counter without its Russian name",
    withCells("counters.csv", { ru: "" }),
    'the text in "ru" is missing',
  ],
  [
    "a correction without its reason in Russian",
    withCells("corrections.csv", { ru: " " }),
    'the text in "ru" is missing',
  ],
  [
    "a correction of a kind that does not exist",
    withCells("corrections.csv", { kind: "improvement" }),
    '"kind": "improvement" is none of error, missing, precision, wording, rule, new',
  ],
  [
    "a correction with a source that nobody knows",
    withCells("corrections.csv", { sources: "hearsay" }),
    'there is no source "hearsay"',
  ],
  [
    "an error put right without a source",
    withCells("corrections.csv", { kind: "error", sources: "" }),
    "every fact names its source",
  ],
  [
    "a correction of a place that does not exist",
    withCells("corrections.csv", { subject: "place:GEO;place:XYZ" }),
    'there is no place "XYZ"',
  ],
  [
    "a correction of a thing of no kind",
    withCells("corrections.csv", { subject: "GEO" }),
    '"subject": "GEO" begins with none of place:, crossing:, route:, event:, figure:',
  ],
  [
    "a correction in a table that does not exist",
    withCells("corrections.csv", { table: "guesses" }),
    'there is no table "guesses"',
  ],
  [
    "a correction in a release that nobody made",
    withCells("corrections.csv", { release: "2026-10" }),
    'there is no release "2026-10"',
  ],
  [
    "a correction that changes nothing",
    withCells("corrections.csv", { was: "3", now: "3" }),
    '"was" and "now" are the same',
  ],
  [
    "a correction without a name of its own",
    withCells("corrections.csv", { id: "Belarus" }),
    '"id": "Belarus" is not cor- and a short name',
  ],
  [
    "a place without its German name",
    withCells("places.csv", { name_de: "" }),
    '"name_de" is missing',
  ],
])("%s is refused", (_kind, broken, reason) => {
  const { path: file, line } = broken;
  expect(problemsOf(broken)).toEqual([{ file, line, reason }]);
});

test.each([
  ["sources.csv", "id"],
  ["places.csv", "id"],
  ["figures.csv", "id"],
  ["measures.csv", "id"],
  ["crossings.csv", "id"],
  ["entry-rules.csv", "id"],
  ["incidents.csv", "id"],
  ["treaties.csv", "place"],
  ["waypoints.csv", "id"],
  ["corrections.csv", "id"],
  ["glossary.csv", "id"],
])("a row of %s that stands twice is refused", (path, column) => {
  const twin = withTwin(path);
  const id = rowsOf(path)[0]?.cells[column];
  expect(problemsOf(twin)).toEqual([
    { file: path, line: twin.line, reason: `the id "${id}" stands twice` },
  ]);
});

test("two states of a crossing on one day are refused where the second one stands", () => {
  const [first, second] = rowsOf("crossing-status.csv").filter(({ cells }) =>
    at("fi-vaalimaa")(cells),
  );
  const broken = withCells("crossing-status.csv", { end: "2022-07-16" }, at("fi-vaalimaa"));
  expect(problemsOf(broken)).toEqual([
    {
      file: "crossing-status.csv",
      line: second?.line,
      reason: `two spans of "fi-vaalimaa" overlap (see line ${first?.line})`,
    },
  ]);
});

test("two corrections of the visa table on one day are refused", () => {
  const inThailand = ({ place }: Row) => place === "THA";
  const [first, second] = rowsOf("visa-overrides.csv").filter(({ cells }) => inThailand(cells));
  const broken = withCells("visa-overrides.csv", { end: "2023-04-02" }, inThailand);
  expect(problemsOf(broken)).toEqual([
    {
      file: "visa-overrides.csv",
      line: second?.line,
      reason: `two spans of "THA" overlap (see line ${first?.line})`,
    },
  ]);
});

test("a row of the visa table that does not begin where the one before ends is refused", () => {
  const broken = withCells(
    "visa.csv",
    { from_by: "2022-08-04" },
    ({ place, from_by }) => place === "ARM" && from_by === "2022-08-03",
  );
  expect(problemsOf(broken)).toEqual([
    {
      file: "visa.csv",
      line: broken.line,
      reason: 'two spans of "ARM" overlap or leave a gap',
    },
  ]);
});

test("a source that no fact names is refused where it stands", () => {
  const row = "hearsay,Somebody,Something heard,,,none,en,excerpt read,,";
  const text = `${textOf("sources.csv").trimEnd()}\n${row}\n`;
  const broken = { path: "sources.csv", line: text.split("\n").length - 1, text };
  expect(problemsOf(broken)).toEqual([
    { file: "sources.csv", line: broken.line, reason: "no fact names this source" },
  ]);
});

test("a series that mixes scale groups is refused", () => {
  const id = "arm-people-stayers-2024-07-16-seed-003";
  const broken = withCells(
    "figures.csv",
    { measure: "survey-share-who-moved-on-percent" },
    (cells) => cells["id"] === id,
  );
  expect(problemsOf(broken)).toContainEqual({
    file: "series/stayers-bell-2024.md",
    line: 1,
    reason: `"${id}" is of another scale group and cannot share this scale`,
  });
});

test.each([
  ["rivals: [nobody-counted-this]", 'there is no figure "nobody-counted-this"'],
  [
    "rivals: [arg-people-stayers-2024-07-16-times-bell]",
    '"arg-people-stayers-2024-07-16-times-bell" was counted by the same as the number it competes with',
  ],
  [
    "rivals: [fin-crossings-in-2022-09-26-fi-lasicilia]",
    'the place of "fin-crossings-in-2022-09-26-fi-lasicilia" is not in this series',
  ],
  [
    "shown_from: 2024-07-16\nshown_until: 2022-01-01",
    "the days on which it is shown end before they begin",
  ],
  [
    "pair: exits-after-call-up",
    '"exits-after-call-up" does not name this series as its pair in the other direction',
  ],
])("a series with %s is refused", (line, reason) => {
  const path = "series/stayers-bell-2024.md";
  const text = textOf(path)
    .replace(/^(rivals|shown_from): .*\n/gm, "")
    .replace("---\n", `---\n${line}\n`);
  const broken = { path, line: 1, text };
  expect(problemsOf(broken).map((problem) => problem.reason)).toContain(reason);
});

test("a shape without a place is refused", () => {
  const more = new Map([...shapes, ["XYZ", 1]]);
  expect(compile(files, more, "test").problems).toEqual([
    { file: "places.csv", line: 1, reason: 'the shape "XYZ" has no place' },
  ]);
});

test("a place without a shape is refused where it stands", () => {
  const fewer = new Map([...shapes].filter(([id]) => id !== "GEO"));
  const line = rowsOf("places.csv").find(({ cells }) => cells["id"] === "GEO")?.line;
  expect(compile(files, fewer, "test").problems).toEqual([
    { file: "places.csv", line, reason: 'the place "GEO" has no shape' },
  ]);
});
