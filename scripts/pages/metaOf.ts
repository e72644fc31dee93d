import { LANGS, type Lang } from "#atlas/types.ts";
import { escapeHtml } from "#export/escapeHtml.ts";
import { PREVIEW } from "#site/preview.ts";
import { folderOf } from "#words/folderOf.ts";
import { upFrom } from "./frameOf.ts";

/** What a page says of itself to those who link to it. */
export type PageMeta = {
  /** Where the site will be; empty where the build does not know it. */
  readonly address: string;
  readonly lang: Lang;
  /** Below the folder of the language, as `places/GEO/`; empty for its first page. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly type: "website" | "article";
  /** Its picture, below the folder of the language, and what it shows. */
  readonly picture: { readonly path: string; readonly alt: string } | null;
};

const LOCALES: Readonly<Record<Lang, string>> = { en: "en_GB", de: "de_DE", ru: "ru_RU" };

/** The address of a path of the site, whole where it is known, else as the page of `from` reaches it. */
export const addressOf = (address: string, from: Pick<PageMeta, "lang" | "path">, to: string) =>
  address === "" ? upFrom(from.lang, from.path) + to || "./" : address + to;

/** Canonical address, the same page in other languages, Open Graph and Twitter, as tags of the head. */
export function metaOf(page: PageMeta): string {
  const { address, lang, path, title, description, type, picture } = page;
  const at = (to: string) => addressOf(address, page, to);
  const folder = folderOf(lang);
  const own = at(`${folder}${path}`);
  const link = (rel: string, href: string, more = "") =>
    `<link rel="${rel}"${more} href="${escapeHtml(href)}">`;
  const og = (name: string, content: string) =>
    `<meta property="og:${name}" content="${escapeHtml(content)}">`;
  const twitter = (name: string, content: string) =>
    `<meta name="twitter:${name}" content="${escapeHtml(content)}">`;
  return [
    link("canonical", own),
    ...LANGS.map((one) => link("alternate", at(`${folderOf(one)}${path}`), ` hreflang="${one}"`)),
    // The first page in English speaks the browser's language, if it can.
    link("alternate", at(path), ' hreflang="x-default"'),
    og("site_name", "Ways Out"),
    og("type", type),
    og("title", title),
    og("description", description),
    og("url", own),
    og("locale", LOCALES[lang]),
    ...LANGS.filter((one) => one !== lang).map((one) => og("locale:alternate", LOCALES[one])),
    twitter("card", picture === null ? "summary" : "summary_large_image"),
    twitter("title", title),
    twitter("description", description),
    ...(picture === null
      ? []
      : [
          og("image", at(`${folder}${picture.path}`)),
          og("image:type", "image/png"),
          og("image:width", String(PREVIEW.width)),
          og("image:height", String(PREVIEW.height)),
          og("image:alt", picture.alt),
          twitter("image", at(`${folder}${picture.path}`)),
          twitter("image:alt", picture.alt),
        ]),
  ].join("");
}
