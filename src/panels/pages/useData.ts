import { useEffect, useState } from "react";
import { loadData } from "./openData.ts";

/** One JSON file of the open data: `null` while it is on its way, `failed` until a retry succeeds. */
export function useData<T>(path: string): {
  readonly data: T | null;
  readonly failed: boolean;
  readonly retry: () => void;
} {
  const [data, setData] = useState<T | null>(null);
  const [failed, setFailed] = useState(false);
  const [tries, setTries] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a retry is a new try
  useEffect(() => {
    let current = true;
    setFailed(false);
    loadData<T>(path).then(
      (found) => current && setData(found),
      () => current && setFailed(true),
    );
    return () => {
      current = false;
    };
  }, [path, tries]);
  return { data, failed, retry: () => setTries((count) => count + 1) };
}
