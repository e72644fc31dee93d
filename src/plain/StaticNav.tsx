import { LANGS, type Lang } from "#atlas/types.ts";
import { folderOf } from "#words/folderOf.ts";
import { siteWords } from "#words/siteWords.ts";
import { viewsWords } from "#words/viewsWords.ts";

type Props = {
  readonly lang: Lang;
  /** From this page to the site's folder. */
  readonly up: string;
  /** This page, below the folder of its language. */
  readonly path: string;
};

/** The ways from a static page: to the map, to the other lists, to the same page in other languages. */
export function StaticNav({ lang, up, path }: Props) {
  const words = siteWords[lang];
  const folder = (of: Lang) => `${up}${folderOf(of)}`;
  const place = /^places\/(\w+)\/$/.exec(path)?.[1];
  // The folder alone would open the map in the browser's language.
  const toMap = `#${place === undefined ? "" : `place=${place}&`}lang=${lang}`;
  const lists = [
    [toMap, words.toMap],
    ["v/", viewsWords[lang].gallery],
    ["story/", words.stories],
    ["events/", words.events],
    ["corrections/", words.corrections],
    ["sources/", words.sources],
  ] as const;
  return (
    <nav aria-label={words.ways}>
      {lists.map(([list, name]) => (
        <a
          key={list}
          href={`${folder(lang)}${list}`}
          aria-current={list === path ? "page" : undefined}
        >
          {name}
        </a>
      ))}
      {LANGS.filter((other) => other !== lang).map((other) => (
        <a key={other} href={`${folder(other)}${path}`} hrefLang={other} lang={other}>
          {siteWords[other].ownName}
        </a>
      ))}
    </nav>
  );
}
