import { OWN_LIMITS } from "#atlas/ownLimits.ts";
import type { Territory } from "#view/paramForms.ts";
import { type OwnRead, readOwn } from "#view/readOwn.ts";

/** The own story that a link holds, or why there is none; what would unpack to more than a story can be is given up there. */
export async function unpackOwn(packed: string, atlas: Territory): Promise<OwnRead> {
  try {
    const letters = atob(packed.replaceAll("-", "+").replaceAll("_", "/"));
    const bytes = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
    const reader = new Blob([bytes])
      .stream()
      .pipeThrough(new DecompressionStream("deflate-raw"))
      .getReader();
    const decoder = new TextDecoder("utf-8", { fatal: true });
    let text = "";
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      text += decoder.decode(part.value, { stream: true });
      if (text.length > OWN_LIMITS.bytes) {
        await reader.cancel();
        return { story: null, problems: [{ kind: "large" }] };
      }
    }
    return readOwn(text + decoder.decode(), atlas);
  } catch {
    return { story: null, problems: [{ kind: "broken" }] };
  }
}
