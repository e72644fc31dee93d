import type { SourceRecord } from "#atlas/records.ts";
import type { Lang } from "#atlas/types.ts";
import type { DrawnView } from "#site/drawViews.tsx";
import { folderOf } from "#words/folderOf.ts";
import { drawPreviews } from "./drawPreviews.ts";
import { addressOf } from "./metaOf.ts";
import { movedPage } from "./movedPage.ts";
import { oEmbedOf } from "./oEmbedOf.ts";
import { viewHead } from "./viewHead.ts";

/** A page as the build writes it. */
export type Page = {
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly body: string;
  readonly head?: string;
  /** Below the folder of the language. */
  readonly picture?: { readonly path: string; readonly alt: string };
};

type Site = {
  readonly lang: Lang;
  /** Where the site will be; empty where the build does not know it. */
  readonly address: string;
  readonly release: string;
  readonly sources: readonly SourceRecord[];
  /** Lays a page of this language down. */
  readonly page: (page: Page) => void;
  /** Lays any other file down, below the folder of the site. */
  readonly file: (path: string, content: string | Buffer) => void;
};

/** The folder of a named view, below that of its language. */
export const viewPath = (id: string): string => `v/${id}/`;

/** Lays down all that belongs to named views in one language: pages, pictures, oEmbed answers, and pages at the names they had before. */
export async function writeViews(views: readonly DrawnView[], site: Site): Promise<void> {
  const { lang, address, release, sources } = site;
  const folder = folderOf(lang);
  const record = new Map(sources.map((source) => [source.id, source.url]));
  for (const { named, title, text, altText, day, dayWords, body, address: shown } of views) {
    const path = viewPath(named.id);
    const at = (to: string) => addressOf(address, { lang, path }, to);
    const page = at(`${folder}${path}`);
    const picture = `${path}preview.png`;
    const oEmbed = address === "" ? null : at(`${folder}${path}oembed.json`);
    const urls = named.sources.flatMap((id) => record.get(id) || []);
    const head = viewHead({
      ...{ lang, title, text, day, dayWords, release, page, oEmbed },
      id: named.id,
      picture: at(`${folder}${picture}`),
      data: at("data/"),
      sources: urls,
    });
    site.page({
      path,
      title,
      description: text,
      body,
      head,
      picture: { path: picture, alt: altText },
    });
    if (oEmbed !== null)
      site.file(
        `${folder}${path}oembed.json`,
        JSON.stringify(
          oEmbedOf({ address, page, title, shown, picture: at(`${folder}${picture}`) }),
        ),
      );
    for (const before of named.formerly)
      site.file(`${folder}${viewPath(before)}index.html`, movedPage(lang, title, named.id, page));
  }
  const drawings = new Map(views.map(({ named, preview }) => [named.id, preview()]));
  await drawPreviews(drawings, (id, png) => site.file(`${folder}${viewPath(id)}preview.png`, png));
}
