import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { LIST_DIGITS } from "#keep/bundle.ts";
import { bundleName } from "#keep/edition.ts";
import { writeEdition } from "../../scripts/edition/writeEdition.ts";

const folder = mkdtempSync(join(tmpdir(), "edition-"));
afterAll(() => rmSync(folder, { recursive: true }));

const FILES: Readonly<Record<string, string>> = {
  "index.html": "<!doctype html>",
  "robots.txt": "",
  "assets/core-aaaaaaaa.json": "{}",
  "assets/core-bbbbbbbb.json": "{}",
  "assets/borders-110m-cccccccc.json": "{}",
  "assets/stories-dddddddd/opening-en.json": "{}",
  "assets/stories-eeeeeeee/opening-en.json": "{}",
  "assets/releases-00000000.json": JSON.stringify({
    "2026-11-29": {
      core: "core-aaaaaaaa.json",
      "borders-110m": "borders-110m-cccccccc.json",
      stories: "stories-dddddddd/",
    },
    "2027-02-01": {
      core: "core-bbbbbbbb.json",
      "borders-110m": "borders-110m-cccccccc.json",
      stories: "stories-eeeeeeee/",
    },
  }),
};

/** The names of the files in what is kept. */
function kept(): readonly string[] {
  for (const [path, text] of Object.entries(FILES)) {
    mkdirSync(join(folder, path, ".."), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const { id } = writeEdition(folder, { release: "2027-02-01", last: "2027-02-01" });
  const text = readFileSync(join(folder, bundleName(id)), "latin1");
  const length = Number(text.slice(0, LIST_DIGITS));
  return Object.keys(JSON.parse(text.slice(LIST_DIGITS, LIST_DIGITS + length)) as object);
}

test("a kept map has the newest release alone, with what it shares with older ones", () => {
  expect(kept()).toEqual([
    "assets/borders-110m-cccccccc.json",
    "assets/core-bbbbbbbb.json",
    "assets/releases-00000000.json",
    "assets/stories-eeeeeeee/opening-en.json",
    "index.html",
  ]);
});
