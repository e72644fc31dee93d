import { expect, test } from "vitest";
import { nearestRelease } from "#atlas/nearestRelease.ts";

const NAMES = ["2026-11-29", "2027-02-01", "2027-06-30"];

test.each([
  ["2027-02-01", "2027-02-01"],
  ["2026-11", "2026-11-29"],
  ["2027-01-15", "2027-02-01"],
  ["2031-01-01", "2027-06-30"],
  ["", "2026-11-29"],
  ["latest", "2027-06-30"],
])("%j means %s", (asked, meant) => {
  expect(nearestRelease(NAMES, asked)).toBe(meant);
});
