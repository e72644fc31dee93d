import { useCallback, useEffect, useEffectEvent, useState } from "react";

/** What `load` brings for a key: `null` while it is on its way or no key is given, `failed` until a retry succeeds. */
export function useFetched<Found>(
  key: string | null,
  load: () => Promise<Found>,
): { readonly found: Found | null; readonly failed: boolean; readonly retry: () => void } {
  const [came, setCame] = useState<{ readonly key: string; readonly found: Found } | null>(null);
  const [failed, setFailed] = useState(false);
  const [tries, setTries] = useState(0);
  const ask = useEffectEvent(load);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a retry is a new try
  useEffect(() => {
    if (key === null) return;
    let current = true;
    setFailed(false);
    ask().then(
      (found) => current && setCame({ key, found }),
      () => current && setFailed(true),
    );
    return () => {
      current = false;
    };
  }, [key, tries]);
  const retry = useCallback(() => setTries((count) => count + 1), []);
  return { found: came?.key === key ? (came?.found ?? null) : null, failed, retry };
}
