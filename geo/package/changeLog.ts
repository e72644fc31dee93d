import { type Change, changesBetween } from "./changesBetween.ts";
import type { Digest } from "./digest.ts";

/** One step of the data: from one release to the next; `since` is `null` for the first. */
export type Step = {
  readonly release: string;
  readonly since: string | null;
  /** Facts have been edited since the release was named. */
  readonly unreleased: boolean;
  readonly changes: readonly Change[];
};

/** All steps, newest first: the releases that are kept, and what the facts are now. */
export function stepsOf(kept: readonly Digest[], now: Digest): readonly Step[] {
  const inOrder = kept.toSorted((a, b) => (a.release < b.release ? -1 : 1));
  const last = inOrder.at(-1);
  const steps = inOrder.map((digest, i): Step => stepTo(inOrder[i - 1], digest, false));
  if (last === undefined) return [stepTo(undefined, now, true)];
  const open = stepTo(last, now, true);
  return [...(open.changes.length > 0 ? [open] : []), ...steps.toReversed()];
}

const stepTo = (before: Digest | undefined, after: Digest, unreleased: boolean): Step => ({
  release: after.release,
  since: before?.release ?? null,
  unreleased,
  changes: before === undefined ? [] : changesBetween(before, after),
});

/** The change log for people. */
export const changeLog = (steps: readonly Step[]): string =>
  `# Changes of the data\n\n${steps.map(section).join("\n\n")}\n`;

function section({ release, since, unreleased, changes }: Step): string {
  if (since === null)
    return `## ${release}\n\nThe first release; there is nothing to compare it with.`;
  const title = unreleased
    ? `Edited since ${since}, not released yet`
    : `${release}, after ${since}`;
  const lines = changes.map(lineOf);
  return `## ${title}\n\n${lines.length > 0 ? lines.join("\n") : "No changes."}`;
}

const cellsText = (cells: Readonly<Record<string, string>>): string =>
  Object.entries(cells)
    .map(([name, cell]) => `${name} ${cell === "" ? "empty" : printCell(cell)}`)
    .join(", ");

/** Numbers as people write them; all else as it is. */
const printCell = (cell: string): string =>
  /^-?\d{4,}(\.\d+)?$/.test(cell) ? new Intl.NumberFormat("en").format(Number(cell)) : cell;

function lineOf({ table, key, kind, before, after }: Change): string {
  const name = `- ${table} \`${key}\``;
  if (kind === "added") return `${name}: new${tail(after, ": ")}`;
  if (kind === "removed") return `${name}: removed${tail(before, "; was ")}`;
  const same = Object.keys(before).length === 0 && Object.keys(after).length === 0;
  return same
    ? `${name}: other columns changed`
    : `${name}: ${cellsText(after)} (was ${cellsText(before)})`;
}

const tail = (cells: Readonly<Record<string, string>>, between: string): string => {
  const filled = Object.fromEntries(Object.entries(cells).filter(([, cell]) => cell !== ""));
  return Object.keys(filled).length > 0 ? `${between}${cellsText(filled)}` : "";
};
