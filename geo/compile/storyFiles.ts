import type { StoriesFile, StoryNames } from "#atlas/story.ts";
import { LANGS, type Lang } from "#atlas/types.ts";

/** What the page fetches of the stories, by file name: `names-xx` what all are called in a language, `<story>-xx` the whole words of one. */
export function* storyFiles(
  stories: Readonly<Record<Lang, StoriesFile>>,
): Generator<readonly [name: string, file: unknown]> {
  for (const lang of LANGS) {
    const told = Object.entries(stories[lang]);
    const names: StoryNames = Object.fromEntries(
      told.map(([id, { title, text }]) => [id, { title, text }]),
    );
    yield [`names-${lang}`, names];
    for (const [id, words] of told) yield [`${id}-${lang}`, words];
  }
}
