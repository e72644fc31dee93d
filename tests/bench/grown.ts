import { basename } from "node:path";
import type { FactFile } from "#geo/fact.ts";

/** So many of each kind of fact, copies included. */
export type Grown = {
  readonly files: readonly FactFile[];
  readonly routes: number;
  readonly events: number;
  readonly figures: number;
};

/** A bench for what nobody will ever find: at most so many. */
const MOST_EVENTS = 10_000;
const MOST_LINES = 20_000;

const isIn = (folder: string) => (file: FactFile) => file.path.startsWith(`${folder}/`);

/**
 * The facts with routes, events and figures so many times over, under names of their own. Of routes those are copied that `isSteady`
 * says stay as they are, so that a day can be walked over that changes the same marks whatever the number of them.
 */
export function grown(
  files: readonly FactFile[],
  times: number,
  isSteady: (id: string) => boolean,
): Grown {
  const routes = files.filter(isIn("routes"));
  const steady = routes.filter(({ path }) => isSteady(basename(path, ".md")));
  const events = files.filter(isIn("events"));
  const table = files.find(({ path }) => path === "figures.csv");
  const lines = table?.text.trimEnd().split("\n") ?? [];
  const [head = "", ...rows] = lines;
  const copies = (of: readonly FactFile[], most: number): readonly FactFile[] =>
    Array.from({ length: most }, (_, i) => {
      const { path, text } = of[i % of.length] as FactFile;
      return { path: path.replace(/\.md$/, `-copy-${i}.md`), text };
    });
  const moreRoutes = copies(steady, routes.length * (times - 1));
  const moreEvents = copies(events, Math.min(MOST_EVENTS, events.length * times) - events.length);
  // What has words of its own stays alone: a copy has none.
  const spoken = new Set(files.filter(isIn("figures")).map(({ path }) => path.slice(8, -3)));
  // Nor does what a series takes: it would have two figures for one day.
  const told = files
    .filter(isIn("series"))
    .map(({ text }) => text)
    .join("\n");
  const plain = rows.filter((row) => {
    const [id = "", , , measure = ""] = row.split(",", 4);
    return !spoken.has(id) && !told.includes(measure);
  });
  const moreRows = Array.from(
    { length: Math.min(MOST_LINES, rows.length * times) - rows.length },
    (_, i) => {
      const row = plain[i % plain.length] ?? "";
      const comma = row.indexOf(",");
      return `${row.slice(0, comma)}-copy-${i}${row.slice(comma)}`;
    },
  );
  const figures = [head, ...rows, ...moreRows].join("\n");
  return {
    files: [
      ...files.map((file) => (file === table ? { ...file, text: `${figures}\n` } : file)),
      ...moreRoutes,
      ...moreEvents,
    ].toSorted((a, b) => (a.path < b.path ? -1 : 1)),
    routes: routes.length + moreRoutes.length,
    events: events.length + moreEvents.length,
    figures: rows.length + moreRows.length,
  };
}
