import { useCallback, useSyncExternalStore } from "react";
import { flushSync } from "react-dom";
import { useMediaList } from "./useMedia.ts";

let asked = false;

/** Whether the page is being printed, or shown as it would be: in time for the print to be laid out anew. */
export function usePrinting(): boolean {
  const query = useMediaList("print");
  // Made once: who listens to the print as well finds the page drawn for it before.
  const follow = useCallback(
    (tell: () => void) => {
      const before = () => {
        asked = true;
        // Firefox copies the page for the printer as soon as this has been heard, before any microtask.
        flushSync(tell);
      };
      const after = () => {
        asked = false;
        tell();
      };
      // The query alone changes too late: the sheets have been counted by then.
      addEventListener("beforeprint", before);
      addEventListener("afterprint", after);
      query?.addEventListener("change", tell);
      return () => {
        removeEventListener("beforeprint", before);
        removeEventListener("afterprint", after);
        query?.removeEventListener("change", tell);
      };
    },
    [query],
  );
  return useSyncExternalStore(
    follow,
    () => asked || (query?.matches ?? false),
    () => false,
  );
}
