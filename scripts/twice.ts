// `npm run twice`: builds the last commit twice, each time in a folder of its own, and says which files differ: none should.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../", import.meta.url));

function run(command: string, args: readonly string[], cwd: string): void {
  const { status, stderr } = spawnSync(command, args, { cwd, encoding: "utf8" });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")}: ${stderr}`);
}

/** A mark of each file that the last commit is built into. */
function built(): ReadonlyMap<string, string> {
  const folder = mkdtempSync(join(tmpdir(), "ways-out-twice-"));
  try {
    run("git", ["clone", "--quiet", "--shared", root, folder], root);
    symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
    run("npm", ["run", "build"], folder);
    const dist = join(folder, "dist");
    const names = readdirSync(dist, { recursive: true, encoding: "utf8" }).toSorted();
    return new Map(
      names
        .filter((name) => statSync(join(dist, name)).isFile())
        .map((name) => [
          name,
          createHash("sha256")
            .update(readFileSync(join(dist, name)))
            .digest("hex"),
        ]),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const [one, other] = [built(), built()];
const different = [...new Set([...one.keys(), ...other.keys()])].filter(
  (name) => one.get(name) !== other.get(name),
);
console.log(`${one.size} files, ${different.length} differ`);
for (const name of different) console.log(`  ${name}`);
process.exit(different.length === 0 && one.size > 0 ? 0 : 1);
