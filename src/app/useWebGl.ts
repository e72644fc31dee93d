import { useEffect, useSyncExternalStore } from "react";
import WebGlWorker from "./webGlWorker.ts?worker";

let answer: boolean | null = null;
let isAsked = false;
const listeners = new Set<() => void>();

/** Whether this browser can draw with WebGL 2, asked once and only when somebody wants to know; `null` until that is known. */
export function useWebGl(asked: boolean): boolean | null {
  useEffect(() => {
    if (asked && !isAsked) ask();
  }, [asked]);
  return useSyncExternalStore(subscribe, current, nothing);
}

const current = () => answer;
const nothing = () => null;

function subscribe(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}

function settle(found: boolean): void {
  answer = found;
  for (const tell of listeners) tell();
}

function ask(): void {
  isAsked = true;
  if (!("Worker" in globalThis && "OffscreenCanvas" in globalThis)) {
    settle(isOnThePage());
    return;
  }
  const worker = new WebGlWorker();
  const end = () => {
    worker.terminate();
    // A browser may have it in threads and not on the page, or the other way round: what counts is the page, which is answered at once by now.
    settle(isOnThePage());
  };
  worker.onmessage = end;
  worker.onerror = end;
}

/** Asks where the page waits for the answer; the probe is given back. */
function isOnThePage(): boolean {
  try {
    const context = document.createElement("canvas").getContext("webgl2");
    context?.getExtension("WEBGL_lose_context")?.loseContext();
    return context !== null;
  } catch {
    return false;
  }
}
