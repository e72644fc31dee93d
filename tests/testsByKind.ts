import { globSync, readFileSync } from "node:fs";

/** What a test file needs around it: a page to draw into, a page of its own because it takes a module or the page away, or nothing. */
type Kind = "page" | "alone" | "pure";

const kindOf = (code: string): Kind => {
  if (/^vi\.mock\(|^\/\/ Alone: /m.test(code)) return "alone";
  return /from "@testing-library\/|@vitest-environment happy-dom/.test(code) ? "page" : "pure";
};

/** The unit tests by what they need, so that most of them do without a page and share one atlas. */
export const TESTS_BY_KIND: Readonly<Record<Kind, string[]>> = (() => {
  const kinds: Record<Kind, string[]> = { page: [], alone: [], pure: [] };
  for (const path of globSync("tests/**/*.test.{ts,tsx}"))
    kinds[kindOf(readFileSync(path, "utf8"))].push(path.replaceAll("\\", "/"));
  return kinds;
})();
