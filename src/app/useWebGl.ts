import { useEffect, useSyncExternalStore } from "react";
import WebGlWorker from "./webGlWorker.ts?worker";

let answer: boolean | null = null;
let isAsked = false;
const listeners = new Set<() => void>();

/** Whether this page can draw with WebGL 2, asked once and only when somebody wants to know; `null` until that is known. */
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

function settle(): void {
  answer = isOnThePage();
  for (const tell of listeners) tell();
}

/** While the graphics processor is busy with the first picture, a page that asks it stands still: a thread of its own asks before. */
function ask(): void {
  isAsked = true;
  if (!("Worker" in globalThis)) {
    settle();
    return;
  }
  let worker: Worker;
  try {
    worker = new WebGlWorker();
  } catch {
    // A frame without an origin may have no threads.
    settle();
    return;
  }
  // What a thread may do says nothing of what the page may.
  const end = () => {
    worker.terminate();
    settle();
  };
  worker.onmessage = end;
  worker.onerror = end;
}

/** The probe is given back. */
function isOnThePage(): boolean {
  try {
    const context = document.createElement("canvas").getContext("webgl2");
    context?.getExtension("WEBGL_lose_context")?.loseContext();
    return context !== null;
  } catch {
    return false;
  }
}
