import { LANGS, type Lang } from "#atlas/types.ts";
import type { PageWith } from "./openLessons.ts";

/** More bytes than these do not go through mail and learning platforms everywhere. */
const MOST_BYTES = 2_500_000;

type Files = ReadonlyMap<string, string>;

/**
 * The page of a story with all files that it has room for. What can be missed is left out in this order: the words of other stories, which the
 * whole atlas misses last, the finer borders, the long texts of other languages, the tenths of a px in the pictures. What is left out is not
 * offered. Throws where even that is too much.
 */
export function filesWithin(
  files: Files,
  lang: Lang,
  story: string,
  pageWith: PageWith,
  { most = MOST_BYTES, isAtlas = false } = {},
): { readonly text: string; readonly left: readonly string[] } {
  const isOther = (name: string) =>
    /^stories\/(?!names-)/.test(name) && !name.startsWith(`stories/${story}-`);
  const details: readonly ((name: string) => boolean)[] = [
    (name) => name === "borders-50m",
    (name) => LANGS.some((other) => other !== lang && name === `long-texts-${other}`),
  ];
  const missed = isAtlas ? [...details, isOther] : [isOther, ...details];
  for (let leave = 0; leave <= missed.length + 1; leave += 1) {
    const isLeft = (name: string) => missed.slice(0, leave).some((is) => is(name));
    const brought = new Map([...files].filter(([name]) => !isLeft(name)));
    const text = pageWith(namingOnly(brought), leave > missed.length ? 0 : 1);
    if (Buffer.byteLength(text) <= most) return { text, left: [...files.keys()].filter(isLeft) };
  }
  throw new Error(`${story}-${lang} has more than ${most} bytes even without what can be missed`);
}

/** The same files, of which the lists of stories name only those that are among them. */
function namingOnly(files: Files): Files {
  return new Map(
    [...files].map(([name, text]) => {
      const lang = /^stories\/names-(\w+)$/.exec(name)?.[1];
      if (lang === undefined) return [name, text];
      const told = Object.entries(JSON.parse(text) as Readonly<Record<string, unknown>>).filter(
        ([story]) => files.has(`stories/${story}-${lang}`),
      );
      return [name, JSON.stringify(Object.fromEntries(told))];
    }),
  );
}
