import type { OwnStory } from "#atlas/ownStory.ts";
import { printOwn } from "#view/printOwn.ts";

/** An own story as a link holds it: its file, deflated, in letters of base64 that need no quoting. */
export async function packOwn(story: OwnStory): Promise<string> {
  const packed = new Blob([printOwn(story, 0)])
    .stream()
    .pipeThrough(new CompressionStream("deflate-raw"));
  const bytes = new Uint8Array(await new Response(packed).arrayBuffer());
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  return btoa(letters).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}
