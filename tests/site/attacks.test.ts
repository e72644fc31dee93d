// @vitest-environment node
// Whatever stands in a table, a story or a text is read as words: every word of the facts is replaced by what would run if it ever became markup.
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import * as drawing from "#app/prerender.tsx";
import { openBorders } from "#atlas/openBorders.ts";
import type { PlaceId } from "#atlas/types.ts";
import { readBorders } from "#geo/readFacts.ts";
import { feedOf } from "../../scripts/pages/feedOf.ts";
import { frameOf } from "../../scripts/pages/frameOf.ts";
import { lostPage } from "../../scripts/pages/lostPage.ts";
import { metaOf } from "../../scripts/pages/metaOf.ts";
import { oEmbedOf } from "../../scripts/pages/oEmbedOf.ts";
import { viewHead } from "../../scripts/pages/viewHead.ts";
import { made } from "../facts.ts";

if (made === null) throw new Error("the facts have problems");
const compiled = made;
const geo = join(import.meta.dirname, "../../geo");
const borders = openBorders(readBorders(geo, "110m"), "110m");

/** A way out of text, of an attribute, of a script, of a comment, and a template's. */
const ATTACK = `QQ"ZZ'YY</script></title><img src=x onerror=alert(1)><svg onload=alert(2)>--><!--{{7*7}}]]>&lt;`;
/** What stands in a page when one of them got through. */
const THROUGH = /<img src=x|<svg onload|QQ"ZZ|YY<\/script>|<\/title><img|--><!--\{\{/;

/** Every word of a text is followed by the attack; names that the code reads stay. */
function attacked<T>(value: T, key = ""): T {
  if (typeof value === "string")
    return (
      /^(id|kind|lang|series|overlay|address|url|place|date)$/.test(key)
        ? value
        : `${value}${ATTACK}`
    ) as T;
  if (Array.isArray(value)) return value.map((one) => attacked(one, key)) as T;
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, attacked(inner, name)]),
  ) as T;
}

const { core, records } = compiled;
const facts = {
  core,
  borders,
  records: {
    ...records,
    sources: records.sources.map((source) => ({
      ...source,
      publisher: `${source.publisher}${ATTACK}`,
      title: `${source.title}${ATTACK}`,
    })),
  },
  texts: { ...attacked(compiled.texts.en), lang: "en" as const },
  longTexts: attacked(compiled.longTexts.en),
  stories: attacked(compiled.stories.en),
};

beforeAll(() => drawing.learned);

const PAGES: readonly (readonly [string, () => string])[] = [
  ["the page of a place", () => drawing.renderPlace(facts, "GEO" as PlaceId)],
  ["what happened at a place", () => drawing.renderHappened(facts, "FIN" as PlaceId)],
  ["the first picture", () => drawing.renderApp(facts, "./")],
  ["a frame", () => drawing.renderApp(facts, "../", "embed")],
  ["what stands below it", () => drawing.renderPlain(facts, "./")],
  ["the events", () => drawing.renderEvents(facts)],
  ["the sources", () => drawing.renderSources(facts)],
  ["the corrections", () => drawing.renderCorrections(facts)],
  ["a story", () => drawing.renderStory(facts, "opening")],
  ["the stories", () => drawing.renderStories(facts)],
];

describe("no word of the facts becomes markup", () => {
  test.each(PAGES)("on %s", (_where, draw) => {
    const html = draw();
    // The attack is there, as words.
    expect(html).toContain("&lt;img src=x");
    expect(THROUGH.exec(html)?.[0]).toBeUndefined();
  });

  test("in the head of a page, in what it says to those who link to it, and around it", () => {
    const said = {
      ...{ address: "https://x.example/", lang: "en" as const, path: "v/one/", title: ATTACK },
      ...{ description: ATTACK, type: "article" as const, picture: { path: "a.png", alt: ATTACK } },
    };
    const head = viewHead({
      ...{ lang: "en", title: ATTACK, text: ATTACK, day: "2022-09-21", dayWords: ATTACK },
      ...{
        release: "2026-11-29",
        page: "https://x.example/v/one/",
        picture: "a.png",
        data: "data/",
      },
      ...{ id: "one", sources: ["https://x.example/a"], oEmbed: null },
    });
    const whole = { ...said, nav: "", leave: "", body: "", head: metaOf(said) + head };
    const html = frameOf(whole, [], ATTACK);
    expect(THROUGH.exec(html)?.[0]).toBeUndefined();
    const data = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(html)?.[1] ?? "";
    expect(JSON.stringify(JSON.parse(data))).toContain("onerror=alert(1)");
  });

  test("on the page for what is not there", () => {
    const views = compiled.views
      .slice(0, 1)
      .map((view) => ({ ...view, texts: attacked(view.texts) }));
    expect(THROUGH.exec(lostPage("", views))?.[0]).toBeUndefined();
  });

  test("in the code that oEmbed hands to other sites", () => {
    const answer = oEmbedOf({
      ...{ address: "https://x.example/", page: "https://x.example/v/one/" },
      ...{ picture: "https://x.example/a.png", title: ATTACK, shown: "v=1" },
    } as Parameters<typeof oEmbedOf>[0]) as { html: string };
    expect(THROUGH.exec(answer.html)?.[0]).toBeUndefined();
  });

  test("in the feed", () => {
    const { title, entries } = drawing.renderFeed(facts);
    const feed = feedOf({ lang: "en", base: "", title: `${title}${ATTACK}`, entries });
    expect(feed).toContain("&lt;img src=x");
    expect(/<img src=x|<svg onload|<\/title><img/.exec(feed)?.[0]).toBeUndefined();
  });
});
