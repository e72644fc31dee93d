import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "vite";
import { openBorders } from "#atlas/openBorders.ts";
import type { Lang } from "#atlas/types.ts";
import { compile } from "#geo/compile.ts";
import { readPackageInputs } from "#geo/package/readPackageInputs.ts";
import { readBorders, readFacts, readShapes } from "#geo/readFacts.ts";
import { RELEASE } from "#geo/release.ts";
import { learnAll } from "#words/learnAll.ts";
import { siteWords } from "#words/siteWords.ts";
import { ROOT } from "../npm.mjs";
import { bundleLesson } from "./bundleLesson.ts";
import { lessonPage } from "./lessonPage.ts";
import { smallPictures } from "./smallPictures.ts";

/** The page of a lesson, with the files that it brings along, its pictures exact to so many digits of a px. */
export type PageWith = (files: ReadonlyMap<string, string>, digits: 0 | 1) => string;

const DRAWN = ".cache/ssr-lesson";

/** Compiles the facts and builds the app once, for as many lessons as are asked for. Throws where the facts have problems. */
export async function openLessons(): Promise<{
  readonly stories: readonly string[];
  readonly files: ReadonlyMap<string, string>;
  readonly pageOf: (story: string, lang: Lang) => PageWith;
}> {
  const geo = join(ROOT, "geo");
  const { releases } = readPackageInputs(geo);
  const { made } = compile(readFacts(geo), readShapes(geo), RELEASE, releases);
  if (made === null) throw new Error("the facts have problems: see `npm run facts`");
  await learnAll();
  const ssr = { ssr: "src/app/drawLesson.tsx", outDir: DRAWN };
  await build({ root: ROOT, logLevel: "warn", build: ssr });
  const drawing = (await import(
    pathToFileURL(join(ROOT, DRAWN, "drawLesson.js")).href
  )) as typeof import("../../src/app/drawLesson.tsx");
  await drawing.learned;
  const { files, styles, code } = await bundleLesson();
  const borders = openBorders(readBorders(geo, "110m"), "110m");
  const { core, records } = made;
  return {
    stories: Object.keys(made.stories.en),
    files,
    pageOf(story, lang) {
      const texts = made.texts[lang];
      const longTexts = made.longTexts[lang];
      const facts = { core, records, borders, texts, longTexts, stories: made.stories[lang] };
      const told = drawing.drawLesson(facts, story);
      const pictures = {
        0: once(() => smallPictures(told, 0)),
        1: once(() => smallPictures(told, 1)),
      };
      return (packed, digits) =>
        lessonPage({
          ...{ lang, story, styles, code, told: pictures[digits](), files: packed },
          title: `Ways Out · ${facts.stories[story]?.title ?? story}`,
          description: siteWords[lang].description,
          failures: drawing.drawFailures(facts),
        });
    },
  };
}

/** What takes long is made when it is first needed, and kept. */
function once(make: () => string): () => string {
  let made: string | null = null;
  return () => {
    made ??= make();
    return made;
  };
}
