import type { Lang } from "#atlas/types.ts";
import { publicFile } from "#panels/publicFile.ts";
import { fetchJson } from "#ui/fetchJson.ts";
import { useFetched } from "#ui/useFetched.ts";

/** A page in one file that lies beside the site. */
export type Lesson = { readonly file: string; readonly bytes: number };

/** By story, or `atlas` for the whole map, and by language. */
export type Lessons = Readonly<Record<string, Partial<Readonly<Record<Lang, Lesson>>>>>;

/** What was built to be taken away; `null` until that is known, and in a page that was taken away. */
export function useLessons(): Lessons | null {
  // Without a network there is nothing to be taken away.
  const address = navigator.onLine ? publicFile("lessons/lessons.json") : null;
  return useFetched(address, () => fetchJson<Lessons>(address ?? "", "lessons")).found;
}
