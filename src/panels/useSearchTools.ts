import { useState } from "react";
import { openDoor } from "#words/openDoor.ts";
import type { searchTools } from "./searchTools.ts";

type Tools = typeof searchTools;

/** The tools of the search, fetched when `wake` is called; what failed is tried again with the next call. */
export function useSearchTools(): {
  readonly tools: Tools | null;
  readonly missing: boolean;
  readonly wake: () => void;
} {
  const [tools, setTools] = useState<Tools | null>(null);
  const [missing, setMissing] = useState(false);
  async function wake(): Promise<void> {
    try {
      setTools((await openDoor("search", import("./searchTools.ts"))).searchTools);
      setMissing(false);
    } catch {
      setMissing(true);
    }
  }
  return { tools, missing, wake: () => void wake() };
}
