import { expect, test } from "vitest";
import { printDay } from "#atlas/day.ts";
import { openAtlas } from "#atlas/openAtlas.ts";
import { earlierStates } from "#geo/earlierStates.ts";
import { digestOf } from "#geo/package/digest.ts";
import { packageTables } from "#geo/package/packageFiles.ts";
import { readPackageInputs } from "#geo/package/readPackageInputs.ts";
import { files, made } from "../facts.ts";

if (made === null) throw new Error("npm run facts");
const { core, texts, records } = made;
const inputs = readPackageInputs(`${import.meta.dirname}/../../geo`);
const tables = packageTables(inputs, files, made);
const atlas = openAtlas(core, texts.en, { records });

test("a release that is kept and not edited since drew nothing else on any day", () => {
  const now = digestOf(tables, core.release, printDay(core.last));
  expect(earlierStates([now], atlas)).toEqual({ risk: [], visa: [], crossing: [] });
});
