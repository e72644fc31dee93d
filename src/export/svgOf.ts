import { createElement } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import type { Borders } from "#atlas/openBorders.ts";
import { Sheet } from "./Sheet.tsx";
import type { SheetParts } from "./sheetOf.ts";

/** The sheet as the text of a file that any program can open. Drawn in the browser only. */
export function svgOf(sheet: SheetParts, borders: Borders, altText: string): string {
  const holder = document.createElement("div");
  const root = createRoot(holder);
  flushSync(() => root.render(createElement(Sheet, { sheet, borders, altText })));
  const drawing = holder.firstElementChild;
  const text = drawing === null ? "" : new XMLSerializer().serializeToString(drawing);
  root.unmount();
  return `<?xml version="1.0" encoding="UTF-8"?>\n${text}`;
}
