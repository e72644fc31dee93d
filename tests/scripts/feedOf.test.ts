// @vitest-environment node
import { expect, test } from "vitest";
import { type FeedEntry, feedOf } from "../../scripts/pages/feedOf.ts";

const ENTRIES: readonly FeedEntry[] = [
  {
    id: "cor-old",
    release: "2026-11",
    kind: "error",
    kindWords: "Wrong",
    title: "Belarus",
    text: "Was 3 & is 5, <so> said the source.",
    href: "corrections/#cor-old",
  },
  {
    id: "cor-new",
    release: "2026-11-29",
    kind: "new",
    kindWords: "New facts",
    title: "Georgia",
    text: "A newer fact.",
    href: "corrections/#cor-new",
  },
];
const feed = (base = "", entries = ENTRIES, lang: "en" | "de" = "en") =>
  feedOf({ lang, title: "Ways Out: corrections", base, entries });
const all = (text: string, name: string) =>
  [...text.matchAll(new RegExp(`<${name}>([^<]*)</${name}>`, "g"))].map((match) => match[1]);

test("it has what Atom asks for: ids, titles and dates of the feed and of every entry, and an author", () => {
  const text = feed();
  expect(all(text, "id")).toHaveLength(3);
  expect(new Set(all(text, "id")).size).toBe(3);
  for (const id of all(text, "id"))
    expect(id).toMatch(
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
  expect(all(text, "title")).toEqual([
    "Ways Out: corrections",
    "New facts: Georgia",
    "Wrong: Belarus",
  ]);
  expect(all(text, "updated")).toEqual([
    "2026-11-29T00:00:00Z",
    "2026-11-29T00:00:00Z",
    "2026-11-01T00:00:00Z",
  ]);
  expect(all(text, "name")).toEqual(["Ways Out"]);
});

test("an entry keeps its id when its text changes and when the site moves; each language has its own", () => {
  const [, ...ids] = all(feed(), "id");
  const changed = ENTRIES.map((entry) => ({ ...entry, text: "Other words." }));
  const [, ...later] = all(feed("https://example.org/", changed), "id");
  expect(later).toEqual(ids);
  const [, ...german] = all(feed("", ENTRIES, "de"), "id");
  expect(german.filter((id) => ids.includes(id))).toEqual([]);
});

test("signs of the markup are written as text", () => {
  expect(feed()).toContain("Was 3 &amp; is 5, &lt;so&gt; said the source.");
});

test("links begin at the address of the site where it is known, else at the feed itself", () => {
  expect(feed("https://example.org/maps/de/")).toContain('xml:base="https://example.org/maps/de/"');
  expect(feed()).not.toContain("xml:base");
  for (const text of [feed(), feed("https://example.org/")]) {
    expect(text).toContain('href="corrections/#cor-old"');
    expect(text).toContain('rel="self" type="application/atom+xml" href="corrections.xml"');
  }
});
