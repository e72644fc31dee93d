import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { join } from "node:path";
import { type Found, linesOf, printed, type Row, resultOf } from "./row.ts";
import { ROWS } from "./rows.ts";

const ROOT = join(import.meta.dirname, "../..");
const FILE = join(ROOT, "docs/benchmarks.md");

const HEAD = `# Measured

\`npm run build && npm run bench -- --write\` writes this page; \`npm run bench -- step --write\` measures one row anew and leaves the others.

Read ratios, not times. Each number of ours stands beside a yardstick measured in the same run, on the same machine, in the same browser; a time alone tells of the machine. Graphics are drawn by the
processor (SwiftShader), as on a machine without a graphics card: frames are slower than on most readers' machines, and ratios of frames are those of work, not of what is felt. Where others use the machine as well, times
of the clock vary by a third and more; script and growth are the thread's and the process's own time. Counts (frames, tasks, things, bytes) hardly vary.

- **bare**: MapLibre with the same borders, and nothing else (\`tests/bench/bare\`).
- **flowmap.gl**: flowmap.gl over deck.gl with the same borders and the flows of the same days (\`tests/bench/flowmap\`). It has no words, no key, no card and no table, and draws on Mercator's plane.

✓ is within the bound, ✗ is not, – was not measured.
`;

const headingOf = (name: string): string => `## ${name}`;

/** The table of a row in the document, made of what was found; all that it promises where nothing was. */
export function tableOf(
  row: Row,
  found: Readonly<Record<string, Found | undefined>>,
  measured: string,
): string {
  const lines = linesOf(row).map((line) => {
    const told = resultOf(line, found[line.what]);
    const { what, unit, beside, atMost } = line;
    const cells =
      told === null
        ? ["", "", "", `${atMost}`, "–"]
        : [
            `${printed(told.ours, unit)} ${unit}`,
            told.yardstick === null ? "" : `${printed(told.yardstick, unit)} ${unit}`,
            told.yardstick === null ? "" : `${told.result.toFixed(2)} ×`,
            `${atMost}`,
            told.isKept ? "✓" : "✗",
          ];
    const note = told === null || told.note === "" ? "" : ` (${told.note})`;
    return `| ${[`${what}${note}`, beside ?? "", ...cells].join(" | ")} |`;
  });
  return [
    row.about,
    "",
    measured,
    "",
    "| What | Beside | Ours | Yardstick | Ratio | At most | |",
    "| --- | --- | ---: | ---: | ---: | ---: | --- |",
    ...lines,
    "",
  ].join("\n");
}

/** Sets down in docs/benchmarks.md what was found for a row, and leaves the tables of the others as they are. */
export function writeTable(
  name: string,
  found: Readonly<Record<string, Found | undefined>>,
  chromium: string,
): void {
  const before = existsSync(FILE) ? readFileSync(FILE, "utf8") : "";
  const sections = Object.entries(ROWS).map(([id, row]) => {
    const table =
      id === name
        ? tableOf(row, found, measuredBy(name, chromium))
        : (sectionOf(before, id) ?? tableOf(row, {}, "Not measured yet."));
    return `${headingOf(id)}\n\n${table}`;
  });
  writeFileSync(FILE, `${[HEAD, ...sections].join("\n").trimEnd()}\n`);
}

function sectionOf(text: string, name: string): string | undefined {
  const section = text.split(/^(?=## )/m).find((part) => part.startsWith(`${headingOf(name)}\n`));
  return section === undefined ? undefined : `${section.slice(headingOf(name).length).trim()}\n`;
}

/** Where, when and by what. */
function measuredBy(name: string, chromium: string): string {
  const commit = execFileSync("git", ["rev-parse", "--short", "HEAD"], { cwd: ROOT }).toString();
  const [first] = cpus();
  const memory = (totalmem() / 2 ** 30).toFixed(0);
  const machine = `${first?.model.trim()}, ${cpus().length} cores, ${memory} GiB`;
  const day = new Date().toISOString().slice(0, 10);
  return `${day}, commit ${commit.trim()}, \`npm run bench -- ${name} --write\`; ${machine}; Chromium ${chromium}, Node ${process.versions.node}.`;
}
