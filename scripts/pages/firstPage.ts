import type { Lang } from "#atlas/types.ts";
import { escapeHtml } from "#export/escapeHtml.ts";
import { DIRECTION } from "#words/direction.ts";
import { folderOf } from "#words/folderOf.ts";
import { ASKS_FIRST, ASKS_FIRST_HASH } from "./asksFirst.ts";
import { type BuiltSite, feedLink } from "./builtSite.ts";
import { spaced, upFrom } from "./frameOf.ts";
import { policyFor } from "./policy.ts";
import { SPEAKS_FIRST, SPEAKS_FIRST_HASH } from "./speaksFirst.ts";

type Drawn = {
  readonly lang: Lang;
  readonly description: string;
  readonly feedTitle: string;
  /** What the page says of itself to those who link to it, as tags. */
  readonly head: string;
  /** Why the app is not there, its first picture, and what stands below it for readers without JavaScript. */
  readonly waiting: string;
  readonly failures: string;
  readonly app: string;
  readonly plain: string;
};

/** The page that Vite has built, in one language and with its first picture drawn. */
export function firstPage(
  site: BuiltSite,
  { lang, description, feedTitle, head, ...drawn }: Drawn,
) {
  const up = upFrom(lang, "") || "./";
  // What the interface says in a language is asked for at once, not only when the app finds out that it needs it.
  const words = `<link rel="modulepreload" crossorigin href="${up}${site.chunkOf(`src/words/${lang}/first.ts`)}">`;
  const page = lang === "en" ? "" : ` data-page="${lang}"`;
  return site.template
    .replace(
      '<html lang="en">',
      `<html lang="${lang}" dir="${DIRECTION[lang]}"${page} data-renderer="static">`,
    )
    .replaceAll('="./', `="${up}`)
    .replace(/texts-en-[0-9a-f]+\.json/, site.textsFile(lang))
    .replace(
      '<meta charset="utf-8" />',
      `<meta charset="utf-8" />${policyFor(SPEAKS_FIRST_HASH, ASKS_FIRST_HASH)}<script>${SPEAKS_FIRST}</script><script>${ASKS_FIRST}</script>`,
    )
    .replace(
      /<meta name="description"[^>]*>/,
      () => `<meta name="description" content="${escapeHtml(description)}">`,
    )
    .replace(
      "</head>",
      () =>
        `${words}${head}<link rel="alternate" type="text/plain" href="${up}${folderOf(lang)}summary.txt">${feedLink(up, lang, escapeHtml(feedTitle))}</head>`,
    )
    .replace(
      '<div id="root"></div>',
      () =>
        `${drawn.waiting}<div id="root" data-lang="${lang}">${drawn.app}</div><section id="plain">${spaced(drawn.plain)}</section>${drawn.failures}`,
    );
}

/** Where the first page of a language lies. */
export const firstPath = (lang: Lang): string => `${folderOf(lang)}index.html`;
