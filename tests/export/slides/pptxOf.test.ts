import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { pptxOf } from "#export/pptx/pptxOf.ts";
import { escaped } from "#export/pptx/xml.ts";
import { deckOf } from "#export/slides/deckOf.ts";
import { shotsOf } from "#export/slides/shotsOf.ts";
import { zipOf } from "#export/slides/zipOf.ts";
import { ownStep, ownStory } from "../../ownStory.ts";
import { ownAskedOf, storyAskedOf } from "./storyAskedOf.ts";

const asked = storyAskedOf("nine-days-in-september", "ru");
const shots = shotsOf(asked);
const png = Uint8Array.from([137, 80, 78, 71]);
const deck = deckOf(
  asked,
  shots,
  shots.map(() => png),
);
const parts = pptxOf(deck);
const xmlOf = (name: string): string => String(parts.get(name) ?? "");
const count = (text: string, what: RegExp): number => [...text.matchAll(what)].length;

/** The folder of a part, and what its relations name, with the addresses elsewhere apart. */
function relationsOf(name: string): { inside: string[]; away: string[] } {
  const folder = name.slice(0, name.indexOf("_rels/"));
  const all = [...xmlOf(name).matchAll(/Target="([^"]+)"( TargetMode="External")?/g)];
  const resolved = (target: string) =>
    decodeURI(new URL(target, `file:///${folder}`).pathname).slice(1);
  return {
    inside: all.flatMap(([, target = "", away]) => (away === undefined ? [resolved(target)] : [])),
    away: all.flatMap(([, target = "", away]) => (away === undefined ? [] : [target])),
  };
}
const RELATIONS = [...parts.keys()].filter((name) => name.endsWith(".rels"));

test("every part is named with its kind, and no part that is not there", () => {
  const named = [...xmlOf("[Content_Types].xml").matchAll(/PartName="\/([^"]+)"/g)].map(
    ([, name = ""]) => name,
  );
  const known = [...parts.keys()].filter((name) => !/\.rels$|\.png$|^\[/.test(name));
  expect(named.toSorted()).toEqual(known.toSorted());
});

test("every relation leads to a part that is there, and every part but the kinds is led to", () => {
  const led = RELATIONS.flatMap((name) => relationsOf(name).inside);
  for (const target of led) expect([...parts.keys()]).toContain(target);
  const lone = [...parts.keys()].filter((name) => !/\.rels$|^\[/.test(name) && !led.includes(name));
  expect(lone).toEqual([]);
});

test("what a part calls by the name of a relation, it has", () => {
  for (const [name, xml] of parts) {
    if (typeof xml !== "string" || !name.endsWith(".xml")) continue;
    const cut = name.lastIndexOf("/") + 1;
    const own = xmlOf(`${name.slice(0, cut)}_rels/${name.slice(cut)}.rels`);
    for (const [, id] of xml.matchAll(/r:(?:id|embed)="([^"]+)"/g))
      expect(own).toContain(`Id="${id}"`);
  }
});

test("nothing leads elsewhere but the sources and the story on the map", () => {
  const away = new Set(RELATIONS.flatMap((name) => relationsOf(name).away));
  const sources = asked.text.steps.flatMap((step) => step.sources.map(({ url }) => escaped(url)));
  const meant = new Set([
    ...sources,
    ...[asked.linkTo("story=nine-days-in-september&step=1&lang=ru")].map((one) =>
      escaped(one ?? ""),
    ),
  ]);
  expect([...away].filter((one) => !meant.has(one))).toEqual([]);
  expect(away.size).toBeGreaterThan(10);
});

test("every slide has a title of its kind, its notes in paragraphs, and its language on each run", () => {
  const slides = [...parts.keys()].filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
  expect(slides).toHaveLength(deck.slides.length);
  for (const [i, slide] of deck.slides.entries()) {
    const xml = xmlOf(`ppt/slides/slide${i + 1}.xml`);
    expect(count(xml, /<p:ph type="(?:title|ctrTitle)"\/>/g)).toBe(1);
    expect(count(xml, /<p:pic>/g)).toBe(slide.picture === null ? 0 : 1);
    if (slide.picture !== null) expect(xml).toContain(`descr="${escaped(slide.picture.alt)}"`);
    const notes = xmlOf(`ppt/notesSlides/notesSlide${i + 1}.xml`);
    expect(count(notes, /<a:p>/g)).toBe(Math.max(1, slide.notes.length));
    for (const note of slide.notes) expect(notes).toContain(`<a:t>${escaped(note)}</a:t>`);
    for (const text of [xml, notes])
      for (const [, lang] of text.matchAll(/ lang="([^"]+)"/g)) expect(lang).toBe("ru-RU");
    // No two things on a slide have one number.
    const ids = [...xml.matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  }
});

test("every element is closed where it was opened, whatever a reader has written", () => {
  const odd = '2 < 3 & \u0000\u001b "so" ]]> \ud800 <script>';
  const own = ownAskedOf(
    ownStory({ title: odd, steps: [ownStep({ title: odd, text: odd, notes: odd })] }),
  );
  const made = shotsOf(own);
  const odds = pptxOf(deckOf(own, made, [png]));
  for (const xml of [...parts.values(), ...odds.values()]) {
    if (typeof xml !== "string") continue;
    const open: string[] = [];
    for (const [tag, end, name = "", lone] of xml.matchAll(/<(\/?)([\w:]+)[^<>]*?(\/?)>/g)) {
      if (end !== "") expect(open.pop(), tag).toBe(name);
      else if (lone === "") open.push(name);
    }
    expect(open).toEqual([]);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that are meant
    expect(xml).not.toMatch(/[\u0000-\u0008\u000e-\u001f]|\p{Cs}|<script/u);
  }
});

test("the package is a zip that begins with the kinds of its parts and holds each as it is", async () => {
  const file = zipOf(parts, "application/test");
  const files = unzipSync(new Uint8Array(await file.arrayBuffer()));
  expect(Object.keys(files)).toEqual([...parts.keys()]);
  expect(Object.keys(files)[0]).toBe("[Content_Types].xml");
  expect(strFromU8(files["ppt/slides/slide2.xml"] ?? new Uint8Array())).toBe(
    xmlOf("ppt/slides/slide2.xml"),
  );
  expect(files["ppt/media/image1.png"]).toEqual(png);
});
