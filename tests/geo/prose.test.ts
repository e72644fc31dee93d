import { expect, test } from "vitest";
import { compile } from "#geo/compile.ts";
import type { FactFile } from "#geo/fact.ts";
import type { Problem } from "#geo/problems.ts";
import { files, made, problems, shapes } from "../facts.ts";

const problemsOf = (changed: readonly FactFile[]): readonly Problem[] =>
  compile(changed, shapes, "test").problems;

/** The facts without one file. */
const without = (path: string): readonly FactFile[] => {
  const rest = files.filter((file) => file.path !== path);
  if (rest.length === files.length) throw new Error(`there is no geo/${path}`);
  return rest;
};

/** The facts with one file more. */
const withFile = (path: string, text: string): readonly FactFile[] => [...files, { path, text }];

/** The facts with a part of one file replaced. */
const withPart = (path: string, part: RegExp | string, by: string): readonly FactFile[] =>
  files.map((file) => {
    if (file.path !== path) return file;
    const text = file.text.replace(part, by);
    if (text === file.text) throw new Error(`geo/${path} has no ${part}`);
    return { path, text };
  });

const lineOf = (path: string, start: string): number => {
  const lines = files.find((file) => file.path === path)?.text.split("\n") ?? [];
  const found = lines.findIndex((line) => line.startsWith(start));
  if (found < 0) throw new Error(`geo/${path} has no line "${start}…"`);
  return found + 1;
};

const lengthOf = (path: string): number =>
  files
    .find((file) => file.path === path)
    ?.text.trimEnd()
    .split("\n").length ?? 0;

const PROSE = "# en: A title\n\nText.\n\n# de: Ein Titel\n\nText.\n\n# ru: Заголовок\n\nТекст.\n";

test("the facts on disk are sound", () => expect(problems).toEqual([]));

test.each([
  ["a case", "incidents.csv", "incidents", "inc-kaz-01"],
  ["an entry rule", "entry-rules.csv", "entry-rules", "r006"],
  ["a corridor of forced return", "forced-returns.csv", "forced-returns", "fr-kaz-semey"],
])("%s without its text is refused where its row stands", (_name, table, folder, id) => {
  expect(problemsOf(without(`${folder}/${id}.md`))).toEqual([
    { file: table, line: lineOf(table, `${id},`), reason: `${folder}/${id}.md is missing` },
  ]);
});

test.each(["incidents", "entry-rules", "forced-returns", "figures", "crossings"])(
  "a text in %s/ about nothing is refused",
  (folder) => {
    expect(problemsOf(withFile(`${folder}/nothing.md`, PROSE))).toEqual([
      { file: `${folder}/nothing.md`, line: 1, reason: 'no table of facts has a row "nothing"' },
    ]);
  },
);

test("a case without a title is refused", () => {
  const changed = files.map((file) =>
    file.path === "incidents/inc-kaz-01.md"
      ? { ...file, text: file.text.replaceAll(/^# (\w\w): .*$/gm, "# $1") }
      : file,
  );
  expect(problemsOf(changed)).toEqual([
    { file: "incidents/inc-kaz-01.md", line: 1, reason: "the title is missing" },
  ]);
});

test.each([
  ["incident-words.csv", "kind-nothing,a,b,c"],
  ["treaty-notes.csv", "XYZ,a,b,c"],
  ["counters.csv", "nobody,a,b,c"],
  ["evidence.csv", "heard,a,b,c"],
  ["passage-rules.csv", "no-rule,entry,a,b,c"],
])("a row of %s about nothing is refused", (path, row) => {
  const id = row.split(",")[0];
  const changed = withPart(path, /\s*$/, `\n${row}\n`);
  expect(problemsOf(changed)).toEqual([
    { file: path, line: lengthOf(path) + 1, reason: `there is nothing called "${id}"` },
  ]);
});

test("a kind of case without words is refused", () => {
  expect(problemsOf(withPart("incident-words.csv", /^kind-extradition,.*\n/m, ""))).toEqual([
    { file: "incident-words.csv", line: 1, reason: '"kind-extradition" has no words' },
  ]);
});

test.each([
  [
    "a day that no calendar has",
    "2024-02-30,",
    '"covers_from": "2024-02-30" is not a day (YYYY-MM-DD)',
  ],
  ["an end before its beginning", "2024-04-25,2024-04-24", "the check ends before it begins"],
])("a check of the visa table with %s is refused", (_name, days, reason) => {
  const line = lineOf("visa-checks.csv", "check-jpn-1,");
  const changed = withPart(
    "visa-checks.csv",
    "check-jpn-1,JPN,2024-04-25,",
    `check-jpn-1,JPN,${days}`,
  );
  expect(problemsOf(changed)).toEqual([{ file: "visa-checks.csv", line, reason }]);
});

test("a check of a place that does not exist is refused", () => {
  const line = lineOf("visa-checks.csv", "check-jpn-1,");
  expect(problemsOf(withPart("visa-checks.csv", "check-jpn-1,JPN", "check-jpn-1,XYZ"))).toEqual([
    { file: "visa-checks.csv", line, reason: 'there is no place "XYZ"' },
  ]);
});

test("an entry rule that ends before it begins is refused", () => {
  const line = lineOf("entry-rules.csv", "r006,");
  expect(
    problemsOf(withPart("entry-rules.csv", /^(r006,.*),2022-09-19,/m, "$1,2022-08-01,")),
  ).toEqual([{ file: "entry-rules.csv", line, reason: "the rule ends before it begins" }]);
});

test("a rule of a group names the places it concerns", () => {
  const line = lineOf("entry-rules.csv", "r003,");
  expect(
    problemsOf(withPart("entry-rules.csv", /^r003,SCHENGEN,[A-Z;]+,/m, "r003,SCHENGEN,,")),
  ).toEqual([
    {
      file: "entry-rules.csv",
      line,
      reason: "a rule of a group names the places it concerns",
    },
  ]);
});

test.each([
  [
    "an event",
    "event:2025-07-arm-released",
    "event:2025-07-nobody",
    'there is no event "2025-07-nobody"',
  ],
  ["a rule", "event:2025-07-arm-released", "rule:r999", 'there is no rule "r999"'],
  [
    "a figure",
    "figure:usa-removals-2023-08-17-latimes-2023",
    "figure:usa-removals",
    'there is no figure "usa-removals"',
  ],
  [
    "a thing of no table",
    "event:2025-07-arm-released",
    "2025-07-arm-released",
    '"2025-07-arm-released" begins with none of event:, figure:, rule:',
  ],
])(
  "a case that says it is the same as %s that does not exist is refused",
  (_, same, other, why) => {
    const rows = files.find(({ path }) => path === "incidents.csv")?.text.split("\n") ?? [];
    const line = rows.findIndex((row) => row.includes(same)) + 1;
    expect(problemsOf(withPart("incidents.csv", same, other))).toEqual([
      { file: "incidents.csv", line, reason: `"same_as": ${why}` },
    ]);
  },
);

test("a case may be told by a rule too", () => {
  expect(problemsOf(withPart("incidents.csv", "event:2025-07-arm-released", "rule:r001"))).toEqual(
    [],
  );
});

test("corridors of forced return leave geo/ without legs and without coordinates", () => {
  const keys = new Set(made?.records.forcedReturns.flatMap((one) => Object.keys(one)));
  expect([...keys].toSorted()).toEqual([
    "confidence",
    "end",
    "endEdge",
    "id",
    "places",
    "sources",
    "start",
    "startEdge",
  ]);
});

test("neither records nor long texts stand in what the first picture loads", () => {
  const first = JSON.stringify([made?.core, made?.texts]);
  for (const id of ["inc-kaz-01", "fr-kaz-semey", "check-jpn-1"]) expect(first).not.toContain(id);
});
