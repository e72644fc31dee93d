import type { SourceRecord } from "#atlas/records.ts";
import { LANGS, type SourceId } from "#atlas/types.ts";
import type { Fact, FactFile, Known } from "./fact.ts";
import { readFact } from "./fact.ts";
import type { Problems } from "./problems.ts";
import { readTable, refuseTwins } from "./readTable.ts";

const LINKS = ["open", "mirror", "withheld", "none"] as const;
const EVIDENCE = ["full text read", "excerpt read", "data file read"] as const;

/** The one list of sources. An address that may not be linked never leaves `geo/`. */
export function compileSources(
  files: readonly FactFile[],
  known: Known,
  problems: Problems,
): SourceRecord[] {
  const facts = readTable(files, "sources.csv", problems);
  refuseTwins(facts, problems);
  return facts.map((fact) => sourceOf(fact, known, problems));
}

function sourceOf(fact: Fact, known: Known, problems: Problems): SourceRecord {
  const read = readFact(fact, known, problems);
  const link = read.oneOf("link", LINKS);
  const url = read.text("url");
  const publishedOn = read.text("published_on");
  if (link === "open" && !/^https?:\/\//.test(url)) read.wrong("an open link needs an address");
  if (!/^(\d{4}(-\d{2}(-\d{2})?)?)?$/.test(publishedOn))
    read.wrong(`"published_on": "${publishedOn}" is no day, month or year`);
  return {
    id: read.required("id") as SourceId,
    publisher: read.required("publisher"),
    title: read.required("title"),
    publishedOn,
    url: link === "open" ? url : "",
    link,
    language: read.required("language"),
    evidence: read.oneOf("evidence", EVIDENCE),
    warning: read.text("warning") === "" ? "" : read.oneOf("warning", ["rferl"] as const),
  };
}

/** A table of short words with one column for each language. */
export function compileWords(files: readonly FactFile[], path: string, problems: Problems) {
  const facts = readTable(files, path, problems);
  refuseTwins(facts, problems);
  for (const { file, line, cells } of facts)
    for (const lang of LANGS)
      if ((cells[lang] ?? "").trim() === "")
        problems.add(file, line, `the text in "${lang}" is missing`);
  return facts;
}
