import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { looseText } from "./looseText.ts";

const files = globSync("src/**/*.tsx");

test.each(files)("every text of %s is the only child of an element of its own", (file) => {
  expect(
    looseText(file, readFileSync(file, "utf8")).map(({ line, what }) => `${file}:${line}: ${what}`),
  ).toEqual([]);
});

const LOOSE = [
  ["a text beside an element", "<p>{day} <b>now</b></p>"],
  ["two texts", "<p>{day}{place}</p>"],
  ["a text and a sign", "<p>{day}, {place}</p>"],
  ["a text beside what comes and goes", "<p>since {late && <b>later</b>}</p>"],
  ["a text beside a component, which may draw nothing", "<p>since <Cite /></p>"],
  ["a text that comes and goes", "<p><b>1</b>{late && `, ` + day}</p>"],
  ["a text or an element", "<p><b>1</b>{late ? day : <i>2</i>}</p>"],
  ["a text of a list", "<p>{days.map((day) => printDate(day))}<b>1</b></p>"],
  ["a text in a fragment", "<p><b>1</b>{late && <>{day}</>}</p>"],
  [
    "a text in a fragment of a list",
    "<p>{days.map((day) => <Fragment key={day}>, </Fragment>)}</p>",
  ],
  ["texts of a list alone", "<p>{days.map((day) => printDate(day))}</p>"],
  ["a text that is handed to a component", "<Jump>{day}</Jump>"],
  ["a text by another name", "() => { const said = `on ` + day; return <p>{said}<b>1</b></p>; }"],
  [
    "a text that a function gives",
    "() => { const say = () => day; return <p>{say()}<b>1</b></p>; }",
  ],
] as const;

test.each(LOOSE)("%s is loose: %s", (_what, code) => {
  expect(looseText("a.tsx", `export const A = (\n${code}\n);`).map(({ line }) => line)).toEqual([
    2,
  ]);
});

const FIRM = [
  ["a text alone", "<p>{day}</p>"],
  ["a text that comes and goes alone", "<p>{late && day}</p>"],
  ["a text that is joined first", "<p>{day + `, ` + place}</p>"],
  ["texts in elements of their own", "<p><span>{day}</span> <b>{place}</b></p>"],
  ["words that never change beside what never goes", "<p>since <b>{day}</b></p>"],
  ["elements that come and go", "<p>{late && <b>{day}</b>}{early ? <i>1</i> : null}</p>"],
  ["elements of a list", "<p>{days.map((day) => <b key={day}>{day}</b>)}<i>1</i></p>"],
  [
    "an element by another name",
    "() => { const said = <b>{day}</b>; return <p>{said}<i>1</i></p>; }",
  ],
  [
    "an element that a function gives",
    "() => { const say = () => <b>{day}</b>; return <p>{say()}<i>1</i></p>; }",
  ],
  ["what is handed to a component", "({ children }) => <p><b>1</b>{children}</p>"],
] as const;

test("a component that gives text without an element is loose", () => {
  expect(
    looseText("a.tsx", "const Day = ({ day }) => (day ? printDate(day) : <b>no</b>);"),
  ).toEqual([{ line: 1, what: "Day gives text without an element" }]);
});

test.each(FIRM)("%s is firm: %s", (_what, code) => {
  expect(looseText("a.tsx", `export const A = (\n${code}\n);`)).toEqual([]);
});
