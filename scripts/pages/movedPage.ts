import type { Lang } from "#atlas/types.ts";
import { escapeHtml } from "#export/escapeHtml.ts";
import { DIRECTION } from "#words/direction.ts";
import { viewsWords } from "#words/viewsWords.ts";
import { policyFor } from "./policy.ts";

/** A page at the old name of a view, which leads to its new one with whatever stands behind. `to` is the name it has now, `own` its whole address where it is known. */
export const movedPage = (lang: Lang, title: string, to: string, own: string): string =>
  [
    `<!doctype html><html lang="${lang}" dir="${DIRECTION[lang]}"><head><meta charset="utf-8">${policyFor()}`,
    `<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer">`,
    `<meta http-equiv="refresh" content="0; url=../${to}/"><meta name="robots" content="noindex">`,
    `<title>${escapeHtml(title)} · Ways Out</title><link rel="canonical" href="${escapeHtml(own)}"></head>`,
    `<body><main><p>${escapeHtml(viewsWords[lang].moved)} <a href="../${to}/">${escapeHtml(title)}</a></p></main></body></html>`,
  ].join("");
