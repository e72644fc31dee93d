import { codeOf } from "./codeOf.ts";
import { escapeHtml } from "./escapeHtml.ts";

/** So wide is the code as a file, in mm: each of its modules can be read from a printed page. */
const WIDTH_MM = 30;

/** The code of an address as the text of an SVG file, black on white, called what it leads to. */
export function codeFile(address: string, title: string): string {
  const { path, side } = codeOf(address);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH_MM}mm" height="${WIDTH_MM}mm" viewBox="0 0 ${side} ${side}" role="img" shape-rendering="crispEdges">`,
    `<title>${escapeHtml(title)}</title>`,
    `<rect width="${side}" height="${side}" fill="#ffffff"/>`,
    `<path d="${path}" fill="#000000"/>`,
    "</svg>",
  ].join("\n");
}
