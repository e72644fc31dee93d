// @vitest-environment node
import { join } from "node:path";
import { Resvg } from "@resvg/resvg-js";
import decodeQR from "qr/decode.js";
import { describe, expect, test } from "vitest";
import { openBorders } from "#atlas/openBorders.ts";
import { LANGS, type Lang } from "#atlas/types.ts";
import { GLANCE } from "#export/glance/glanceFormat.ts";
import { glanceTitle } from "#export/glance/glanceTitle.ts";
import { readBorders } from "#geo/readFacts.ts";
import { drawViews } from "#site/drawViews.tsx";
import type { ViewFacts } from "#site/siteFacts.ts";
import { readAddress } from "#view/address.ts";
import { initialView } from "#view/initialView.ts";
import { permanent } from "#view/permanent.ts";
import { PICTURE_OPTIONS } from "../../scripts/pages/drawPreviews.ts";
import { atlas } from "../atlas.ts";
import { made } from "../facts.ts";

if (made === null) throw new Error("the facts have problems");
const { core, records, views, texts, longTexts, stories } = made;
const geo = join(import.meta.dirname, "../../geo");
const borders = openBorders(readBorders(geo, "110m"), "110m");
const fine = openBorders(readBorders(geo, "50m"), "50m");
const factsIn = (lang: Lang): ViewFacts => ({
  ...{ core, records, borders, fine, views },
  texts: texts[lang],
  longTexts: longTexts[lang],
  stories: stories[lang],
});
/** A class of either overlay, as a key names it in short. */
const CLASS: Readonly<Record<Lang, RegExp>> = {
  en: /class 5|no visa/,
  de: /Stufe 5|ohne Visum/,
  ru: /класс 5|без визы/,
};
const SITE = "https://example.org/maps/";

/** The hrefs and sources of pictures in a piece of markup. */
const waysIn = (markup: string): readonly string[] =>
  [...markup.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, way = ""]) =>
    way.replaceAll("&amp;", "&"),
  );

describe.each(LANGS)("%s", (lang) => {
  const up = lang === "en" ? "../../" : "../../../";
  const { gallery, views: drawn } = drawViews(factsIn(lang), { up, site: SITE });

  test.each(drawn)("$named.id: the page says what is asked, shows it and leads on", (view) => {
    const { named, title, text, body, numbers, dayWords, altText, address } = view;
    for (const said of [title, text, dayWords]) expect(body).toContain(`>${escaped(said)}<`);
    expect(body.match(/<h1>/g)).toHaveLength(1);
    expect(body).toContain(`alt="${escaped(altText)}"`);
    for (const { name, number } of numbers)
      expect(body).toContain(`<th scope="row">${escaped(name)}</th><td>${escaped(number)}</td>`);
    const ways = waysIn(body);
    for (const id of named.sources) {
      const source = records.sources.find((one) => one.id === id);
      expect(body).toContain(escaped(source?.publisher ?? "?"));
      if (source?.url) expect(ways).toContain(source.url);
    }
    expect(ways).toContain("preview.png");
    expect(ways).toContain(`${up}data/views/${named.id}.json`);
    expect(ways).toContain(`${SITE}#${address}`);
    const { view: shown, problems } = readAddress(address, atlas, initialView("en"));
    expect(problems).toEqual([]);
    expect(shown.lang).toBe(lang);
    expect(permanent(shown, atlas)).toBe(address);
  });

  test("the gallery has each view once, under its kind, and pictures that wait until they are seen", () => {
    const links = waysIn(gallery).filter((way) => /^[a-z0-9-]+\/$/.test(way));
    expect(links.toSorted()).toEqual(views.map(({ id }) => `${id}/`).toSorted());
    for (const { id, kind } of views)
      expect(gallery.split(`id="${kind}"`)[1]?.split("<section")[0]).toContain(`href="${id}/"`);
    expect(gallery.match(/loading="lazy"/g)?.length).toBeGreaterThan(views.length - 4);
  });

  test("every title stays in its column and is broken between words, in the font that draws it", () => {
    const column = { left: 12, top: 0, width: GLANCE.width - GLANCE.map.width - 24 };
    for (const { title } of drawn) {
      const { texts: lines } = glanceTitle(title, column, 150);
      expect(lines.map(({ text }) => text).join(" ")).toBe(title);
      for (const { text, size } of lines) {
        expect(size).toBeGreaterThanOrEqual(15);
        expect(widthOf(text, size), `${text} in ${size}`).toBeLessThanOrEqual(column.width);
      }
    }
  });
});

test("a picture whose countries wear colours says what they mean, in every language", () => {
  const coloured = views.filter(({ address }) => address.includes("overlay="));
  expect(coloured.length).toBeGreaterThan(4);
  for (const lang of LANGS) {
    const facts = { ...factsIn(lang), views: coloured };
    for (const { named, preview } of drawViews(facts, { up: "", site: "" }).views) {
      const words = preview().replace(/<[^>]*>/g, " ");
      expect(words, `${named.id} ${lang}`).toMatch(CLASS[lang]);
    }
  }
});

test("a picture with circles says at least one of their numbers, in every language, also where the map bears no names", () => {
  const digits = (text: string) => text.replace(/\D/g, "");
  for (const lang of LANGS)
    for (const { named, numbers, preview } of drawViews(factsIn(lang), { up: "", site: "" })
      .views) {
      if (named.kind !== "people" || numbers.length === 0) continue;
      const svg = preview();
      const lines = [...svg.matchAll(/>([^<>]+)</g)].map(([, text = ""]) => digits(text));
      const isSaid = numbers.some(({ number }) =>
        lines.some((line) => line.includes(digits(number))),
      );
      expect(isSaid, `${named.id} ${lang}`).toBe(true);
    }
});

test("without the site's address a page leads to the map from where it is, and bears no code", () => {
  const [view] = drawViews(factsIn("de"), { up: "../../../", site: "" }).views;
  expect(waysIn(view?.body ?? "")).toContain(`../../../#${view?.address}`);
  expect(view?.body).not.toContain("view-code");
});

test("the code on a page is its permanent link", () => {
  const [view] = drawViews(factsIn("en"), { up: "../../", site: SITE }).views;
  const code = /<svg class="view-code".*?<\/svg>/s.exec(view?.body ?? "")?.[0] ?? "";
  const svg = code.replace("<svg ", '<svg xmlns="http://www.w3.org/2000/svg" ');
  const { pixels, width, height } = new Resvg(svg, {
    fitTo: { mode: "width", value: 600 },
    background: "#ffffff",
  }).render();
  expect(decodeQR({ data: new Uint8ClampedArray(pixels), width, height })).toBe(
    `${SITE}#${view?.address}`,
  );
});

/** How wide a bold line becomes, in px. */
function widthOf(text: string, size: number): number {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="99"><text x="9" y="60" font-family="Roboto" font-weight="700" font-size="${size}">${escaped(text)}</text></svg>`;
  const { fitTo: _, ...options } = PICTURE_OPTIONS;
  return new Resvg(svg, options).getBBox()?.width ?? 0;
}

/** As React writes a text. */
function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#x27;");
}
