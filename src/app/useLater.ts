import { useEffect, useState } from "react";
import { isReady, onReady } from "./setReady.ts";

/** Turns true once, so many ms after the page has been ready: one that had begun to wait again by then is not yet what was asked for. */
export function useLater(milliseconds: number): boolean {
  const [later, setLater] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = onReady(() => {
      timer ??= setTimeout(() => {
        timer = undefined;
        if (isReady()) setLater(true);
      }, milliseconds);
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [milliseconds]);
  return later;
}
