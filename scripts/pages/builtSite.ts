import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Lang } from "#atlas/types.ts";
import { folderOf } from "#words/folderOf.ts";

/** The feed of corrections, for readers of feeds. */
export const feedLink = (up: string, lang: Lang, title: string): string =>
  `<link rel="alternate" type="application/atom+xml" title="${title}" href="${up}${folderOf(lang)}corrections.xml">`;

/** What Vite has built below `dist`, and a way to lay files beside it. */
export function openBuiltSite(dist: string) {
  const read = (name: string) => readFileSync(join(dist, name), "utf8");
  const chunks = JSON.parse(read("chunks.json")) as Readonly<
    Record<string, { readonly file: string; readonly css?: readonly string[] }>
  >;
  const write = (path: string, text: string | Buffer): void => {
    mkdirSync(dirname(join(dist, path)), { recursive: true });
    writeFileSync(join(dist, path), text);
  };
  return {
    // A style sheet needs no leave of the server, and pages from a folder would not get it.
    template: read("index.html").replaceAll(
      '<link rel="stylesheet" crossorigin',
      '<link rel="stylesheet"',
    ),
    /** The style sheets of the page, the cards and the reader's pages, of which the static pages are made. */
    sheets: readdirSync(join(dist, "assets")).filter((name) =>
      /^(index|Card|pages)-[\w-]+\.css$/.test(name),
    ),
    textsFile: (lang: Lang): string =>
      new RegExp(`texts-${lang}-[0-9a-f]+\\.json`).exec(read("assets.json"))?.[0] ?? "",
    chunkOf: (source: string): string => chunks[source]?.file ?? "",
    sheetsOf: (source: string): readonly string[] => chunks[source]?.css ?? [],
    write,
    /** Lays a style sheet down that the app does not know; gives its name below `assets/`. */
    addSheet: (name: string, from: string): string => {
      const text = readFileSync(from, "utf8");
      const file = `${name}-${createHash("sha256").update(text).digest("hex").slice(0, 8)}.css`;
      write(`assets/${file}`, text);
      return file;
    },
  };
}
export type BuiltSite = ReturnType<typeof openBuiltSite>;
