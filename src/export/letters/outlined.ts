import { letterFiles } from "./letterFiles.ts";
import { openLetters, outlineTexts } from "./outlineText.ts";

/** Makes the letters of a drawing outlines, so that programs without its fonts show it as it is. */
export async function outlined(): Promise<(drawing: Element) => void> {
  const letters = openLetters(await letterFiles());
  return (drawing) => outlineTexts(drawing, letters);
}
