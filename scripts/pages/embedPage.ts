import type { Lang } from "#atlas/types.ts";
import { escapeHtml } from "#export/escapeHtml.ts";
import { DIRECTION } from "#words/direction.ts";
import { folderOf } from "#words/folderOf.ts";
import { ASKS_FIRST, ASKS_FIRST_HASH } from "./asksFirst.ts";
import type { BuiltSite } from "./builtSite.ts";
import { upFrom } from "./frameOf.ts";
import { OPENS_ASKED, OPENS_ASKED_HASH } from "./opensAsked.ts";
import { policyFor } from "./policy.ts";
import { SPEAKS_FIRST, SPEAKS_FIRST_HASH } from "./speaksFirst.ts";

type Drawn = {
  readonly lang: Lang;
  readonly description: string;
  /** Why the app is not there, and its first picture, as a frame. */
  readonly waiting: string;
  readonly failures: string;
  readonly app: string;
};

const LAYOUT = "src/app/layouts/Embed.tsx";

/** The page for frames in articles, in one language and with its first picture drawn. @param address of the site, where it is known */
export function embedPage(
  site: BuiltSite,
  { lang, description, ...drawn }: Drawn,
  address: string,
) {
  const up = upFrom(lang, "embed/");
  const preloads = [`src/words/${lang}/first.ts`, LAYOUT]
    .map((source) => `<link rel="modulepreload" crossorigin href="${up}${site.chunkOf(source)}">`)
    .join("");
  const sheets = site
    .sheetsOf(LAYOUT)
    .map((sheet) => `<link rel="stylesheet" href="${up}${sheet}">`)
    .join("");
  const canonical = address === "" ? `${up}${folderOf(lang)}` : `${address}${folderOf(lang)}`;
  const page = lang === "en" ? "" : ` data-page="${lang}"`;
  return site.template
    .replace(
      '<html lang="en">',
      `<html lang="${lang}" dir="${DIRECTION[lang]}"${page} data-mode="embed" data-renderer="static">`,
    )
    .replaceAll('="./', `="${up}`)
    .replace(/texts-en-[0-9a-f]+\.json/, site.textsFile(lang))
    .replace(
      '<meta charset="utf-8" />',
      `<meta charset="utf-8" />${policyFor(SPEAKS_FIRST_HASH, ASKS_FIRST_HASH, OPENS_ASKED_HASH)}<script>${SPEAKS_FIRST}</script><script>${ASKS_FIRST}</script>`,
    )
    .replace(
      /<meta name="description"[^>]*>/,
      () =>
        `<meta name="description" content="${escapeHtml(description)}"><meta name="robots" content="noindex"><link rel="canonical" href="${escapeHtml(canonical)}">`,
    )
    .replace("</head>", () => `${preloads}${sheets}</head>`)
    .replace(
      '<div id="root"></div>',
      () =>
        `${drawn.waiting}<div id="root" data-lang="${lang}">${drawn.app}</div><script>${OPENS_ASKED}</script>${drawn.failures}`,
    );
}

/** Where the page for frames in a language lies. */
export const embedPath = (lang: Lang): string => `${folderOf(lang)}embed/index.html`;
