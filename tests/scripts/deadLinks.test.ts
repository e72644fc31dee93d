import { expect, test } from "vitest";
import { deadLinks } from "../../scripts/pages/deadLinks.ts";

const FILES = ["index.html", "de/index.html", "v/index.html", "v/one/index.html", "a.css"];

/** What is dead on one page of a small site whose gallery has a part `#doors`. */
const deadOn = (page: string, html: string): readonly string[] =>
  deadLinks(
    new Map([
      ["v/index.html", '<h2 id="doors">'],
      [page, html],
    ]),
    (path) => FILES.includes(path),
  );

test.each([
  ['<a href="../">', []],
  ['<a href="../#date=2022-09-21&amp;overlay=visa">', []],
  ['<a href="one/">', []],
  ['<a href="#here"><p id="here">', []],
  ['<link href="../a.css"><script src="../b.js">', ["v/index.html: ../b.js"]],
  ['<a href="two/">', ["v/index.html: two/"]],
  ['<a href="one">', ["v/index.html: one"]],
  ['<a href="#nowhere">', ["v/index.html: #nowhere"]],
  ['<a href="../../">', ["v/index.html: ../../"]],
  ['<a href="https://example.org/x"><a href="mailto:a@b.c"><img src="data:,x">', []],
])("%s", (html, dead) => {
  expect(deadOn("v/index.html", html)).toEqual(dead);
});

test("a part of another page must be there, a view of the map need not", () => {
  expect(deadOn("v/one/index.html", '<a href="../#doors">')).toEqual([]);
  expect(deadOn("v/one/index.html", '<a href="../#windows">')).toEqual([
    "v/one/index.html: ../#windows",
  ]);
  expect(deadOn("v/one/index.html", '<a href="../../de/#place=GEO">')).toEqual([]);
});
