import type { Lang } from "#atlas/types.ts";
import { escapeHtml } from "#export/escapeHtml.ts";
import { paletteCss } from "#scene/palette.ts";
import { DIRECTION } from "#words/direction.ts";
import { feedLink } from "./builtSite.ts";
import { policyFor } from "./policy.ts";

/** A page that needs no script. */
export type StaticPage = {
  readonly lang: Lang;
  /** Below the folder of the language, as `places/GEO/`. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** Ready markup: ways to other pages, the way out, the text. */
  readonly nav: string;
  readonly leave: string;
  readonly body: string;
  /** What the page says of itself to those who link to it, as tags. */
  readonly head: string;
};

/** From a page back to the folder of the site, as `../../`. */
export const upFrom = (lang: Lang, path: string): string =>
  "../".repeat(path.split("/").length - 1 + (lang === "en" ? 0 : 1));

/** Links that only a style sheet keeps apart are words of their own without one too. */
export const spaced = (html: string): string => html.replaceAll("</a><a", "</a> <a");

/** The whole document: language, title, description, style sheets, no script. */
export function frameOf(page: StaticPage, sheets: readonly string[], feedTitle: string): string {
  const { lang, path, title, description, nav, leave, body, head } = page;
  const up = upFrom(lang, path);
  return [
    `<!doctype html><html lang="${lang}" dir="${DIRECTION[lang]}"><head><meta charset="utf-8">${policyFor()}`,
    `<meta name="viewport" content="width=device-width, initial-scale=1">`,
    `<meta name="referrer" content="no-referrer"><title>${escapeHtml(title)} · Ways Out</title>`,
    `<meta name="description" content="${escapeHtml(description)}">`,
    `<link rel="icon" href="${up}icon.svg" type="image/svg+xml">`,
    ...sheets.map((sheet) => `<link rel="stylesheet" href="${up}assets/${sheet}">`),
    `<style>${paletteCss()}</style>${head}${feedLink(up, lang, escapeHtml(feedTitle))}</head>`,
    `<body class="static-page"><header>${spaced(nav)}${leave}</header><main>${body}</main></body></html>`,
  ].join("");
}
