// After `vite build`: draws the pages that can be read before, or without, any script, and lays the whole edition beside them as one file.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { printDay } from "#atlas/day.ts";
import { openBorders } from "#atlas/openBorders.ts";
import { LANGS } from "#atlas/types.ts";
import { escapeHtml } from "#export/escapeHtml.ts";
import { compile } from "#geo/compile.ts";
import { readPackageInputs } from "#geo/package/readPackageInputs.ts";
import { readBorders, readFacts, readShapes } from "#geo/readFacts.ts";
import { RELEASE } from "#geo/release.ts";
import { folderOf } from "#words/folderOf.ts";
import { learnAll } from "#words/learnAll.ts";
import { siteWords } from "#words/siteWords.ts";
import { viewsWords } from "#words/viewsWords.ts";
import { writeEdition } from "./edition/writeEdition.ts";
import { writeIcons } from "./edition/writeIcons.ts";
import { writeWorker } from "./edition/writeWorker.ts";
import { headersFile } from "./hosting/hostFiles.ts";
import { SITE_POLICY } from "./hosting/siteHeaders.ts";
import { openBuiltSite } from "./pages/builtSite.ts";
import { deadLinks } from "./pages/deadLinks.ts";
import { embedPage, embedPath } from "./pages/embedPage.ts";
import { feedOf } from "./pages/feedOf.ts";
import { firstPage, firstPath } from "./pages/firstPage.ts";
import { frameOf, upFrom } from "./pages/frameOf.ts";
import { lostPage } from "./pages/lostPage.ts";
import { metaOf } from "./pages/metaOf.ts";
import { refusedIn } from "./pages/policy.ts";
import { releaseEntries } from "./pages/releaseEntries.ts";
import { NO_ADDRESS, siteAddress } from "./pages/siteAddress.ts";
import { robotsOf, sitemapOf } from "./pages/sitemapOf.ts";
import { summaryOf } from "./pages/summaryOf.ts";
import { type Page, viewPath, writeViews } from "./pages/writeViews.ts";

await learnAll();
const root = fileURLToPath(new URL("../", import.meta.url));
const dist = process.env["OUT_DIR"] ?? join(root, "dist");
const site = openBuiltSite(dist);
const drawing = (await import(
  pathToFileURL(join(root, ".cache/ssr/prerender.js")).href
)) as typeof import("../src/app/prerender.tsx");
await drawing.learned;
const address = siteAddress(process.env["SITE_URL"]);

const geo = join(root, "geo");
const { releases } = readPackageInputs(geo);
const { made } = compile(readFacts(geo), readShapes(geo), RELEASE, releases);
if (made === null) throw new Error("the facts have problems: see `npm run facts`");
const borders = openBorders(readBorders(geo, "110m"), "110m");
const fine = openBorders(readBorders(geo, "50m"), "50m");
const ownSheet = site.addSheet("site", join(root, "src/site/site.css"));
/** Below the folder of a language; the first page has none. */
const paths = new Set([""]);
// Lessons are built when they are asked for; what asks for them finds none until then.
site.write("lessons/lessons.json", "{}");
site.write("404.html", lostPage(address, made.views));
let count = 0;
/** The view whose picture stands for the whole map where somebody links to it. */
const FRONT = "at-least-650000-stayed";

for (const lang of LANGS) {
  const { core, records } = made;
  const facts = {
    core,
    records,
    borders,
    texts: made.texts[lang],
    longTexts: made.longTexts[lang],
    stories: made.stories[lang],
    views: made.views,
    fine,
  };
  const words = siteWords[lang];
  const folder = folderOf(lang);
  const feed = drawing.renderFeed(facts);

  /** At the top that the app is awaited; whatever else may be the reason at the end, where programs that know no hidden lines read it last. */
  const failuresOf = (to: string) => ({
    waiting: drawing.renderFailures(facts, to, ["waiting"]),
    failures: drawing.renderFailures(facts, to, ["failed", "old", "broken", "folder"]),
  });
  const up = upFrom(lang, "") || "./";
  const drawn = drawing.renderViews(facts, upFrom(lang, viewPath(FRONT)), address);
  const front = drawn.views.find(({ named }) => named.id === FRONT);
  if (front === undefined) throw new Error(`geo/views/${FRONT}.md is missing`);
  const pictureOf = ({ named, altText }: typeof front) => ({
    path: `${viewPath(named.id)}preview.png`,
    alt: altText,
  });
  const first = {
    lang,
    description: words.description,
    feedTitle: feed.title,
    head: metaOf({
      ...{ address, lang, path: "", title: "Ways Out", description: words.description },
      type: "website",
      picture: pictureOf(front),
    }),
    ...failuresOf(up),
    app: drawing.renderApp(facts, up),
    plain: drawing.renderPlain(facts, up),
  };
  site.write(firstPath(lang), firstPage(site, first));

  const above = upFrom(lang, "embed/");
  const framed = {
    lang,
    description: words.description,
    ...failuresOf(above),
    app: drawing.renderApp(facts, above, "embed"),
  };
  site.write(embedPath(lang), embedPage(site, framed, address));

  // A page without a picture of its own is shown by that of the whole map.
  const shown = pictureOf(front);
  const page = ({ path, title, description, body, head = "", picture = shown }: Page): void => {
    const depth = upFrom(lang, path);
    const nav = drawing.renderNav(facts, depth, path);
    const leave = drawing.renderLeave(facts, depth);
    const said = { address, lang, path, title, description, type: "article" as const, picture };
    const whole = { lang, path, title, description, nav, leave, body, head: metaOf(said) + head };
    const sheets = path.startsWith("v/") ? [...site.sheets, ownSheet] : site.sheets;
    site.write(`${folder}${path}index.html`, frameOf(whole, sheets, feed.title));
    paths.add(path);
    count += 1;
  };
  const write = (path: string, title: string, description: string, body: string, of = front) =>
    page({ path, title, description, body, picture: pictureOf(of) });
  for (const { id } of core.places) {
    const name = facts.texts.places[id] ?? id;
    const heading = `<h1 class="unseen">Ways Out: ${escapeHtml(name)}</h1>`;
    const body = `${heading}${drawing.renderPlace(facts, id)}${drawing.renderHappened(facts, id)}`;
    // The first view that chooses a place shows it.
    const view = drawn.views.find(({ named }) => named.address.includes(`place=${id}`));
    write(`places/${id}/`, name, words.aboutPlace(name), body, view);
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
  await writeViews(drawn.views, {
    ...{ lang, address, release: RELEASE, page, file: site.write },
    sources: records.sources,
  });
  const gallery = viewsWords[lang];
  page({ path: "v/", title: gallery.gallery, description: gallery.about, body: drawn.gallery });
  const base = address === "" ? "" : `${address}${folder}`;
  const names = [RELEASE, ...releases.map(({ release }) => release).toReversed()];
  const entries = [...releaseEntries(lang, names, records.corrections), ...feed.entries];
  site.write(`${folder}corrections.xml`, feedOf({ lang, base, title: feed.title, entries }));
  const summed = { lang, address, release: RELEASE, views: drawn.views, front };
  site.write(`${folder}summary.txt`, summaryOf(summed));
}
site.write("robots.txt", robotsOf(address));
if (address !== "") site.write("sitemap.xml", sitemapOf(address, [...paths]));
console.log(
  `Drew ${LANGS.length} first pages, as many for frames, and ${count} pages of views, places, stories, events, sources and corrections.`,
);
if (address === "") console.warn(NO_ADDRESS);

const pages = readdirSync(dist, { recursive: true, encoding: "utf8" })
  .map((name) => name.replaceAll("\\", "/"))
  .filter((name) => name.endsWith(".html"));
const html = new Map(pages.map((name) => [name, readFileSync(join(dist, name), "utf8")]));
const dead = deadLinks(html, (path) => existsSync(join(dist, path)));
if (dead.length > 0)
  throw new Error(`${dead.length} links lead nowhere:\n${dead.slice(0, 20).join("\n")}`);

const refused = [...html]
  .filter(([name]) => name !== "blank.html" && !name.startsWith("lessons/"))
  .flatMap(([name, page]) => refusedIn(page, SITE_POLICY).map((what) => `${name}: ${what}`));
if (refused.length > 0)
  throw new Error(`Pages hold what their policy refuses:\n${refused.slice(0, 20).join("\n")}`);
site.write("_headers", headersFile());

// The last of all: an edition is everything that the build has made.
await writeWorker(dist);
writeIcons(dist);
const { core } = made;
const { id, bytes } = writeEdition(dist, { release: RELEASE, last: printDay(core.last) });
console.log(`Edition ${id}: ${(bytes / 1e6).toFixed(1)} MB to be kept.`);
