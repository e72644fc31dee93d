import { useEffect, useState } from "react";
import { onReady } from "./setReady.ts";

/** So long after the first picture nothing of it has to wait. */
const LATER_MS = 4000;

/** Turns true once the page has been ready for a while. */
export function useLater(): boolean {
  const [later, setLater] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = onReady(() => {
      timer ??= setTimeout(setLater, LATER_MS, true);
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, []);
  return later;
}
