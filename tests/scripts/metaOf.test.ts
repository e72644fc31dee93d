// @vitest-environment node
import { expect, test } from "vitest";
import { metaOf, type PageMeta } from "../../scripts/pages/metaOf.ts";
import { siteAddress } from "../../scripts/pages/siteAddress.ts";

const page: PageMeta = {
  address: "https://example.org/maps/",
  lang: "de",
  path: "v/finnish-border-winter-2023/",
  title: 'Die „Grenze" & mehr',
  description: "Ein Satz.",
  type: "article",
  picture: { path: "v/finnish-border-winter-2023/preview.png", alt: "Eine <Karte>." },
};
/** Tags by what they say: `canonical`, `hreflang de`, `og:image`. */
function tagsOf(text: string): ReadonlyMap<string, string> {
  const links = [...text.matchAll(/<link rel="(\w+)"(?: hreflang="([\w-]+)")? href="([^"]*)">/g)];
  const metas = [...text.matchAll(/<meta (?:property|name)="([^"]+)" content="([^"]*)">/g)];
  return new Map([
    ...links.map(([, rel = "", lang, href = ""]): [string, string] => [
      lang === undefined ? rel : `hreflang ${lang}`,
      href,
    ]),
    ...metas.map(([, name = "", content = ""]): [string, string] => [name, content]),
  ]);
}

test("with the site's address everything that others follow is whole", () => {
  const tags = tagsOf(metaOf(page));
  const own = "https://example.org/maps/de/v/finnish-border-winter-2023/";
  expect(Object.fromEntries(tags)).toMatchObject({
    canonical: own,
    "hreflang en": "https://example.org/maps/v/finnish-border-winter-2023/",
    "hreflang de": own,
    "hreflang ru": "https://example.org/maps/ru/v/finnish-border-winter-2023/",
    "hreflang x-default": "https://example.org/maps/v/finnish-border-winter-2023/",
    "og:url": own,
    "og:type": "article",
    "og:locale": "de_DE",
    "og:title": "Die „Grenze&quot; &amp; mehr",
    "og:description": "Ein Satz.",
    "og:image": `${own}preview.png`,
    "og:image:width": "1200",
    "og:image:height": "630",
    "og:image:type": "image/png",
    "og:image:alt": "Eine &lt;Karte&gt;.",
    "twitter:card": "summary_large_image",
    "twitter:image": `${own}preview.png`,
  });
});

test("without it they lead to the same pages from where the page is", () => {
  const tags = tagsOf(metaOf({ ...page, address: "" }));
  const from = new URL("https://any.where/sub/de/v/finnish-border-winter-2023/");
  const led = (name: string) => new URL(tags.get(name) ?? "", from).href;
  expect(led("canonical")).toBe(from.href);
  expect(led("hreflang ru")).toBe("https://any.where/sub/ru/v/finnish-border-winter-2023/");
  expect(led("hreflang en")).toBe("https://any.where/sub/v/finnish-border-winter-2023/");
  expect(led("og:image")).toBe(`${from.href}preview.png`);
  const first = tagsOf(metaOf({ ...page, lang: "en", path: "", address: "", picture: null }));
  expect(new URL(first.get("canonical") ?? "", "https://any.where/sub/").href).toBe(
    "https://any.where/sub/",
  );
  expect(first.get("twitter:card")).toBe("summary");
  expect(first.has("og:image")).toBe(false);
});

test.each([
  [undefined, ""],
  ["", ""],
  [" ", ""],
  ["https://example.org", "https://example.org/"],
  ["https://example.org/maps", "https://example.org/maps/"],
  [" https://example.org/maps/ ", "https://example.org/maps/"],
])("%j is the site at %j", (said, address) => expect(siteAddress(said)).toBe(address));

test.each(["example.org", "ftp://example.org/", "https://example.org/?a=1", "https://a.b/#c"])(
  "%j is no address of a site, and stops the build",
  (said) => expect(() => siteAddress(said)).toThrow("SITE_URL"),
);
