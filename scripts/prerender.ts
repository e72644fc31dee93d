// After `vite build`: draws the pages that can be read before, or without, any script.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { openBorders } from "#atlas/openBorders.ts";
import { LANGS, type Lang } from "#atlas/types.ts";
import { compile } from "#geo/compile.ts";
import { readPackageInputs } from "#geo/package/readPackageInputs.ts";
import { readBorders, readFacts, readShapes } from "#geo/readFacts.ts";
import { RELEASE } from "#geo/release.ts";
import { paletteCss } from "#scene/palette.ts";
import { DIRECTION } from "#words/direction.ts";
import { staticWords } from "#words/staticWords.ts";

const root = fileURLToPath(new URL("../", import.meta.url));
const dist = process.env["OUT_DIR"] ?? join(root, "dist");
const ssr = join(root, ".cache/ssr/prerender.js");
const { renderApp, renderLeave, renderPlain, renderPlace, renderSources } = (await import(
  pathToFileURL(ssr).href
)) as typeof import("../src/app/prerender.tsx");

const geo = join(root, "geo");
const { releases } = readPackageInputs(geo);
const { made } = compile(readFacts(geo), readShapes(geo), RELEASE, releases);
if (made === null) throw new Error("the facts have problems: see `npm run facts`");
const borders = openBorders(readBorders(join(root, "geo"), "110m"), "110m");
const template = readFileSync(join(dist, "index.html"), "utf8");
const textsFile = (lang: Lang): string =>
  new RegExp(`texts-${lang}-[0-9a-f]+\\.json`).exec(
    readFileSync(join(dist, "assets.json"), "utf8"),
  )?.[0] ?? "";

const chunks = JSON.parse(readFileSync(join(dist, "chunks.json"), "utf8")) as Readonly<
  Record<string, { readonly file: string }>
>;
/** What the interface says in a language is asked for at once, not only when the app finds out that it needs it. */
const wordsLink = (lang: Lang, up: string): string =>
  `<link rel="modulepreload" crossorigin href="${up}${chunks[`src/words/first/${lang}.ts`]?.file}">`;

/** The style sheets of the page and of the cards, which the static pages are made of. */
const sheets = readdirSync(join(dist, "assets")).filter((name) =>
  /^(index|Card)-[\w-]+\.css$/.test(name),
);

/** Nothing is fetched from, sent to or run from anywhere but the site itself. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");
const policy = `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`;

/** The part of the site that speaks a language lies in its own folder; English lies at the root. */
const folderOf = (lang: Lang): string => (lang === "en" ? "" : `${lang}/`);

function write(path: string, html: string): void {
  mkdirSync(join(dist, path), { recursive: true });
  writeFileSync(join(dist, path, "index.html"), html);
}

/** Pages in other languages, for search engines and browsers. */
const alternates = (up: string, path: string): string =>
  LANGS.map(
    (lang) => `<link rel="alternate" hreflang="${lang}" href="${up}${folderOf(lang)}${path}">`,
  ).join("");

for (const lang of LANGS) {
  const facts = {
    core: made.core,
    texts: made.texts[lang],
    borders,
    records: made.records,
    stories: made.stories[lang],
  };
  const folder = folderOf(lang);
  const up = lang === "en" ? "./" : "../";
  const html = template
    .replace(
      '<html lang="en">',
      `<html lang="${lang}" dir="${DIRECTION[lang]}"${lang === "en" ? "" : ` data-page="${lang}"`} data-renderer="static">`,
    )
    .replaceAll('="./', `="${up}`)
    .replace(/texts-en-[0-9a-f]+\.json/, textsFile(lang))
    .replace('<meta charset="utf-8" />', `<meta charset="utf-8" />${policy}`)
    .replace(
      /<meta name="description"[^>]*>/,
      () => `<meta name="description" content="${staticWords[lang].description}">`,
    )
    .replace("</head>", () => `${wordsLink(lang, up)}${alternates(up, "")}</head>`)
    .replace(
      '<div id="root"></div>',
      () =>
        `<div id="root" data-lang="${lang}">${renderApp(facts, up)}</div><section id="plain">${renderPlain(facts, up)}</section>`,
    );
  write(folder, html);

  const frame = (depth: string, title: string, path: string, body: string): string =>
    [
      `<!doctype html><html lang="${lang}" dir="${DIRECTION[lang]}"><head><meta charset="utf-8">${policy}`,
      `<meta name="viewport" content="width=device-width, initial-scale=1">`,
      `<meta name="referrer" content="no-referrer"><title>${title} · Ways Out</title>`,
      `<link rel="icon" href="${depth}icon.svg" type="image/svg+xml">`,
      ...sheets.map((sheet) => `<link rel="stylesheet" href="${depth}assets/${sheet}">`),
      `<style>${paletteCss()}</style>${alternates(depth, path)}</head>`,
      `<body class="static-page"><nav><a href="${depth}${folder}">${staticWords[lang].toMap}</a></nav>`,
      renderLeave(facts, depth),
      `<main>${body}</main></body></html>`,
    ].join("");
  const pageUp = lang === "en" ? "../../" : "../../../";
  for (const { id } of made.core.places) {
    const name = facts.texts.places[id] ?? id;
    write(
      `${folder}places/${id}`,
      frame(
        pageUp,
        name,
        `places/${id}/`,
        `<h1 class="stage-hidden">Ways Out: ${name}</h1>${renderPlace(facts, id)}`,
      ),
    );
  }
  const sourcesUp = lang === "en" ? "../" : "../../";
  const { sources } = staticWords[lang];
  write(
    `${folder}sources`,
    frame(sourcesUp, sources, "sources/", `<h1>${sources}</h1>${renderSources(facts)}`),
  );
}
console.log(
  `Drew ${LANGS.length} first pages and ${LANGS.length * (made.core.places.length + 1)} pages of places and sources.`,
);
