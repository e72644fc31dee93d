import { LANGS } from "#atlas/types.ts";
import { paletteCss } from "#scene/palette.ts";
import { DIRECTION } from "#words/direction.ts";
import { folderOf } from "#words/folderOf.ts";
import { siteWords } from "#words/siteWords.ts";
import { policyFor } from "./builtSite.ts";
import { escapeHtml } from "./escapeHtml.ts";
import { PUT_BACK, PUT_BACK_HASH } from "./putBack.ts";

/** Everything is in the page itself: it may be shown at any depth, from where no other file can be named. */
const STYLE =
  "body{margin:0 auto;padding:2rem 1rem;max-inline-size:40rem;background:var(--panel);color:var(--ink);font:1.0625rem/1.5 system-ui,sans-serif}" +
  "section+section{margin-block-start:2rem;border-block-start:1px solid;padding-block-start:1rem}h1{font-size:1.25rem}a{color:inherit}li{padding-block:.25rem}";

/** The page that servers give for an address they do not know, in every language at once. @param address of the site, where it is known */
export function lostPage(address: string): string {
  const parts = LANGS.map((lang) => {
    const words = siteWords[lang];
    const link = (path: string, label: string) => {
      const to = `${folderOf(lang)}${path}`;
      return `<li><a href="${escapeHtml(address === "" ? `/${to}` : `${address}${to}`)}" data-to="${to}">${escapeHtml(label)}</a></li>`;
    };
    return [
      `<section lang="${lang}" dir="${DIRECTION[lang]}"><h1>${escapeHtml(words.lost)}</h1><p>${escapeHtml(words.lostText)}</p><ul>`,
      link("", words.toMap),
      link("story/", words.stories),
      link("events/", words.events),
      link("sources/", words.sources),
      `</ul></section>`,
    ].join("");
  });
  return [
    `<!doctype html><html lang="en"><head><meta charset="utf-8">${policyFor(PUT_BACK_HASH)}`,
    `<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">`,
    `<meta name="referrer" content="no-referrer"><title>${escapeHtml(siteWords.en.lost)} · Ways Out</title>`,
    `<script>${PUT_BACK}</script><style>${paletteCss()}${STYLE}</style></head><body><main>${parts.join("")}</main></body></html>`,
  ].join("");
}
