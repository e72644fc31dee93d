import {
  CORRECTION_KINDS,
  type CorrectionRecord,
  SUBJECT_KINDS,
  type Subject,
  type SubjectKind,
} from "#atlas/corrections.ts";
import type { SourceId } from "#atlas/types.ts";
import { type Fact, type FactFile, type Known, type Reader, readFact } from "./fact.ts";
import type { Digest } from "./package/digest.ts";
import type { Problems } from "./problems.ts";
import { readTable, refuseTwins } from "./readTable.ts";
import { sinceOf } from "./sinceOf.ts";

/** What a correction may speak of, and the releases in which it may have been put right. */
export type Correctable = {
  readonly subjects: Readonly<Record<SubjectKind, ReadonlySet<string>>>;
  readonly releases: ReadonlySet<string>;
  readonly kept: readonly Digest[];
};

/** What was put right, in the order of the table. The reasons in words are read with the other texts. */
export function compileCorrections(
  files: readonly FactFile[],
  correctable: Correctable,
  known: Known,
  problems: Problems,
): CorrectionRecord[] {
  const facts = readTable(files, "corrections.csv", problems);
  refuseTwins(facts, problems);
  const tables = new Set(files.map(({ path }) => path.split("/")[0]?.replace(/\.csv$/, "") ?? ""));
  return facts.map((fact) => correctionOf(fact, correctable, tables, known, problems));
}

function correctionOf(
  fact: Fact,
  { subjects, releases, kept }: Correctable,
  tables: ReadonlySet<string>,
  known: Known,
  problems: Problems,
): CorrectionRecord {
  const read = readFact(fact, known, problems);
  const [id, release, table] = [read.required("id"), read.required("release"), read.text("table")];
  const kind = read.oneOf("kind", CORRECTION_KINDS);
  const [was, now] = [read.text("was"), read.text("now")];
  if (!/^cor-[a-z0-9-]+$/.test(id)) read.wrong(`"id": "${id}" is not cor- and a short name`);
  if (release !== "" && !releases.has(release)) read.wrong(`there is no release "${release}"`);
  if (table !== "" && !tables.has(table)) read.wrong(`there is no table "${table}"`);
  // New words or a new rule need no value; their reason says what changed.
  const isWordless = (kind === "wording" || kind === "rule") && was === "" && now === "";
  if (was === now && !isWordless) read.wrong('"was" and "now" are the same');
  return {
    id,
    release,
    since: sinceOf({ kind, release, table, row: read.text("row") }, kept),
    kind,
    subjects: read.list("subject").flatMap((text) => subjectOf(text, subjects, read)),
    table,
    row: read.text("row"),
    field: read.text("field"),
    was,
    now,
    sources: sourcesOf(kind, read),
  };
}

function subjectOf(
  text: string,
  subjects: Correctable["subjects"],
  read: Reader,
): readonly Subject[] {
  const kind = SUBJECT_KINDS.find((name) => text.startsWith(`${name}:`));
  if (kind === undefined) {
    read.wrong(`"subject": "${text}" begins with none of ${SUBJECT_KINDS.join(":, ")}:`);
    return [];
  }
  const id = text.slice(kind.length + 1);
  if (!subjects[kind].has(id)) read.wrong(`there is no ${kind} "${id}"`);
  return [{ kind, id }];
}

/** What we decided or worded ourselves may have no source; everything else has one. */
function sourcesOf(kind: CorrectionRecord["kind"], read: Reader): readonly SourceId[] {
  const isOurs = kind === "wording" || kind === "rule";
  return isOurs && read.list("sources").length === 0 ? [] : read.sources();
}
