import type { Lang } from "#atlas/types.ts";
import type { DrawnView } from "#site/drawViews.tsx";
import { folderOf } from "#words/folderOf.ts";
import { siteWords } from "#words/siteWords.ts";
import { viewsWords } from "#words/viewsWords.ts";
import { viewPath } from "./writeViews.ts";

type Summed = {
  readonly lang: Lang;
  /** Where the site will be; empty where the build does not know it: then paths begin at its folder. */
  readonly address: string;
  readonly release: string;
  readonly views: readonly DrawnView[];
  /** The view whose numbers answer the first question. */
  readonly front: DrawnView;
};

/** The whole site in plain text, for readers and programs that want no pages: what it is, its first numbers, every named view, the lists, the data. */
export function summaryOf({ lang, address, release, views, front }: Summed): string {
  const words = siteWords[lang];
  const folder = folderOf(lang);
  const to = (path: string) => `${address}${path}`;
  const list = (path: string, name: string) => `- ${name}: ${to(`${folder}${path}`)}`;
  return `${[
    "# Ways Out",
    words.description,
    `${words.dataRelease} ${release}. CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/).`,
    `## ${front.title} (${front.dayWords})`,
    front.text,
    front.numbers.map(({ name, number }) => `- ${name}: ${number}`).join("\n"),
    `## ${viewsWords[lang].gallery}`,
    ...views.map(
      ({ named, title, dayWords, text }) =>
        `### ${title}\n\n${dayWords}. ${text}\n\n${to(`${folder}${viewPath(named.id)}`)}`,
    ),
    `## ${words.ways}`,
    [
      list("", words.toMap),
      list("v/", viewsWords[lang].gallery),
      list("story/", words.stories),
      list("events/", words.events),
      list("corrections/", words.corrections),
      list("sources/", words.sources),
    ].join("\n"),
    `## ${words.data}`,
    [
      "datapackage.json",
      "CODEBOOK.md",
      "CHANGES.md",
      "places/GEO.json",
      `views/${front.named.id}.json`,
    ]
      .map((file) => `- ${to(`data/${file}`)}`)
      .join("\n"),
  ].join("\n\n")}\n`;
}
