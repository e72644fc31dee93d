import { LANGS } from "#atlas/types.ts";
import { escapeHtml } from "#export/escapeHtml.ts";
import { folderOf } from "#words/folderOf.ts";

/**
 * A sitemap (sitemaps.org 0.9) of all pages, each in every language with the others beside it. `paths` are below the folder of a
 * language, each once; `""` is its first page.
 */
export function sitemapOf(address: string, paths: readonly string[]): string {
  const to = (lang: (typeof LANGS)[number], path: string) =>
    escapeHtml(`${address}${folderOf(lang)}${path}`);
  const entry = (path: string) => {
    const alternates = LANGS.map(
      (lang) => `<xhtml:link rel="alternate" hreflang="${lang}" href="${to(lang, path)}"/>`,
    ).join("");
    return LANGS.map((lang) => `<url><loc>${to(lang, path)}</loc>${alternates}</url>`);
  };
  return `${[
    '<?xml version="1.0" encoding="utf-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...paths.flatMap(entry),
    "</urlset>",
  ].join("\n")}\n`;
}

/** What robots may read: everything. The chunks that pages are put together from are no pages. */
export const robotsOf = (address: string): string =>
  `${["User-agent: *", "Allow: /", ...(address === "" ? [] : ["", `Sitemap: ${address}sitemap.xml`])].join("\n")}\n`;
