import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import type { Lang } from "#atlas/types.ts";
import { escapeHtml } from "#export/escapeHtml.ts";
import { paletteCss } from "#scene/palette.ts";
import { DIRECTION } from "#words/direction.ts";
import { LETTERS, letters85 } from "./letters85.ts";

const UNPACK = readFileSync(new URL("unpack.js", import.meta.url), "utf8");

/** What a page in one file is put together from. */
export type LessonParts = {
  readonly lang: Lang;
  readonly story: string;
  readonly title: string;
  readonly description: string;
  readonly code: string;
  readonly styles: string;
  readonly files: ReadonlyMap<string, string>;
  /** Ready markup: why the app is not there, for scripts to uncover; and all of the story, for readers without scripts. */
  readonly failures: string;
  readonly told: string;
};

/** The whole page: it asks nobody for anything, runs from a folder, and is text and pictures where no script runs. */
export function lessonPage(parts: LessonParts): string {
  const { lang, story, title, description } = parts;
  return [
    `<!doctype html><html lang="${lang}" dir="${DIRECTION[lang]}" data-page="${lang}" data-story="${escapeHtml(story)}" data-renderer="static">`,
    `<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    `<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer">`,
    `<title>${escapeHtml(title)}</title><meta name="description" content="${escapeHtml(description)}">`,
    `<style>${paletteCss()}</style><style>${TOLD}</style></head>`,
    `<body>${parts.failures}<div id="root"></div><noscript><main class="told">${parts.told}</main></noscript>`,
    packed(
      "packed-files",
      JSON.stringify({ ...Object.fromEntries(parts.files), styles: parts.styles }),
    ),
    packed("packed-code", parts.code),
    `<script>${UNPACK.replace("LETTERS", () => LETTERS)}</script></body></html>`,
  ].join("\n");
}

/** Nothing but what lies in the page itself. */
const POLICY =
  "default-src 'none'; script-src 'unsafe-inline' blob:; style-src 'unsafe-inline'; img-src data: blob:; connect-src blob:; worker-src blob:; base-uri 'none'; form-action 'none'";

const TOLD =
  ".told{max-inline-size:52rem;margin-inline:auto;padding:1rem}.told svg{inline-size:100%;block-size:auto}.told li{margin-block-end:2rem}";

/** A text as letters that no parser takes for markup. */
const packed = (id: string, text: string): string =>
  `<script type="text/plain" id="${id}">${letters85(gzipSync(text, { level: 9 }))}</script>`;
