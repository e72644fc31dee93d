import type { CorrectionRecord } from "#atlas/corrections.ts";
import type { Digest } from "./digest.ts";
import { type Change, type ColumnChange, columnsBetween, digestChanges } from "./digestChanges.ts";
import { reasonsFor } from "./reasonsFor.ts";

/** A correction with its reason in words. */
export type ToldCorrection = CorrectionRecord & { readonly why: string };

/** One step of the data: from one release to the next; `since` is `null` for the first. */
export type Step = {
  readonly release: string;
  readonly since: string | null;
  /** Facts have been edited since the release was named. */
  readonly unreleased: boolean;
  readonly changes: readonly (Change & { readonly why: readonly string[] })[];
  readonly columns: readonly ColumnChange[];
  /** What was put right in this step, and why. */
  readonly corrections: readonly ToldCorrection[];
};

/** All steps, newest first: the releases that are kept, and what the facts are now. */
export function stepsOf(
  kept: readonly Digest[],
  now: Digest,
  corrections: readonly ToldCorrection[] = [],
): readonly Step[] {
  const inOrder = kept.toSorted((a, b) => (a.release < b.release ? -1 : 1));
  const last = inOrder.at(-1);
  const step = (before: Digest | undefined, after: Digest, unreleased: boolean): Step => {
    const own = corrections.filter(({ release }) => release === after.release);
    return {
      release: after.release,
      since: before?.release ?? null,
      unreleased,
      changes:
        before === undefined
          ? []
          : digestChanges(before, after).map((change) => ({
              ...change,
              why: reasonsFor(change, own),
            })),
      columns: before === undefined ? [] : columnsBetween(before, after),
      corrections: own,
    };
  };
  const steps = inOrder.map((digest, i) => step(inOrder[i - 1], digest, false));
  if (last === undefined) return [step(undefined, now, true)];
  // A new name is a new release, also before its digest is kept.
  const open = step(last, now, last.release === now.release);
  return [...(open.changes.length + open.columns.length > 0 ? [open] : []), ...steps.toReversed()];
}

/** The change log for people. */
export const changeLog = (steps: readonly Step[]): string =>
  `# Changes of the data\n\n${steps.map(section).join("\n\n")}\n`;

function section({ release, since, unreleased, changes, columns, corrections }: Step): string {
  if (since === null)
    return `## ${release}\n\nThe first release; there is nothing to compare it with.`;
  const title = unreleased
    ? `Edited since ${since}, not released yet`
    : `${release}, after ${since}`;
  const lines = [...columns.map(columnLine), ...changes.map(lineOf)];
  const why = corrections.map(reasonLine);
  return [
    `## ${title}`,
    ...(why.length > 0 ? ["### What was put right, and why", why.join("\n")] : []),
    "### Row by row",
    lines.length > 0 ? lines.join("\n") : "No changes.",
  ].join("\n\n");
}

function reasonLine({ id, kind, was, now, why, sources }: ToldCorrection): string {
  const values =
    was === "" && now === "" ? "" : ` (was: ${was || "nothing"}; is: ${now || "nothing"})`;
  const named = sources.length > 0 ? ` Sources: ${sources.join(", ")}.` : "";
  return `- \`${id}\`, ${kind}: ${why}${values}${named}`;
}

function columnLine({ table, whole, added, removed }: ColumnChange): string {
  if (whole !== null) return `- ${table}: ${whole === "new" ? "a new table" : "no longer a table"}`;
  return `- ${table}: ${[
    ...(added.length > 0 ? [`new columns ${added.join(", ")}`] : []),
    ...(removed.length > 0 ? [`without the columns ${removed.join(", ")}`] : []),
  ].join("; ")}`;
}

const cellsText = (cells: Readonly<Record<string, string>>): string =>
  Object.entries(cells)
    .map(([name, cell]) => `${name} ${cell === "" ? "empty" : printCell(cell)}`)
    .join(", ");

/** Numbers as people write them; all else as it is. */
const printCell = (cell: string): string =>
  /^-?\d{5,}(\.\d+)?$/.test(cell) ? new Intl.NumberFormat("en").format(Number(cell)) : cell;

function lineOf({ table, key, kind, before, after, why }: Step["changes"][number]): string {
  const name = `- ${table} \`${key}\``;
  const reason = why.length > 0 ? ` [${why.join(", ")}]` : "";
  if (kind === "added") return `${name}: new${tail(after, ": ")}${reason}`;
  if (kind === "removed") return `${name}: removed${tail(before, "; was ")}${reason}`;
  const what =
    Object.keys(after).length === 0
      ? "the words changed"
      : `${cellsText(after)} (was ${cellsText(before)})`;
  return `${name}: ${what}${reason}`;
}

const tail = (cells: Readonly<Record<string, string>>, between: string): string =>
  Object.keys(cells).length > 0 ? `${between}${cellsText(cells)}` : "";
