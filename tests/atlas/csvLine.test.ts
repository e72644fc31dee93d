import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { csvLine } from "#atlas/csvLine.ts";

test("a line is read back as it was written", () => {
  const cells = ["plain", 'says "no"', "a, b", "two\nlines", " space at an end ", "", "Грузия"];
  expect(parse(csvLine(cells))).toEqual([cells]);
});

test("numbers are written as they are, nothing as an empty cell, and only what needs it in quotes", () => {
  expect(csvLine([110000, null, -2.5, "a b", "a,b"])).toBe('110000,,-2.5,a b,"a,b"\r\n');
});
