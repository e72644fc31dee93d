import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { type Day, printDay } from "#atlas/day.ts";
import { openAtlas } from "#atlas/openAtlas.ts";
import { LANGS, type Lang } from "#atlas/types.ts";
import { compile } from "#geo/compile.ts";
import { keepRelease, keptReleases, readRelease } from "#geo/keptRelease.ts";
import { readPackageInputs } from "#geo/package/readPackageInputs.ts";
import { readBorders, readFacts, readShapes } from "#geo/readFacts.ts";
import { RELEASE } from "#geo/release.ts";
import { servedFiles, servedNames } from "#geo/servedFiles.ts";
import { sceneOf } from "#scene/sceneOf.ts";
import { readAddress } from "#view/address.ts";
import { initialView } from "#view/initialView.ts";
import { permanent } from "#view/permanent.ts";

const root = join(import.meta.dirname, "../../geo");
const facts = readFacts(root);
const shapes = readShapes(root);
const { releases } = readPackageInputs(root);
const borders = { "110m": readBorders(root, "110m"), "50m": readBorders(root, "50m") };
const { made } = compile(facts, shapes, RELEASE, releases);
if (made === null) throw new Error("the facts have problems: npm run facts");
const { views, ...now } = made;

/** As it is after its way through a file. */
const sent = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

type Opened = Pick<typeof now, "core" | "texts" | "records" | "longTexts">;
const open = ({ core, texts, records, longTexts }: Opened, lang: Lang) =>
  openAtlas(core, texts[lang], { records, longTexts: longTexts[lang] });

/** What a release draws: all named views, and 24 days with classes and with every way. */
function drawn(release: Opened, lang: Lang) {
  const atlas = open(release, lang);
  const days = Array.from({ length: 24 }, (_, i) =>
    printDay((atlas.first + Math.round(((atlas.last - atlas.first) * i) / 23)) as Day),
  );
  const addresses = [
    ...views.map(({ address }) => address),
    ...days.flatMap((day) => [`date=${day}&overlay=visa&second=risk`, `date=${day}&ways=all`]),
  ];
  return addresses.map((address) => {
    const { view } = readAddress(address, atlas, initialView(lang));
    return { scene: sceneOf(atlas, view), link: permanent(view, atlas) };
  });
}

test("the release of today is kept as the facts make it: if this fails, run `npm run release`", () => {
  expect(keptReleases(root)).toContain(RELEASE);
  const kept = readRelease(root, RELEASE);
  for (const part of Object.keys(now) as (keyof typeof now)[])
    expect(kept[part], part).toEqual(sent(now[part]));
  expect(kept.borders).toEqual(sent(borders));
});

describe("after a newer release of other facts", () => {
  const folder = mkdtempSync(join(tmpdir(), "releases-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  keepRelease(folder, { ...now, borders });
  const before = servedNames(servedFiles(readRelease(folder, RELEASE)));

  // Armenia's number of July 2024 becomes another.
  const edited = facts.map((file) =>
    file.path === "figures.csv"
      ? { ...file, text: file.text.replace(/^(arm-people-stayers[^\n]*?),110000,/m, "$1,111000,") }
      : file,
  );
  const later = compile(edited, shapes, "2031-01-01", releases).made;

  test("the facts of the toy release are others", () => {
    expect(later?.core.series).not.toEqual(now.core.series);
  });

  test.each(LANGS)("the old one draws the identical scene (%s), and links to itself", (lang) => {
    const old = drawn(readRelease(folder, RELEASE), lang);
    expect(old).toEqual(drawn(now, lang));
    expect(old.every(({ link }) => link.includes(`data=${RELEASE}`))).toBe(true);
    if (later !== null) expect(drawn(later, lang)).not.toEqual(old);
  });

  test("its files keep the names under which they were published, and share with the new one what is the same", () => {
    if (later === null) throw new Error("the toy release has problems");
    const { views: _, ...next } = later;
    keepRelease(folder, { ...next, borders });
    expect(keptReleases(folder)).toEqual([RELEASE, "2031-01-01"]);
    expect(servedNames(servedFiles(readRelease(folder, RELEASE)))).toEqual(before);
    const after = servedNames(servedFiles(readRelease(folder, "2031-01-01")));
    expect(after["core"]).not.toBe(before["core"]);
    expect(after["borders-50m"]).toBe(before["borders-50m"]);
  });

  test("a folder that holds another release than its name says is refused", () => {
    const path = join(folder, "releases/2031-01-01/core.json");
    writeFileSync(path, JSON.stringify({ ...now.core, release: "2030-01-01" }));
    expect(() => readRelease(folder, "2031-01-01")).toThrow("2030-01-01");
  });
});
