import { LANGS, type Lang } from "#atlas/types.ts";
import type { PageWith } from "./openLessons.ts";

/** More bytes than these do not go through mail and learning platforms everywhere. */
const MOST_BYTES = 2_500_000;

type Files = ReadonlyMap<string, string>;

/**
 * The page of a story with all files that it has room for. What can be missed is left out in this order: the words of other stories, the
 * finer borders, the long texts of other languages, the tenths of a px in the pictures. Throws where even that is too much.
 */
export function filesWithin(
  files: Files,
  lang: Lang,
  story: string,
  pageWith: PageWith,
  most = MOST_BYTES,
): { readonly text: string; readonly left: readonly string[] } {
  const missed: readonly ((name: string) => boolean)[] = [
    (name) => /^stories\/(?!names-)/.test(name) && !name.startsWith(`stories/${story}-`),
    (name) => name === "borders-50m",
    (name) => LANGS.some((other) => other !== lang && name === `long-texts-${other}`),
  ];
  for (let leave = 0; leave <= missed.length + 1; leave += 1) {
    const isLeft = (name: string) => missed.slice(0, leave).some((is) => is(name));
    const brought = new Map([...files].filter(([name]) => !isLeft(name)));
    const text = pageWith(brought, leave > missed.length ? 0 : 1);
    if (Buffer.byteLength(text) <= most) return { text, left: [...files.keys()].filter(isLeft) };
  }
  throw new Error(`${story}-${lang} has more than ${most} bytes even without what can be missed`);
}
