import { useEffect, useState } from "react";
import { onReady } from "./setReady.ts";

/** Turns true once, so many ms after the page has been ready for the first time. */
export function useLater(milliseconds: number): boolean {
  const [later, setLater] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = onReady(() => {
      timer ??= setTimeout(setLater, milliseconds, true);
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [milliseconds]);
  return later;
}
