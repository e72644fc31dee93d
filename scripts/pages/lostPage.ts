import type { NamedView } from "#atlas/namedView.ts";
import { LANGS } from "#atlas/types.ts";
import { escapeHtml } from "#export/escapeHtml.ts";
import { paletteCss } from "#scene/palette.ts";
import { DIRECTION } from "#words/direction.ts";
import { folderOf } from "#words/folderOf.ts";
import { siteWords } from "#words/siteWords.ts";
import { viewsWords } from "#words/viewsWords.ts";
import { NEAR_VIEWS, NEAR_VIEWS_HASH } from "./nearViews.ts";
import { markOf, policyTag } from "./policy.ts";
import { PUT_BACK, PUT_BACK_HASH } from "./putBack.ts";

/** Everything is in the page itself: it may be shown at any depth, from where no other file can be named. */
const STYLE =
  paletteCss() +
  "body{margin:0 auto;padding:2rem 1rem;max-inline-size:40rem;background:var(--panel);color:var(--ink);font:1.0625rem/1.5 system-ui,sans-serif}" +
  "section+section{margin-block-start:2rem;border-block-start:1px solid;padding-block-start:1rem}[hidden]{display:none}input{font:inherit;inline-size:100%;box-sizing:border-box;padding:.5rem;margin-block-start:.25rem}h1{font-size:1.25rem}a{color:inherit}li{padding-block:.25rem}";

/** What allows this style sheet to stand in the page. */
export const LOST_STYLE_HASH = markOf(STYLE);

/** The page that servers give for an address they do not know, in every language at once; where a view was asked for, with those whose names are near. @param address of the site, where it is known */
export function lostPage(address: string, views: readonly NamedView[]): string {
  const parts = LANGS.map((lang) => {
    const words = siteWords[lang];
    const near = viewsWords[lang];
    const link = (path: string, label: string, name = "") => {
      const to = `${folderOf(lang)}${path}`;
      const known = name === "" ? "" : ` data-name="${name}"`;
      return `<li${known}><a href="${escapeHtml(address === "" ? `/${to}` : `${address}${to}`)}" data-to="${to}">${escapeHtml(label)}</a></li>`;
    };
    return [
      `<section lang="${lang}" dir="${DIRECTION[lang]}"><h1>${escapeHtml(words.lost)}</h1>`,
      `<div data-views hidden><p><label>${escapeHtml(near.near)} <input type="search" autocomplete="off"></label></p><ul>`,
      ...views.map(({ id, texts }) => link(`v/${id}/`, texts[lang].title, id)),
      `</ul></div><p>${escapeHtml(words.lostText)}</p><ul>`,
      link("", words.toMap),
      link("v/", near.gallery),
      link("story/", words.stories),
      link("events/", words.events),
      link("sources/", words.sources),
      `</ul></section>`,
    ].join("");
  });
  return [
    `<!doctype html><html lang="en"><head><meta charset="utf-8">${policyTag([PUT_BACK_HASH, NEAR_VIEWS_HASH], [LOST_STYLE_HASH])}`,
    `<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">`,
    `<meta name="referrer" content="no-referrer"><title>${escapeHtml(siteWords.en.lost)} · Ways Out</title>`,
    `<script>${PUT_BACK}</script><script>${NEAR_VIEWS}</script><style>${STYLE}</style></head><body><main>${parts.join("")}</main></body></html>`,
  ].join("");
}
