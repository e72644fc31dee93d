import { join } from "node:path";
import { expect, test } from "vitest";
import { packageTables } from "#geo/package/packageFiles.ts";
import { readPackageInputs } from "#geo/package/readPackageInputs.ts";
import { dataWords } from "#words/dataWords.ts";
import { files, made } from "../facts.ts";

test.each(["de", "ru"] as const)("every table that is published has a name in %s", (lang) => {
  if (made === null) throw new Error("the facts have problems");
  const inputs = readPackageInputs(join(import.meta.dirname, "../../geo"));
  const names = packageTables(inputs, files, made).map(({ book }) => book.name);
  expect(names.length).toBeGreaterThan(20);
  expect(names.filter((name) => !dataWords[lang].tables[name])).toEqual([]);
});
