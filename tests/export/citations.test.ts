import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-csl";
import { expect, test } from "vitest";
import { LANGS, type Lang } from "#atlas/types.ts";
import { CITATION_IDS, type CitationId, citationAs } from "#export/citations.ts";
import { dayOf } from "../days.ts";
import { partsOf } from "../panels/pages/partsOf.ts";

const LINK = "https://example.org/#v=1&date=2022-09-21&overlay=visa&place=GEO";
const cite = (id: CitationId, lang: Lang, release = "2026-11-29") =>
  citationAs(id, {
    scene: partsOf({ overlay: "visa", date: dayOf("2022-09-21") }, lang).scene,
    release,
    lang,
    link: LINK,
    accessed: dayOf("2026-11-30"),
  });

/** What the program reads; it keeps an organisation as a family name. */
const readIn = (text: string) => {
  const [item] = new Cite(text).data;
  const [author] = item?.author ?? [];
  return { ...item, author: author?.literal ?? author?.family };
};

test.each(LANGS)("a program for references reads BibTeX and CSL-JSON in %s as the same", (lang) => {
  const [{ title }] = JSON.parse(cite("csl", lang));
  expect(title).toMatch(/2022/);
  for (const id of ["bibtex", "csl"] as const)
    expect(readIn(cite(id, lang))).toMatchObject({
      title,
      author: "Ways Out",
      URL: LINK,
      accessed: { "date-parts": [[2026, 11, 30]] },
    });
});

test("a release that is called by its month has no day", () => {
  expect(JSON.parse(cite("csl", "en", "2026-11"))[0].issued).toEqual({
    "date-parts": [[2026, 11]],
  });
});

test("what means something to TeX is written so that it is printed", () => {
  const scene = { ...partsOf({}, "en").scene, title: "50 % of A_B & C" };
  const view = { scene, release: "2026-11-29", lang: "en" as const, link: LINK };
  const made = citationAs("bibtex", { ...view, accessed: dayOf("2026-11-30") });
  expect(made).toContain("author = {{50 \\% of A\\_B \\& C}}");
  expect(readIn(made).author).toBe("50 % of A_B & C");
});

test.each([
  ["en", "cite web", "access-date"],
  ["de", "Internetquelle", "abruf"],
  ["ru", "cite web", "access-date"],
] as const)("the Wikipedia of %s gets its own template", (lang, template, day) => {
  const made = cite("wikipedia", lang);
  expect(made).toMatch(
    new RegExp(`^\\{\\{${template} \\|url=${LINK.replace(/[?.]/g, "\\$&")} \\|`),
  );
  expect(made).toContain(`|${day}=2026-11-30`);
  // Nothing in a value ends the template or begins another field.
  expect(made.match(/\|/g)).toHaveLength(6);
  expect(made.match(/\{\{|\}\}/g)).toHaveLength(2);
});

test.each(CITATION_IDS)("%s holds the permanent link", (id) => {
  expect(cite(id, "en")).toContain(LINK);
});
