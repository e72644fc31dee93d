import { type Day, printDay } from "#atlas/day.ts";
import type { Lang } from "#atlas/types.ts";
import { type CitedView, citationOf } from "./citationOf.ts";
import { citedTitle } from "./subjectOf.ts";

/** The forms in which a view is cited. */
export const CITATION_IDS = ["text", "bibtex", "csl", "wikipedia"] as const;
export type CitationId = (typeof CITATION_IDS)[number];

/** What they are called, in any language. */
export const CITATION_NAMES: Readonly<Record<Exclude<CitationId, "text">, string>> = {
  bibtex: "BibTeX",
  csl: "CSL-JSON",
  wikipedia: "Wikipedia",
};

/** How to cite a view: as a sentence, for programs that keep references (BibTeX; CSL-JSON 1.0), and for the Wikipedia of its language. */
export function citationAs(id: CitationId, view: CitedView): string {
  return { text: citationOf, bibtex, csl, wikipedia }[id](view);
}

/** The day of a release; an early one is called by its month. */
const partsOf = (release: string): number[] => release.split("-").map(Number);

const dayParts = (day: Day): number[] => partsOf(printDay(day));

function bibtex(view: CitedView): string {
  const { scene, release, lang, link, accessed } = view;
  const [year = ""] = release.split("-");
  const fields = {
    title: `{${inTex(citedTitle(view.scene))}}`,
    author: `{${inTex(scene.title)}}`,
    year,
    version: release,
    language: { en: "english", de: "ngerman", ru: "russian" }[lang],
    url: link,
    urldate: printDay(accessed),
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}},`);
  return [`@misc{ways-out-${release}-${printDay(scene.day)},`, ...lines, "}"].join("\n");
}

/** Letters that mean something else to TeX. */
const inTex = (text: string): string =>
  text.replace(/[\\{}$&#%_~^]/g, (letter) =>
    letter === "\\"
      ? "\\textbackslash{}"
      : letter === "~"
        ? "\\textasciitilde{}"
        : letter === "^"
          ? "\\textasciicircum{}"
          : `\\${letter}`,
  );

function csl(view: CitedView): string {
  const { scene, release, lang, link, accessed } = view;
  const item = {
    id: `ways-out-${release}-${printDay(scene.day)}`,
    type: "map",
    title: citedTitle(view.scene),
    author: [{ literal: scene.title }],
    publisher: scene.title,
    version: release,
    issued: { "date-parts": [partsOf(release)] },
    accessed: { "date-parts": [dayParts(accessed)] },
    language: lang,
    URL: link,
  };
  return JSON.stringify([item], null, 2);
}

type Template = readonly [name: string, fields: readonly (readonly [string, string])[]];

function wikipedia(view: CitedView): string {
  const { scene, release, lang, link, accessed } = view;
  const url = link.replaceAll("|", "%7C");
  const title = citedTitle(view.scene);
  const read = printDay(accessed);
  const english: Template = [
    "cite web",
    [
      ["url", url],
      ["title", title],
      ["website", scene.title],
      ["date", release],
      ["access-date", read],
      [lang === "ru" ? "lang" : "language", lang],
    ],
  ];
  const german: Template = [
    "Internetquelle",
    [
      ["url", url],
      ["titel", title],
      ["werk", scene.title],
      ["datum", release],
      ["abruf", read],
      ["sprache", lang],
    ],
  ];
  const templates: Readonly<Record<Lang, Template>> = { en: english, ru: english, de: german };
  const [name, fields] = templates[lang];
  return `{{${[name, ...fields.map(([key, value]) => `${key}=${value.replaceAll("|", "{{!}}")}`)].join(" |")}}}`;
}
