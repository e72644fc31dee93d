import { printDay } from "#atlas/day.ts";
import type { Compiled } from "#geo/compiled.ts";
import type { FactFile } from "#geo/fact.ts";
import { changeLog, stepsOf } from "./changeLog.ts";
import { readCodebook } from "./codebook.ts";
import { codebookText } from "./codebookText.ts";
import { descriptorOf } from "./descriptor.ts";
import { type Digest, digestOf } from "./digest.ts";
import { placeFiles } from "./placeFiles.ts";
import { csvOf, type Table } from "./table.ts";
import { tablesOf } from "./tablesOf.ts";
import { thingFiles } from "./thingFiles.ts";

/** What the package is made of besides facts: the codebook, and the releases that were kept. */
export type PackageInputs = { readonly codebook: string; readonly releases: readonly Digest[] };

/** The open data, path below `data/` to text: tables, descriptor, codebook, change log, and a JSON file for each place, event, route and named view. */
export function packageFiles(
  inputs: PackageInputs,
  files: readonly FactFile[],
  made: Compiled,
): ReadonlyMap<string, string> {
  const { release } = made.core;
  const tables = packageTables(inputs, files, made);
  const steps = stepsOf(
    inputs.releases,
    digestOf(tables, release, printDay(made.core.last)),
    toldCorrections(made),
  );
  const json = (value: unknown) => `${JSON.stringify(value, null, 1)}\n`;
  return new Map([
    ["datapackage.json", json(descriptorOf(tables, release))],
    ["CODEBOOK.md", codebookText(tables, release)],
    ["changes.json", json({ release, steps })],
    ["CHANGES.md", changeLog(steps)],
    ...tables.map((table): [string, string] => [`${table.book.name}.csv`, csvOf(table)]),
    ...[...placeFiles(made, release)].map(([id, place]): [string, string] => [
      `places/${id}.json`,
      json(place),
    ]),
    ...[...thingFiles(made, release)].map(([path, thing]): [string, string] => [path, json(thing)]),
  ]);
}

/** The corrections with their reasons in English, as the change log tells them. */
const toldCorrections = ({ records, longTexts }: Compiled) =>
  records.corrections.map((one) => ({ ...one, why: longTexts.en.corrections[one.id] ?? "" }));

/** The tables of the package. */
export const packageTables = (
  { codebook }: PackageInputs,
  files: readonly FactFile[],
  made: Compiled,
): readonly Table[] => tablesOf(readCodebook(codebook), files, made);
