import type { FactFile } from "./fact.ts";

/** The line on which a key of a file's front matter stands, counted from 1; the first line where it is missing. */
export const lineOf = (files: readonly FactFile[], file: string, key: string): number => {
  const lines = files.find(({ path }) => path === file)?.text.split("\n") ?? [];
  return (
    1 +
    Math.max(
      0,
      lines.findIndex((one) => one.startsWith(`${key}:`)),
    )
  );
};
