// @vitest-environment node
import { expect, test } from "vitest";
import { robotsOf, sitemapOf } from "../../scripts/pages/sitemapOf.ts";

const SITE = "https://example.org/maps/";

test("a sitemap names every page in every language, each with the others", () => {
  const text = sitemapOf(SITE, ["", "v/a-view/", "places/GEO/"]);
  const found = [...text.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, loc]) => loc);
  expect(found).toEqual(
    ["", "v/a-view/", "places/GEO/"].flatMap((path) => [
      `${SITE}${path}`,
      `${SITE}de/${path}`,
      `${SITE}ru/${path}`,
    ]),
  );
  for (const entry of text.match(/<url>.*?<\/url>/g) ?? [])
    expect([...entry.matchAll(/hreflang="(\w+)" href="([^"]+)"/g)].map(([, lang]) => lang)).toEqual(
      ["en", "de", "ru"],
    );
  expect(text).toContain(`hreflang="ru" href="${SITE}ru/v/a-view/"`);
  expect(text.startsWith('<?xml version="1.0" encoding="utf-8"?>\n<urlset ')).toBe(true);
});

test("robots may read everything, and find the sitemap where there is one", () => {
  expect(robotsOf(SITE)).toBe(`User-agent: *\nAllow: /\n\nSitemap: ${SITE}sitemap.xml\n`);
  expect(robotsOf("")).toBe("User-agent: *\nAllow: /\n");
});
