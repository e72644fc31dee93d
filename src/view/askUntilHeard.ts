import type { StoreApi } from "zustand/vanilla";

/** So long in ms a window waits before it asks again for one that it has not heard. */
export const ASK_AGAIN_MS = 1000;

/** Asks every so often as long as the other window is not heard, until the returned function is called. */
export function askUntilHeard(
  heard: StoreApi<{ readonly other: boolean }>,
  ask: () => void,
): () => void {
  let asking: ReturnType<typeof setInterval> | undefined;
  const listen = ({ other }: { readonly other: boolean }) => {
    clearInterval(asking);
    if (!other) asking = setInterval(ask, ASK_AGAIN_MS);
  };
  const stop = heard.subscribe(listen);
  listen(heard.getState());
  return () => {
    stop();
    clearInterval(asking);
  };
}
