import { expect, test } from "vitest";
import { readEdition } from "#keep/edition.ts";

const edition = {
  id: "0123456789abcdef",
  release: "2026-11",
  last: "2026-10-03",
  bytes: 9_000_000,
  sha256: "ab".repeat(32),
};

test("what a site says of its edition is read, without what it says besides", () => {
  expect(readEdition({ ...edition, more: 1 })).toEqual(edition);
});

test.each([
  ["the page of a network that wants a password", "<html>"],
  ["nothing", null],
  ["another program’s list", { files: [] }],
  ["an id that would name another file", { ...edition, id: "../../secret" }],
  ["a size in words", { ...edition, bytes: "9 MB" }],
])("%s is no edition", (_name, data) => {
  expect(readEdition(data)).toBeNull();
});
