import { openDoor } from "#words/openDoor.ts";

/** So long the browser may still be reading a file, in ms. */
const READ_MS = 10_000;

/** Hands a file made here to the reader; nothing is requested. Browsers inside other apps often save none and do not say so: where there are fingers it is offered once more. */
export function saveFile(name: string, file: Blob): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), READ_MS);
  if (matchMedia("(pointer: coarse)").matches)
    void openDoor("given", import("./GivenFile.tsx")).then(({ giveFile }) => giveFile(name, file));
}
