import { letterFiles } from "./letterFiles.ts";
import { openLetters, outlineTexts } from "./outlineText.ts";

/** A drawing whose letters are outlines, so that programs without its fonts show it as it is. */
export async function outlined(svg: string): Promise<string> {
  const drawing = new DOMParser().parseFromString(svg, "image/svg+xml");
  outlineTexts(drawing.documentElement, openLetters(await letterFiles()));
  return new XMLSerializer().serializeToString(drawing);
}
