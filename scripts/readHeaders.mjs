import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Who may show a page in a frame is for those who publish it. */
const FRAMING = /;? *frame-ancestors [^;]*/;

/**
 * The headers that a file `_headers` in the folder of a site names, as static hosts read it: a path, `*` at its end being whatever follows, and below it, set in, a header a line.
 * @param {string} folder
 * @returns {(pathname: string) => ReadonlyMap<string, string>} the headers of an answer
 */
export function readHeaders(folder) {
  const file = join(folder, "_headers");
  if (!existsSync(file)) return () => new Map();
  /** @type {{ path: string, headers: [string, string][] }[]} */
  const rules = [];
  for (const line of readFileSync(file, "utf8").split("\n")) {
    const [, name, value] = /^\s+([\w-]+):\s*(.*)$/.exec(line) ?? [];
    if (name !== undefined && value !== undefined)
      rules.at(-1)?.headers.push([name, value.replace(FRAMING, "")]);
    else if (line.startsWith("/")) rules.push({ path: line.trim(), headers: [] });
  }
  return (pathname) =>
    new Map(
      rules
        .filter(({ path }) =>
          path.endsWith("*") ? pathname.startsWith(path.slice(0, -1)) : path === pathname,
        )
        .flatMap(({ headers }) => headers),
    );
}
