import { join } from "node:path";
import { expect, test } from "vitest";
import { addDays } from "#atlas/day.ts";
import { openAtlas } from "#atlas/openAtlas.ts";
import { openBorders } from "#atlas/openBorders.ts";
import { LANGS } from "#atlas/types.ts";
import { readBorders } from "#geo/readFacts.ts";
import type { Size } from "#scene/camera.ts";
import { edgedScene } from "#scene/edgedScene.ts";
import { type Box, frameOf } from "#scene/frame.ts";
import { freePart } from "#scene/freePart.ts";
import { keptScene } from "#scene/keptScene.ts";
import { gapTo, LETTER_SIZE, labelBox } from "#scene/labelBox.ts";
import { labelPlaces } from "#scene/labelPlaces.ts";
import { meetsBox, meetsCircle } from "#scene/lineMeets.ts";
import { moreBox } from "#scene/moreBox.ts";
import { openingOn } from "#scene/openingOn.ts";
import { PALETTES, type PaletteName } from "#scene/palette.ts";
import { partedScene } from "#scene/partedScene.ts";
import { planeOf } from "#scene/planeOf.ts";
import type { Scene } from "#scene/scene.ts";
import { sceneOf } from "#scene/sceneOf.ts";
import { STUB_RADIUS } from "#scene/stubPlaces.ts";
import { textWidth } from "#scene/textWidth.ts";
import { initialView } from "#view/initialView.ts";
import type { Camera, ViewState } from "#view/viewState.ts";
import { atlas } from "../atlas.ts";
import { dayOf } from "../days.ts";
import { made } from "../facts.ts";
import { namesGiven } from "../map/namesGiven.ts";
import { PAGE_SIZES, pageAt } from "./pages.ts";

/** The ground that pages draw: names keep off its borders. */
const GROUND = openBorders(readBorders(join(import.meta.dirname, "../../geo"), "110m"), "110m");
const FIRST = atlas.first;
/** From the first day to the last, in equal steps. */
const DAYS = Array.from({ length: 24 }, (_, i) =>
  addDays(FIRST, Math.round(((atlas.last - FIRST) * i) / 23)),
);
/** What a picture is that the rules are asked of. */
type Asked = {
  readonly size: Size;
  readonly covered: readonly Box[];
  readonly palette: PaletteName;
  readonly camera: Camera;
  readonly proj?: ViewState["proj"];
};

/** The opening of a page. */
const openingAt = (page: string, palette: PaletteName): Asked => {
  const at = pageAt(page, palette);
  return { ...at, palette, camera: openingOn(at.size, "globe", null, true) };
};

const atlases = new Map(
  LANGS.map((lang) => {
    if (made === null) throw new Error("the facts have problems: npm run facts");
    const { core, texts, records, longTexts } = made;
    return [lang, openAtlas(core, texts[lang], { records, longTexts: longTexts[lang] })] as const;
  }),
);

const SIDES = ["left", "right", "top", "bottom"] as const;

const meets = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Everything that is wrong with where the names of a picture stand. */
function faultsOf(
  whole: Scene,
  { size, covered, palette, camera, proj = "globe" }: Asked,
): readonly string[] {
  const frame = frameOf(camera, proj, size, palette, covered);
  const scene = partedScene(whole, frame);
  const { labels, stubs, leftOut, outside } = labelPlaces(scene, frame, GROUND);
  const project = planeOf(frame);
  const faults: string[] = [];
  const seen = labels.flatMap((label) => {
    const at = project(label.point);
    if (at === null) return [];
    return [{ ...label, at, box: labelBox(label, at, frame.letters) }];
  });
  // Of both renderers the rules are asked at once: each is given these very boxes.
  const given = namesGiven(labels, frame);
  for (const { id, kind, lines, box } of seen) {
    const live = given.find((one) => one.id === `${kind}-${id}`);
    if (live?.text !== lines.join("\n")) faults.push(`${id} is not given to the live map`);
    else if (SIDES.some((side) => Math.abs(live.box[side] - box[side]) > 0.01))
      faults.push(`${id} stands elsewhere on the live map`);
  }
  if (given.length !== seen.length) faults.push("the live map has other names");
  const drawn = edgedScene(scene, stubs).destinations.flatMap(({ id, point, radius, rings }) => {
    const at = project(point);
    return at === null ? [] : [{ id, at, radius: Math.max(radius, ...rings) }];
  });
  const arrows = stubs.map(({ id, at }) => ({ id, at, radius: STUB_RADIUS }));
  const circles = [...drawn, ...arrows];
  const dots = scene.places.flatMap(({ id, point, small }) => {
    const at = small ? project(point) : null;
    return at === null ? [] : [{ id, at, radius: 3 }];
  });
  for (const { id, at, radius } of arrows) {
    const box = {
      left: at[0] - radius,
      right: at[0] + radius,
      top: at[1] - radius,
      bottom: at[1] + radius,
    };
    if (box.left < 0 || box.top < 0 || box.right > size.width || box.bottom > size.height)
      faults.push(`the arrow to ${id} is cut by the edge`);
    if (covered.some((one) => meets(one, box))) faults.push(`the arrow to ${id} is covered`);
  }
  for (const { id, kind, box, at, leader } of seen) {
    const say = (fault: string) => faults.push(`${id} ${fault}`);
    if (box.left < 0 || box.top < 0 || box.right > size.width || box.bottom > size.height)
      say("is cut by the edge");
    if (
      [...covered, ...(leftOut.length > 0 ? [moreBox(frame)] : [])].some((one) => meets(one, box))
    )
      say("lies under a panel");
    if (seen.some((other) => other.id !== id && meets(other.box, box))) say("meets a name");
    const own = circles.find((circle) => circle.id === id);
    const ownGap = own === undefined ? gapTo(box, at, 0) : gapTo(box, own.at, own.radius);
    for (const circle of [...circles, ...dots]) {
      if (circle.id === id) continue;
      const gap = gapTo(box, circle.at, circle.radius);
      if (gap <= 0) say(`covers ${circle.id}`);
      // Whose a name is that stands farther away, its line says.
      const isPlain = leader !== null && gap >= 10;
      if (kind === "destination" && gap <= ownGap && !isPlain) say(`is nearer to ${circle.id}`);
    }
    if (leader === null) continue;
    const line = [
      at[0] + leader[0],
      at[1] + leader[1],
      at[0] + leader[2],
      at[1] + leader[3],
    ] as const;
    if (kind !== "destination" || own === undefined) say("has a line and no circle");
    const toRim = Math.hypot(leader[0], leader[1]) - (own?.radius ?? 0);
    if (toRim < 0 || toRim > 9) say("has a line that begins elsewhere");
    if (gapTo(box, [line[2], line[3]], 0) > 6) say("has a line that does not reach it");
    for (const circle of drawn)
      if (circle.id !== id && meetsCircle(line, circle.at, circle.radius))
        say(`has a line across ${circle.id}`);
    for (const other of seen)
      if (other.id !== id && meetsBox(line, other.box)) say(`has a line across ${other.id}'s name`);
    if (covered.some((one) => meetsBox(line, one))) say("has a line under a panel");
  }
  for (const { id, at } of circles) {
    const isWell = at[0] > 0 && at[1] > 0 && at[0] < size.width && at[1] < size.height;
    if (
      isWell &&
      ![...leftOut, ...outside].includes(id) &&
      !labels.some((label) => label.id === id)
    )
      faults.push(`${id} has neither a name nor a line in the list`);
  }
  return faults;
}

test.each(LANGS.flatMap((lang) => PAGE_SIZES.map((page) => [lang, page] as const)))(
  "in %s on the page at %s every name stands at its own circle, on no other, whole and uncovered, on 24 days in each theme, by both renderers",
  (lang, page) => {
    const from = atlases.get(lang);
    if (from === undefined) throw new Error(lang);
    for (const day of DAYS) {
      const scene = sceneOf(from, initialView(lang), day);
      for (const palette of PALETTES)
        expect(faultsOf(scene, openingAt(page, palette)), String(day)).toEqual([]);
    }
  },
);

test("the rules hold as well on the flat map, near, and far from the opening", () => {
  const scene = sceneOf(atlas, { ...initialView("en"), overlay: "risk" });
  for (const camera of [
    { lon: 41, lat: 49, zoom: 2 },
    { lon: 35, lat: 35, zoom: 4.4 },
    { lon: -60, lat: 10, zoom: 1.5 },
    { lon: 10, lat: 50, zoom: 6 },
    { lon: 0, lat: 0, zoom: 0 },
  ])
    for (const proj of ["globe", "flat"] as const)
      for (const page of PAGE_SIZES)
        expect(
          faultsOf(scene, { ...openingAt(page, "projector"), camera, proj }),
          JSON.stringify(camera),
        ).toEqual([]);
});

test.each([
  ["1920 × 1080", 0, 0],
  ["1440 × 900", 0, 0],
  ["1024 × 768", 0, 3],
  ["720 × 900", 0, 4],
  ["390 × 844", 0, 4],
  // No beamer is so small, and a phone before a class has smaller letters than a wall.
  ["844 × 390", 4, 6],
])(
  "leaving out is the last resort: on the page at %s the opening has at most %i destinations without a name, on a wall %i",
  (page, usual, wall) => {
    const scene = sceneOf(atlas, initialView("en"));
    const all = scene.destinations.length;
    for (const palette of PALETTES) {
      const most = palette === "projector" ? wall : usual;
      const { size, covered, camera } = openingAt(page, palette);
      const frame = frameOf(camera, "globe", size, palette, covered);
      const { labels, leftOut } = labelPlaces(partedScene(scene, frame), frame);
      expect(leftOut.length, palette).toBeLessThanOrEqual(most);
      const named = labels.filter(({ kind }) => kind === "destination").length;
      expect(named, palette).toBeGreaterThanOrEqual(all - leftOut.length);
    }
  },
);

test("on a wall every letter of the map is 24 px high or more, on a small picture before a class 18, and letters of a number are the larger ones", () => {
  const lettersOn = (width: number, height: number) =>
    LETTER_SIZE.place * frameOf(null, "globe", { width, height }, "projector").letters;
  expect(lettersOn(1024, 768)).toBeGreaterThanOrEqual(24);
  expect(lettersOn(664, 500)).toBeGreaterThanOrEqual(24);
  // Two days with their list.
  expect(lettersOn(1024, 360)).toBeGreaterThanOrEqual(24);
  expect(lettersOn(390, 602)).toBeGreaterThanOrEqual(18);
  expect(lettersOn(844, 371)).toBeGreaterThanOrEqual(18);
  expect(LETTER_SIZE.destination).toBeGreaterThan(LETTER_SIZE.place);
});

test("where names are hidden nothing is written, and nothing is missing", () => {
  const scene = sceneOf(atlas, { ...initialView("en"), hidden: ["labels"] });
  const frame = frameOf(null, "globe", { width: 844, height: 390 }, "projector");
  expect(labelPlaces(scene, frame)).toMatchObject({ labels: [], leftOut: [] });
});

test("what a panel hides is listed: Armenia under a sheet over the lower half", () => {
  const size = { width: 390, height: 844 };
  const sheet = { left: 0, right: 390, top: 380, bottom: 844 };
  const scene = sceneOf(atlas, initialView("en"));
  const { leftOut } = labelPlaces(scene, frameOf(null, "globe", size, "light", [sheet]));
  expect(leftOut).toContain("ARM");
});

test("a width is never too small: that of DejaVu Sans, the widest font that a system may have", () => {
  // Its widths by its own tables, in letters' sizes.
  expect(textWidth("Armenia", 1, true)).toBeGreaterThanOrEqual(4.717);
  expect(textWidth("Deutschland", 1)).toBeGreaterThanOrEqual(6.275);
  expect(textWidth("Казахстан", 1, true)).toBeGreaterThanOrEqual(5.932);
  expect(textWidth("≥ 36 000", 1)).toBeGreaterThanOrEqual(4.654);
});

test("a way runs below a number only amid the fan of ways to the Caucasus", () => {
  const scene = sceneOf(atlas, initialView("en"), dayOf("2024-07-20"));
  const frame = frameOf(null, "globe", { width: 1440, height: 900 }, "light");
  const plane = planeOf(frame);
  const { labels } = labelPlaces(scene, frame);
  const points = scene.routes
    .filter(({ shown }) => shown)
    .flatMap(({ legs }) => legs.flatMap(({ path }) => path.map((point) => plane(point))));
  const crossed = labels
    .filter(({ kind }) => kind === "destination")
    .filter((label) => {
      const { left, right, top, bottom } = labelBox(label, label.at, frame.letters);
      return points.some(
        (at) => at && at[0] > left && at[0] < right && at[1] > top && at[1] < bottom,
      );
    });
  expect(crossed.filter(({ id }) => id !== "ARM" && id !== "GEO")).toEqual([]);
});

test("names that stay where they are from day to day, stand where they would if the day were opened", () => {
  const frame = frameOf(null, "globe", { width: 1440, height: 900 }, "light");
  let scene = sceneOf(atlas, { ...initialView("en"), overlay: "visa" }, DAYS[0]);
  let unmoved = 0;
  for (const day of [
    ...DAYS,
    ...Array.from({ length: 40 }, (_, i) => addDays(dayOf("2022-09-15"), i)),
  ]) {
    const before = labelPlaces(scene, frame);
    const next = sceneOf(atlas, { ...initialView("en"), overlay: "visa" }, day);
    scene = keptScene(scene, next);
    const kept = labelPlaces(scene, frame);
    expect(kept).toEqual(labelPlaces(next, { ...frame }));
    if (kept.labels.every((label) => before.labels.includes(label))) unmoved += 1;
  }
  expect(unmoved).toBeGreaterThan(20);
});

test("far from Russia only what a way leads to is named, until classes are told", () => {
  const frame = frameOf(null, "globe", { width: 1440, height: 900 }, "light");
  const namesWith = (overlay: "none" | "visa") => {
    const scene = sceneOf(atlas, { ...initialView("en"), overlay }, dayOf("2024-07-20"));
    return labelPlaces(scene, frame).labels.map(({ id }) => id);
  };
  expect(namesWith("none")).not.toContain("DZA");
  expect(namesWith("none")).toContain("UKR");
  expect(namesWith("visa")).toContain("DZA");
});

test.each([
  [1440, 756],
  [1024, 624],
  [390, 628, ["light", "dark"]],
  [844, 293, ["light", "dark"]],
] as const)(
  "on the page at %i × %i, below the statement and above the key, the three largest destinations have name and number in every language and in all themes that fit",
  (width, height, themes: readonly PaletteName[] = PALETTES) => {
    const size = { width, height };
    const free = freePart(size);
    const covered = [
      { left: 0, right: width, top: 0, bottom: free.top },
      { left: 0, right: width, top: free.bottom, bottom: height },
    ];
    for (const lang of LANGS)
      for (const palette of themes) {
        const whole = sceneOf(atlases.get(lang) ?? atlas, initialView(lang), dayOf("2024-08-01"));
        const camera = openingOn(size, "globe", null, true);
        const frame = frameOf(camera, "globe", size, palette, covered);
        const scene = partedScene(whole, frame);
        const { labels } = labelPlaces(scene, frame);
        const largest = scene.destinations.slice(0, 3).map(({ id }) => id);
        expect(largest).toContain("ARM");
        const named = labels.filter(({ lines }) => lines.length > 1).map(({ id }) => id);
        for (const id of largest) expect(named, `${lang} ${palette}`).toContain(id);
      }
  },
);

test.each(LANGS)(
  "what a picture is about is named though it is smaller than its name: the neighbours whose crossings close, and where the ways lead, in %s",
  (lang) => {
    const from = atlases.get(lang) ?? atlas;
    const named = (day: string, hidden: ViewState["hidden"], camera: Camera | null, size: Size) => {
      const scene = sceneOf(from, { ...initialView(lang), hidden }, dayOf(day));
      const frame = frameOf(camera, "globe", size, "light", []);
      const ways = new Set(
        scene.routes.filter(({ shown }) => scene.layers.routes && shown).map(({ to }) => to),
      );
      const { labels, stubs } = labelPlaces(scene, frame, GROUND);
      return { ways, ids: new Set<string>([...labels, ...stubs].map(({ id }) => id)) };
    };
    // The fifth frame of the opening, on a desktop, a phone, and a phone on its side.
    for (const [width, height] of [
      [1040, 780],
      [390, 530],
      [557, 300],
    ] as const) {
      const camera = { lon: 25, lat: 61, zoom: 2.9 };
      const { ids } = named("2024-05-29", ["routes", "destinations"], camera, { width, height });
      for (const id of ["FIN", "EST", "LVA", "LTU"]) expect(ids, `${id} at ${width}`).toContain(id);
    }
    // The second: no arrow ends at a country without a name.
    const { ways, ids } = named("2022-03-08", ["destinations"], null, { width: 1040, height: 780 });
    expect(ways.size).toBeGreaterThan(5);
    expect([...ways].filter((id) => !ids.has(id))).toEqual([]);
  },
);
