import { LANGS, type Lang } from "#atlas/types.ts";
import { LANGUAGES } from "#words/languages.ts";
import { learn } from "#words/spoken.ts";
import { together } from "#words/together.ts";
import type { Words } from "#words/words.ts";

/** What only the pages say that the build draws: no browser fetches it. */
const BUILT: Readonly<Record<Lang, () => Promise<Pick<Words, "failure" | "site" | "views">>>> = {
  en: () =>
    together(
      import("#words/en/failure.ts"),
      import("#words/en/site.ts"),
      import("#words/en/views.ts"),
    ),
  de: () =>
    together(
      import("#words/de/failure.ts"),
      import("#words/de/site.ts"),
      import("#words/de/views.ts"),
    ),
  ru: () =>
    together(
      import("#words/ru/failure.ts"),
      import("#words/ru/site.ts"),
      import("#words/ru/views.ts"),
    ),
};

/** Learns everything in every language, where it need not be fetched: in the build and in tests. */
export async function learnAll(): Promise<void> {
  await Promise.all(
    LANGS.map(async (lang) => {
      learn(lang, (await LANGUAGES[lang].first()).first);
      learn(lang, await BUILT[lang]());
      const { behind } = await LANGUAGES[lang].behind();
      for (const open of Object.values(behind)) learn(lang, await open());
    }),
  );
}
