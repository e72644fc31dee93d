import { OWN_LIMITS } from "#atlas/ownLimits.ts";
import type { Territory } from "#view/paramForms.ts";
import { type OwnRead, readOwn } from "#view/readOwn.ts";

/** Reads a file as an own story; what is larger than a story can be is not even read. */
export async function readOwnFile(file: Blob, atlas: Territory): Promise<OwnRead> {
  if (file.size > OWN_LIMITS.bytes) return { story: null, problems: [{ kind: "large" }] };
  try {
    return readOwn(await file.text(), atlas);
  } catch {
    return { story: null, problems: [{ kind: "broken" }] };
  }
}
