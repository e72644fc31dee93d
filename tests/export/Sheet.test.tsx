// @vitest-environment node
import { existsSync } from "node:fs";
import { join } from "node:path";
import { Resvg } from "@resvg/resvg-js";
import decodeQR from "qr/decode.js";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import type { BorderId } from "#atlas/borders.ts";
import { type Day, printDay } from "#atlas/day.ts";
import { openBorders } from "#atlas/openBorders.ts";
import { type CrossingId, LANGS, type Lang, type PlaceId, type RouteId } from "#atlas/types.ts";
import { altTextOf } from "#export/altTextOf.ts";
import { Sheet } from "#export/Sheet.tsx";
import { chosenDays, severalDays } from "#export/severalDays.ts";
import { SHEET_FORMATS, SHEET_IDS, type SheetId } from "#export/sheetFormats.ts";
import { sheetOf } from "#export/sheetOf.ts";
import { readBorders } from "#geo/readFacts.ts";
import { lineBox } from "#plain/textLine.ts";
import type { Box } from "#scene/frame.ts";
import { LETTER_SIZE } from "#scene/labelBox.ts";
import { sceneOf } from "#scene/sceneOf.ts";
import { initialView } from "#view/initialView.ts";
import { permanent } from "#view/permanent.ts";
import type { ViewState } from "#view/viewState.ts";
import { printDate } from "#words/numberWords.ts";
import { dayOf } from "../days.ts";
import { partsOf } from "../panels/pages/partsOf.ts";

const borders = openBorders(readBorders(join(import.meta.dirname, "../../geo"), "110m"), "110m");

/** A name as long as every release has. */
const RELEASE = "2026-11-29";
const place = (id: string) => ({ kind: "place", id: id as PlaceId }) as const;
const STATES: Readonly<Record<string, Partial<ViewState>>> = {
  "the bare view": {},
  "returns before the first count": { overlay: "risk", date: dayOf("2022-09-25") },
  "two overlays and a card": {
    overlay: "risk",
    second: "visa",
    date: dayOf("2022-09-25"),
    focus: place("KAZ"),
  },
  "two days": {
    overlay: "visa",
    date: dayOf("2022-09-30"),
    compare: dayOf("2022-09-20"),
  },
  "a place with its number": { focus: place("ARM"), date: dayOf("2024-09-21") },
  "a place of which no number is known": { focus: place("THA") },
  "a crossing from near": {
    overlay: "visa",
    date: dayOf("2022-09-27"),
    focus: { kind: "crossing", id: "ge-lars" as CrossingId },
    map: { lon: 44, lat: 43, zoom: 5.5 },
  },
  "a border": { focus: { kind: "border", id: "RUS-FIN" as BorderId }, date: dayOf("2023-12-20") },
  "a route": { focus: { kind: "route", id: "georgia-verkhny-lars" as RouteId } },
  "nothing but names": { hidden: ["routes", "destinations", "borders", "crossings"] },
};

/** The facts, opened once in each language. */
const known = { en: partsOf({}, "en"), de: partsOf({}, "de"), ru: partsOf({}, "ru") };

function sheet(
  change: Partial<ViewState>,
  id: SheetId,
  lang: Lang = "en",
  days: readonly Day[] | null = null,
) {
  const { atlas, library } = known[lang];
  const own = { ...initialView(lang), ...change };
  const view = days === null ? own : severalDays(atlas, own, days);
  const released = { ...atlas, release: RELEASE };
  const address = `https://ways-out.example.org/#${permanent(view, released)}`;
  const asked = { atlas, view, library, address, made: dayOf("2026-11-29"), days };
  const made = sheetOf(asked, borders, SHEET_FORMATS[id], { width: 1000, height: 700 });
  const altText = altTextOf(atlas, view, sceneOf(atlas, view));
  const draw = () => <Sheet sheet={made} borders={borders} altText={altText} />;
  return { ...made, address, svg: () => renderToStaticMarkup(draw()), draw };
}

const DEJAVU = "/usr/share/fonts/truetype/dejavu";
/** The drawing as another program makes it, with the widest font that systems have, where it is there. */
const drawn = (svg: string, width: number) =>
  new Resvg(svg, {
    fitTo: { mode: "width", value: width },
    font: {
      loadSystemFonts: !existsSync(DEJAVU),
      fontFiles: existsSync(DEJAVU)
        ? [`${DEJAVU}/DejaVuSans.ttf`, `${DEJAVU}/DejaVuSans-Bold.ttf`]
        : [],
      defaultFontFamily: "DejaVu Sans",
      sansSerifFamily: "DejaVu Sans",
    },
  });

/** The height of a line that is measured, in px. */
const ROW = 40;

const isOver = (a: Box, b: Box): boolean =>
  a.left < b.right - 0.01 &&
  b.left < a.right - 0.01 &&
  a.top < b.bottom - 0.01 &&
  b.top < a.bottom - 0.01;

const cases = SHEET_IDS.flatMap((id) =>
  LANGS.flatMap((lang) => Object.keys(STATES).map((name) => [id, lang, name] as const)),
);

/** What lies on something else or off the sheet: nothing may. */
function misplaced({ plan, format }: Pick<ReturnType<typeof sheet>, "plan" | "format">) {
  const boxes: readonly (readonly [string, Box])[] = [
    ...plan.maps.map((box) => ["a map", box] as const),
    ...plan.key.samples.map(({ key, box }) => [key, box] as const),
    ...[...plan.key.texts, ...plan.texts].map((line) => [line.text, lineBox(line)] as const),
    ...(plan.code === null ? [] : [["the code", plan.code] as const]),
  ];
  const { margin, width, height } = format;
  const off = boxes.filter(
    ([, { left, top, right, bottom }]) =>
      left < margin - 1 ||
      top < margin - 1 ||
      right > width - margin + 1 ||
      bottom > height - margin + 1,
  );
  const over = boxes.flatMap(([what, box], i) =>
    boxes.slice(i + 1).flatMap(([other, its]) => (isOver(box, its) ? [[what, other]] : [])),
  );
  return { off, over };
}

/** How much of the sheet is maps. */
const mapShare = ({ plan, format }: Pick<ReturnType<typeof sheet>, "plan" | "format">): number =>
  plan.maps.reduce((sum, box) => sum + (box.right - box.left) * (box.bottom - box.top), 0) /
  (format.width * format.height);

test.each(cases)(
  "%s, %s, %s: nothing lies on anything else or off the sheet, and the map has three fifths of it",
  (id, lang, name) => {
    const made = sheet(STATES[name] ?? {}, id, lang);
    expect(misplaced(made)).toEqual({ off: [], over: [] });
    // Also where a strip of white lies between two.
    expect(mapShare(made)).toBeGreaterThan(0.6);
    expect(made.plan.maps.length).toBe(name === "two days" ? 2 : 1);
  },
);

const DAYS = [
  "2022-02-24",
  "2022-09-20",
  "2022-09-30",
  "2024-09-21",
  "2025-12-31",
  "2026-11-29",
].map(dayOf);
const severalCases = SHEET_IDS.flatMap((id) =>
  LANGS.flatMap((lang) =>
    (
      [
        ["the bare view", 3],
        ["two overlays and a card", 4],
        ["a border", 5],
        ["two overlays and a card", 6],
      ] as const
    ).map(([name, count]) => [id, lang, name, count] as const),
  ),
);

test.each(severalCases)(
  "%s, %s, %s on %i days: a map a day under its date, nothing on anything else, no letters that are too small",
  (id, lang, name, count) => {
    const days = DAYS.slice(0, count);
    const made = sheet(STATES[name] ?? {}, id, lang, days);
    expect(misplaced(made)).toEqual({ off: [], over: [] });
    expect(mapShare(made)).toBeGreaterThan(0.3);
    const { content, plan, frames, format } = made;
    expect(content.maps.map(({ scene }) => scene.day)).toEqual(days);
    expect(content.maps.map(({ caption }) => caption)).toEqual(
      days.map((day) => printDate(day, lang)),
    );
    const scale =
      ((plan.maps[0]?.right ?? 0) - (plan.maps[0]?.left ?? 0)) / (frames[0]?.size.width ?? 1);
    const letters = [...plan.texts, ...plan.key.texts].map(({ size }) => size);
    // Credits in the last letters for screens are smaller, as on every sheet.
    expect(Math.min(...letters)).toBeGreaterThanOrEqual(Math.min(6.5, format.least));
    expect(LETTER_SIZE.place * scale).toBeGreaterThanOrEqual(format.least - 0.001);
    expect(
      new Set(
        frames.map(
          ({ size, camera }) => `${size.width.toFixed(2)} ${size.height.toFixed(2)} ${camera.zoom}`,
        ),
      ).size,
    ).toBe(1);
  },
);

test("several days are on one scale: a number has one circle in all maps, and the key has circles of that scale", () => {
  const { content, plan, frames } = sheet({}, "portrait", "en", DAYS);
  const radii = content.maps.flatMap(({ scene }) =>
    scene.destinations.filter(({ id }) => id === "ARM").map(({ radius }) => radius),
  );
  expect(radii.length).toBeGreaterThan(1);
  expect(new Set(radii).size).toBe(1);
  const one = sheet({ date: dayOf("2026-11-29") }, "portrait");
  const circlesIn = ({ key }: typeof plan) =>
    key.samples.flatMap(({ sample }) => (sample.kind === "circles" ? sample.circles : []));
  const [box, frame] = [plan.maps[0], frames[0]];
  const scale = ((box?.right ?? 0) - (box?.left ?? 0)) / (frame?.size.width ?? 1);
  expect(scale).toBeLessThan(0.8);
  expect(circlesIn(plan).map(({ radius }) => radius / scale)).toEqual(
    circlesIn(one.plan).map(({ radius }) => expect.closeTo(radius, 6)),
  );
});

test("a sheet of several days names the span and all of them, and says that its address shows the first two", () => {
  const made = sheet({ overlay: "risk" }, "landscape", "ru", DAYS);
  const text = saidOn(made).replaceAll("\u00a0", " ");
  expect(made.content.statement).toBe(
    `Задокументированные принудительные возвращения: на 6 картах, с ${printDate(dayOf("2022-02-24"), "ru")} по ${printDate(dayOf("2026-11-29"), "ru")}`,
  );
  for (const day of DAYS) expect(text).toContain(printDate(day, "ru").replaceAll("\u00a0", " "));
  expect(text).toContain("на каждый из дней");
  expect(text).toContain("По адресу показаны первые два из этих дней:");
  expect(made.address).toContain("date=2022-09-20");
  expect(made.address).toContain("compare=2022-02-24");
});

test.each([
  ["years", ["2022-12-31", "2023-12-31", "2024-12-31", "2025-12-31", "2026-11-29"]],
  ["around", ["2026-10-29", "2026-11-29"]],
  ["chosen", ["2026-10-29", "2026-11-29"]],
] as const)("the choice %s gives days of the atlas in order", (choice, days) => {
  const range = { first: dayOf("2022-02-24"), last: dayOf("2026-11-29") };
  expect(chosenDays(choice, range, range.last, null)?.map(printDay)).toEqual(days);
  const early = chosenDays(choice, range, range.first, range.first) ?? [];
  expect(early.length).toBeGreaterThan(1);
  expect(early.every((day) => day >= range.first && day <= range.last)).toBe(true);
});

describe("as another program draws it", () => {
  test.each([
    ["portrait", "de", "two overlays and a card"],
    ["preview", "ru", "a place with its number"],
  ] as const)("each line of %s in %s stays in its box: %s", (id, lang, name) => {
    const { plan } = sheet(STATES[name] ?? {}, id, lang);
    const lines = [...plan.texts, ...plan.key.texts];
    const rows = lines.map(
      ({ text, size, bold }, i) =>
        `<text x="0" y="${ROW * i + ROW / 2}" font-size="${size}" font-weight="${bold ? 700 : 400}">${text.replaceAll("&", "&amp;")}</text>`,
    );
    const { pixels, width } = drawn(
      `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="${ROW * lines.length}" font-family="sans-serif">${rows.join("")}</svg>`,
      900,
    ).render();
    const inkTo = (row: number): number => {
      for (let x = width - 1; x > 0; x--)
        for (let y = row * ROW; y < (row + 1) * ROW; y++)
          if ((pixels[(y * width + x) * 4 + 3] ?? 0) > 60) return x;
      return 0;
    };
    const wide = lines.filter((line, row) => {
      const { left, right } = lineBox(line);
      return inkTo(row) > right - left + 1;
    });
    expect(inkTo(0)).toBeGreaterThan(50);
    expect(wide).toEqual([]);
  });

  test.each(["portrait", "landscape", "slide"] as const)(
    "the code of %s can be read from a scan at 100 dpi, and says the permanent address",
    (id) => {
      const { svg, plan, format, address } = sheet(STATES["two overlays and a card"] ?? {}, id);
      // An A4 sheet is 297 mm long; a slide is looked at as it is.
      const width = id === "slide" ? 1600 : Math.round((format.width / 96) * 100);
      const picture = drawn(svg(), width).render();
      // Each reading of them makes a copy.
      const { pixels, width: wide } = picture;
      const scale = width / format.width;
      const { left = 0, top = 0, right = 0 } = plan.code ?? {};
      const side = Math.round((right - left) * scale);
      const data = new Uint8Array(side * side * 3);
      for (let y = 0; y < side; y++)
        for (let x = 0; x < side; x++) {
          const at = ((Math.round(top * scale) + y) * wide + Math.round(left * scale) + x) * 4;
          data.set(pixels.subarray(at, at + 3), (y * side + x) * 3);
        }
      expect(decodeQR({ width: side, height: side, data })).toBe(address);
    },
  );
});

test("the drawing needs nothing around it: no style, no script, no foreign object, no address but its name space", () => {
  const svg = sheet(STATES["two overlays and a card"] ?? {}, "portrait").svg();
  expect(svg).not.toMatch(/var\(|style=|<style|<script|href|foreignObject|class="hit"/);
  expect(svg.match(/https?:\/\/(?!www\.w3\.org|ways-out\.example)/g)).toBeNull();
});

test("no id stands twice in two sheets on one page, and each pattern that is used is there", () => {
  const { draw } = sheet(STATES["two days"] ?? {}, "portrait");
  const html = renderToStaticMarkup(
    <>
      {draw()}
      {draw()}
    </>,
  );
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
  expect(new Set(ids).size).toBe(ids.length);
  const used = [...html.matchAll(/url\(#([^)]+)\)/g)].map((match) => match[1]);
  expect(used.length).toBeGreaterThan(10);
  expect(used.filter((id) => !ids.includes(id))).toEqual([]);
});

/** Everything that stands on a sheet, in one text. */
const saidOn = ({ plan }: ReturnType<typeof sheet>): string =>
  [...plan.texts, ...plan.key.texts].map(({ text }) => text).join(" ");

test("a sheet of a place says its number with its bound, who counted it, for when, and what it does not mean", () => {
  const text = saidOn(sheet(STATES["a place with its number"] ?? {}, "landscape"));
  expect(text).toMatch(/Armenia: about\s110,000/);
  expect(text).toContain("Counted by: The Bell");
  expect(text).toContain("reported on 16 July 2024");
  expect(text).toContain("What it does not mean:");
});

test("a sheet of two days has a map of each, the earlier one first, and names both", () => {
  const { content } = sheet(STATES["two days"] ?? {}, "portrait");
  expect(content.maps.map(({ caption }) => caption)).toEqual([
    "20 September 2022",
    "30 September 2022",
  ]);
  expect(content.statement).toBe(
    "Entry with a Russian passport on 20 September 2022 and on 30 September 2022.",
  );
});

test("the key names only what lies in the picture", () => {
  const lars = { lon: 44.63, lat: 42.74, zoom: 8 };
  const near = sheet({ ...STATES["a crossing from near"], map: lars }, "landscape");
  const classes = near.plan.key.samples.flatMap(({ key, sample }) =>
    sample.kind === "class" ? [key] : [],
  );
  expect(classes).toContain("visa-free");
  expect(classes).not.toContain("internal-passport");
  expect(near.plan.key.samples.some(({ sample }) => sample.kind === "crossing")).toBe(true);
  const bare = sheet(STATES["nothing but names"] ?? {}, "landscape");
  expect(bare.plan.key.samples).toEqual([]);
});

test("the address on the sheet is the permanent one, whole", () => {
  const { address, plan } = sheet({ overlay: "visa", theme: "dark" }, "portrait");
  const text = plan.texts.map((line) => line.text).join("");
  expect(text).toContain(address);
  expect(address).not.toContain("theme");
});
