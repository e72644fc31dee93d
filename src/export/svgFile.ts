import type { ReactElement } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";

/** A drawing as the text of a file that any program can open. Drawn in the browser only. */
export function svgFile(element: ReactElement): string {
  const holder = document.createElement("div");
  const root = createRoot(holder);
  flushSync(() => root.render(element));
  const drawing = holder.firstElementChild;
  const text = drawing === null ? "" : new XMLSerializer().serializeToString(drawing);
  root.unmount();
  return `<?xml version="1.0" encoding="UTF-8"?>\n${text}`;
}
