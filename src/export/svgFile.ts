import type { ReactElement } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";

/** A drawing as the text of a file that any program can open, once `finish` has done its work on it. Drawn in the browser only. */
export function svgFile(element: ReactElement, finish?: (drawing: Element) => void): string {
  const holder = document.createElement("div");
  const root = createRoot(holder);
  flushSync(() => root.render(element));
  const drawing = holder.firstElementChild;
  if (drawing !== null) finish?.(drawing);
  const text = drawing === null ? "" : new XMLSerializer().serializeToString(drawing);
  root.unmount();
  return `<?xml version="1.0" encoding="UTF-8"?>\n${text}`;
}
