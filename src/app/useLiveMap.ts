import { useEffect, useEffectEvent, useRef, useState, useSyncExternalStore } from "react";
import { schedulePage } from "#ui/schedulePage.ts";
import { createRetries, type LiveTry, type MapFault, type Retries } from "./createRetries.ts";

/** The tries to draw the live map, as React needs them: the one that is on, if the map is wanted. A map that is wanted anew begins anew. */
export function useLiveMap(
  wanted: boolean,
  onFault: (fault: MapFault | null, again: () => void) => void,
): Pick<Retries, "lost" | "drawn"> & { readonly attempt: LiveTry | null } {
  const told = useRef((_: MapFault | null) => {});
  const [retries] = useState(() =>
    createRetries({ schedule: schedulePage, onFault: (fault) => told.current(fault) }),
  );
  useEffect(() => {
    told.current = (fault) => onFault(fault, retries.again);
  });
  const attempt = useSyncExternalStore(retries.subscribe, retries.current, retries.current);
  const begin = useEffectEvent(() => {
    if (retries.current() === null) retries.again();
  });
  useEffect(() => {
    if (!wanted) return;
    begin();
    return retries.stop;
  }, [wanted, retries]);
  return { attempt: wanted ? attempt : null, lost: retries.lost, drawn: retries.drawn };
}
