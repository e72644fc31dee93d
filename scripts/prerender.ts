// After `vite build`: draws the pages that can be read before, or without, any script, and lays the whole edition beside them as one file.

import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { printDay } from "#atlas/day.ts";
import { openBorders } from "#atlas/openBorders.ts";
import { LANGS } from "#atlas/types.ts";
import { compile } from "#geo/compile.ts";
import { readPackageInputs } from "#geo/package/readPackageInputs.ts";
import { readBorders, readFacts, readShapes } from "#geo/readFacts.ts";
import { RELEASE } from "#geo/release.ts";
import { folderOf } from "#words/folderOf.ts";
import { learnAll } from "#words/learnAll.ts";
import { siteWords } from "#words/siteWords.ts";
import { writeEdition } from "./edition/writeEdition.ts";
import { writeIcons } from "./edition/writeIcons.ts";
import { writeWorker } from "./edition/writeWorker.ts";
import { openBuiltSite } from "./pages/builtSite.ts";
import { escapeHtml } from "./pages/escapeHtml.ts";
import { feedOf } from "./pages/feedOf.ts";
import { firstPage, firstPath } from "./pages/firstPage.ts";
import { frameOf, upFrom } from "./pages/frameOf.ts";
import { lostPage } from "./pages/lostPage.ts";

await learnAll();
const root = fileURLToPath(new URL("../", import.meta.url));
const dist = process.env["OUT_DIR"] ?? join(root, "dist");
const site = openBuiltSite(dist);
const drawing = (await import(
  pathToFileURL(join(root, ".cache/ssr/prerender.js")).href
)) as typeof import("../src/app/prerender.tsx");
await drawing.learned;
/** Where the site will be published, if that is known: feeds like whole addresses. */
const address = (process.env["SITE_URL"] ?? "").replace(/\/?$/, "/").replace(/^\/$/, "");

const geo = join(root, "geo");
const { releases } = readPackageInputs(geo);
const { made } = compile(readFacts(geo), readShapes(geo), RELEASE, releases);
if (made === null) throw new Error("the facts have problems: see `npm run facts`");
const borders = openBorders(readBorders(geo, "110m"), "110m");
// Lessons are built when they are asked for; what asks for them finds none until then.
site.write("lessons/lessons.json", "{}");
site.write("404.html", lostPage(address));
let count = 0;

for (const lang of LANGS) {
  const { core, records } = made;
  const facts = {
    core,
    records,
    borders,
    texts: made.texts[lang],
    longTexts: made.longTexts[lang],
    stories: made.stories[lang],
  };
  const words = siteWords[lang];
  const folder = folderOf(lang);
  const feed = drawing.renderFeed(facts);

  const up = upFrom(lang, "") || "./";
  const first = {
    lang,
    description: words.description,
    feedTitle: feed.title,
    failures: drawing.renderFailures(facts, up),
    app: drawing.renderApp(facts, up),
    plain: drawing.renderPlain(facts, up),
  };
  site.write(firstPath(lang), firstPage(site, first));

  const write = (path: string, title: string, description: string, body: string): void => {
    const depth = upFrom(lang, path);
    const nav = drawing.renderNav(facts, depth, path);
    const leave = drawing.renderLeave(facts, depth);
    const page = { lang, path, title, description, nav, leave, body };
    site.write(`${folder}${path}index.html`, frameOf(page, site.sheets, feed.title));
    count += 1;
  };
  for (const { id } of core.places) {
    const name = facts.texts.places[id] ?? id;
    const heading = `<h1 class="stage-hidden">Ways Out: ${escapeHtml(name)}</h1>`;
    const body = `${heading}${drawing.renderPlace(facts, id)}${drawing.renderHappened(facts, id)}`;
    write(`places/${id}/`, name, words.aboutPlace(name), body);
  }
  const headed = (title: string, body: string) => `<h1>${escapeHtml(title)}</h1>${body}`;
  const events = drawing.renderEvents(facts);
  for (const [id, { title, text }] of Object.entries(facts.stories))
    write(`story/${id}/`, title, text, headed(title, drawing.renderStory(facts, id)));
  const stories = drawing.renderStories(facts);
  write("story/", words.stories, words.aboutStories, headed(words.stories, stories));
  write("events/", words.events, words.aboutEvents, headed(words.events, events));
  write(
    "sources/",
    words.sources,
    words.aboutSources,
    headed(words.sources, drawing.renderSources(facts)),
  );
  write(
    "corrections/",
    words.corrections,
    words.aboutCorrections,
    headed(words.corrections, drawing.renderCorrections(facts)),
  );
  const base = address === "" ? "" : `${address}${folder}`;
  site.write(`${folder}corrections.xml`, feedOf({ lang, base, ...feed }));
}
console.log(
  `Drew ${LANGS.length} first pages and ${count} pages of places, stories, events, sources and corrections.`,
);

// The last of all: an edition is everything that the build has made.
await writeWorker(dist);
writeIcons(dist);
const { core } = made;
const { id, bytes } = writeEdition(dist, { release: RELEASE, last: printDay(core.last) });
console.log(`Edition ${id}: ${(bytes / 1e6).toFixed(1)} MB to be kept.`);
