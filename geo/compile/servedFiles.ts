import { createHash } from "node:crypto";
import { packBorders } from "#atlas/packBorders.ts";
import { packCore } from "#atlas/packCore.ts";
import { packTexts } from "#atlas/packTexts.ts";
import { LANGS } from "#atlas/types.ts";
import type { KeptRelease } from "./keptRelease.ts";
import { storyFiles } from "./storyFiles.ts";

/** The files of a release that a page fetches, by name. */
export type ServedFiles = {
  readonly files: ReadonlyMap<string, string>;
  /** The words of the stories, which are fetched one by one from a folder of their own. */
  readonly stories: ReadonlyMap<string, string>;
};

/** What a page fetches of a release, packed for the way. */
export function servedFiles(release: KeptRelease): ServedFiles {
  const { core, texts, records, longTexts, borders } = release;
  const json = (name: string, value: unknown): [string, string] => [name, JSON.stringify(value)];
  return {
    files: new Map([
      json("core", packCore(core)),
      json("records", records),
      ...LANGS.flatMap((lang) => [
        json(`texts-${lang}`, packTexts(core, texts[lang])),
        json(`long-texts-${lang}`, longTexts[lang]),
      ]),
      ...(["110m", "50m"] as const).map((scale) =>
        json(`borders-${scale}`, packBorders(borders[scale])),
      ),
    ]),
    stories: new Map([...storyFiles(release.stories)].map(([name, file]) => json(name, file))),
  };
}

/** A mark of a content. */
export const hashOf = (text: string): string =>
  createHash("sha256").update(text).digest("hex").slice(0, 8);

/** The names under which the files lie beside the code, each with a mark of its content: what two releases share lies there once. The folder of the stories ends with a slash. */
export function servedNames({ files, stories }: ServedFiles): Readonly<Record<string, string>> {
  return {
    ...Object.fromEntries([...files].map(([name, text]) => [name, `${name}-${hashOf(text)}.json`])),
    stories: `stories-${hashOf([...stories.values()].join())}/`,
  };
}
