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
  const end = (found: boolean) => {
    worker.terminate();
    // Some browsers have it on the page alone.
    settle(found || isOnThePage());
  };
  worker.onmessage = ({ data }: MessageEvent<boolean>) => end(data);
  worker.onerror = () => end(false);
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
