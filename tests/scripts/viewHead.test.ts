// @vitest-environment node
import { expect, test } from "vitest";
import { oEmbedOf } from "../../scripts/pages/oEmbedOf.ts";
import { viewHead } from "../../scripts/pages/viewHead.ts";

const SITE = "https://example.org/maps/";
const PAGE = `${SITE}de/v/a-view/`;
const view = {
  lang: "de" as const,
  title: "Wo </script> sie blieben",
  text: 'Ein Satz & noch „einer".',
  day: "2024-07-16",
  dayWords: "16. Juli 2024",
  release: "2026-11-29",
  page: PAGE,
  picture: `${PAGE}preview.png`,
  data: `${SITE}data/`,
  id: "a-view",
  sources: ["https://news.example/one"],
  oEmbed: `${PAGE}oembed.json`,
};
const metaIn = (text: string, name: string) =>
  new RegExp(`<meta name="${name}" content="([^"]*)">`).exec(text)?.[1];

test("citation tools learn title with day, language, publisher, day of the release, address and licence", () => {
  const head = viewHead(view);
  expect(metaIn(head, "citation_title")).toBe("Wo &lt;/script&gt; sie blieben (16. Juli 2024)");
  expect(metaIn(head, "citation_language")).toBe("de");
  expect(metaIn(head, "citation_publisher")).toBe("Ways Out");
  expect(metaIn(head, "citation_publication_date")).toBe("2026/11/29");
  expect(metaIn(head, "citation_public_url")).toBe(PAGE);
  expect(metaIn(head, "DC.rights")).toBe("CC BY 4.0");
  expect(head).toContain(
    `<link rel="alternate" type="application/json+oembed" href="${PAGE}oembed.json"`,
  );
  expect(viewHead({ ...view, oEmbed: null })).not.toContain("oembed");
});

test("the linked data are a map and the data behind it, and no text ends the script that holds them", () => {
  const scripts = viewHead(view).match(/<script type="application\/ld\+json">(.*?)<\/script>/s);
  const { "@context": context, "@graph": graph } = JSON.parse(scripts?.[1] ?? "");
  expect(context).toBe("https://schema.org");
  const [map, data] = graph;
  expect(map).toMatchObject({
    "@type": "Map",
    name: view.title,
    url: PAGE,
    image: view.picture,
    inLanguage: "de",
    temporalCoverage: "2024-07-16",
    isBasedOn: [`${SITE}data/datapackage.json`, "https://news.example/one"],
  });
  // What Google's and schema.org's rules ask of a data set.
  expect(data["@type"]).toBe("Dataset");
  expect(data.name.length).toBeGreaterThan(0);
  expect(data.description.length).toBeGreaterThan(0);
  expect(data.license).toMatch(/^https:\/\/creativecommons\.org\/licenses\/by\/4\.0\//);
  for (const { encodingFormat, contentUrl } of data.distribution) {
    expect(encodingFormat).toBe("application/json");
    expect(new URL(contentUrl).href).toBe(contentUrl);
  }
});

test("the oEmbed answer is what version 1.0 asks of the type “rich”", () => {
  const shown = "v=1&date=2024-07-16&lang=de&map=1%2C2%2C3";
  const answer: Readonly<Record<string, unknown>> = JSON.parse(
    JSON.stringify(
      oEmbedOf({ address: SITE, page: PAGE, picture: view.picture, title: 'Ein "Titel"', shown }),
    ),
  );
  expect(answer["version"]).toBe("1.0");
  expect(answer["type"]).toBe("rich");
  for (const name of ["width", "height", "thumbnail_width", "thumbnail_height"])
    expect(Number.isInteger(answer[name]) && Number(answer[name]) > 0, name).toBe(true);
  for (const name of ["provider_url", "thumbnail_url"])
    expect(new URL(String(answer[name])).protocol, name).toBe("https:");
  for (const name of ["title", "provider_name", "html"])
    expect(answer[name], name).toEqual(expect.any(String));
  expect(Number(answer["cache_age"])).toBeGreaterThan(0);
  const html = String(answer["html"]);
  expect(html).toContain(`<iframe src="${SITE}embed/#${shown.replaceAll("&", "&amp;")}"`);
  expect(html).toContain('title="Ein &quot;Titel&quot;"');
  expect(html).toContain(`<a href="${PAGE}">`);
  expect(html).not.toMatch(/<script|,/);
});
