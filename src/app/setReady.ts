/** What draws the map, or `static` where there is none. */
export type Renderer = "gl" | "svg" | "static";

let drawn: Renderer | null = null;
let waiting = false;
const listeners = new Set<() => void>();

function show(): void {
  const { dataset } = document.documentElement;
  if (drawn !== null) dataset["renderer"] = drawn;
  if (isReady()) {
    dataset["ready"] = "";
    for (const tell of listeners) tell();
  } else delete dataset["ready"];
}

/** Whether the page is ready now. */
export const isReady = (): boolean => drawn !== null && !waiting;

/** Calls `tell` whenever the page is ready, until the returned function is called. */
export function onReady(tell: () => void): () => void {
  if (isReady()) tell();
  listeners.add(tell);
  return () => listeners.delete(tell);
}

/** The chosen renderer has drawn the state. */
export function setDrawn(renderer: Renderer): void {
  drawn = renderer;
  show();
}

/** Something that is drawn is about to change. */
export function setPending(): void {
  drawn = null;
  show();
}

/** Whether words or records are still on their way; the page is marked as ready only when they have come. */
export function setWaiting(still: boolean): void {
  waiting = still;
  show();
}
