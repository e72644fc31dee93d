import { expect, test } from "vitest";
import { LANGS, type Lang } from "#atlas/types.ts";
import { citationOf } from "#export/citationOf.ts";
import { dayOf } from "../days.ts";
import { partsOf } from "../panels/pages/partsOf.ts";

const cite = (lang: Lang, overlay: "none" | "risk" = "risk") =>
  citationOf({
    scene: partsOf({ overlay }, lang).scene,
    release: "2026-11",
    lang,
    link: "https://example.org/#v=1",
    accessed: dayOf("2026-11-24"),
  });

test("a view is cited with title, subject, day, release, link and day of access", () => {
  expect(cite("en")).toBe(
    "Ways Out: Documented forced returns by 30 June 2026, in the 36 months before. View of 29 November 2026. Data release 2026-11. https://example.org/#v=1 (accessed 24 November 2026).",
  );
});

test("without overlay the sentence above the map is the subject", () => {
  expect(cite("en", "none")).toMatch(/^Ways Out: How people have left Russia .*\. View of /);
});

test.each(LANGS)("no full stop is doubled in %s", (lang) => {
  expect(cite(lang)).not.toMatch(/\.\./);
  expect(cite(lang, "none")).not.toMatch(/\.\./);
});
