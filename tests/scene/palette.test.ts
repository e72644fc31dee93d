import { expect, test } from "vitest";
import { OVERLAYS, type OverlayId } from "#atlas/types.ts";
import { borderInks } from "#scene/borderInk.ts";
import {
  BOUND_INKS,
  CHOSEN_INKS,
  circleInk,
  HOME_DOT_INK,
  HOME_INKS,
  type Ink,
  LABEL_INK,
  ringInks,
  wayHaloInk,
  wayInk,
} from "#scene/ink.ts";
import type { LabelKind } from "#scene/labelBox.ts";
import { labelInk } from "#scene/labelInk.ts";
import { overlayLegend } from "#scene/overlayLegend.ts";
import { LEFT_OUT, OVERLAY } from "#scene/overlays.ts";
import { classTones, PALETTE, PALETTES, type Palette } from "#scene/palette.ts";
import { placeMarks } from "#scene/placeMarks.ts";
import { signShapes } from "#scene/signShapes.ts";
import { SIGNS } from "#scene/signs.ts";
import { initialView } from "#view/initialView.ts";
import { BORDER_STATES } from "#world/bordersOn.ts";
import { atlas } from "../atlas.ts";

type Rgb = readonly [number, number, number];

const rgbOf = (hex: string): Rgb => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return [r, g, b];
};
const linear = (value: number): number =>
  value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;
const curved = (value: number): number =>
  255 * (value <= 0.0031308 ? 12.92 * value : 1.055 * Math.max(0, value) ** (1 / 2.4) - 0.055);

/** Machado, Oliveira, Fernandes 2009, severity 1.0, on linear RGB. */
const VISION: Readonly<Record<string, readonly number[]>> = {
  normal: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protanopia: [
    0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998,
  ],
  deuteranopia: [
    0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881,
  ],
  tritanopia: [
    1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039,
  ],
};

function seen(hex: string, vision: string): Rgb {
  const rgb = rgbOf(hex).map(linear);
  const m = VISION[vision] ?? [];
  const row = (at: number) =>
    curved(rgb.reduce((sum, value, i) => sum + value * (m[at * 3 + i] ?? 0), 0));
  return [row(0), row(1), row(2)];
}

/** CIE L*a*b*, D65. */
function lab([r, g, b]: Rgb): readonly [number, number, number] {
  const [x, y, z] = [linear(r), linear(g), linear(b)];
  const f = (t: number) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const [fx, fy, fz] = [
    f((0.4124 * x + 0.3576 * y + 0.1805 * z) / 0.95047),
    f(0.2126 * x + 0.7152 * y + 0.0722 * z),
    f((0.0193 * x + 0.1192 * y + 0.9505 * z) / 1.08883),
  ];
  return [116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)];
}

const distance = (a: Rgb, b: Rgb): number => {
  const [p, q] = [lab(a), lab(b)];
  return Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
};
const lightness = (hex: string): number => lab(rgbOf(hex))[0];

/** WCAG contrast ratio. */
function contrast(a: string, b: string): number {
  const luminance = (hex: string) => {
    const [r, g, bl] = rgbOf(hex).map(linear) as [number, number, number];
    return 0.2126 * r + 0.7152 * g + 0.0722 * bl;
  };
  const [high = 0, low = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

const colour = (palette: Palette, tone: string): string => palette[tone] ?? "";
const patternOf = (id: OverlayId, key: string) => OVERLAY[id].patterns[key] ?? "none";

test.each(PALETTES)("the %s palette has a colour for every class", (name) => {
  expect(
    classTones().filter((tone) => !/^#[0-9a-f]{6}$/.test(colour(PALETTE[name], tone))),
  ).toEqual([]);
});

test.each(
  PALETTES.flatMap((name) =>
    (["visa", "risk", "age"] as const).flatMap((id) =>
      Object.keys(VISION).map((vision) => [name, id, vision] as const),
    ),
  ),
)(
  "in the %s palette any two classes of %s can be told apart with %s, by colour or by pattern",
  (name, id, vision) => {
    const classes = OVERLAY[id].classes;
    const confused = classes.flatMap((a, i) =>
      classes.slice(i + 1).flatMap((b) => {
        if (patternOf(id, a) !== patternOf(id, b)) return [];
        const [from, to] = [a, b].map((key) => seen(colour(PALETTE[name], `${id}-${key}`), vision));
        const apart = from && to ? distance(from, to) : 0;
        return apart >= 12 ? [] : [`${a} and ${b}: ${apart.toFixed(1)}`];
      }),
    );
    // Class 0 and "no data" are both "we cannot say": the words tell them apart.
    expect(confused.filter((pair) => !/0 and no-data/.test(pair))).toEqual([]);
  },
);

test.each(
  PALETTES.flatMap((name) => (["visa", "risk", "age"] as const).map((id) => [name, id] as const)),
)(
  "in the %s palette the ladder of %s grows darker with every step, by 1.35 to 1 at least, so that it keeps its order in grey",
  (name, id) => {
    const tones = OVERLAY[id].ladder
      .filter((key) => key !== "no-data")
      .map((key) => colour(PALETTE[name], `${id}-${key}`));
    tones.slice(1).forEach((tone, i) => {
      const before = tones[i] ?? "";
      expect(lightness(tone), `${before} ${tone}`).toBeLessThan(lightness(before));
      expect(contrast(tone, before), `${before} ${tone}`).toBeGreaterThanOrEqual(1.35);
    });
  },
);

test("of the visa classes only the refusal is hatched", () => {
  expect(OVERLAY.visa.ladder.map((key) => patternOf("visa", key))).toEqual([
    ...["none", "none", "none", "none"],
    "hatch",
  ]);
});

test.each(PALETTES)(
  "in the %s palette unknown never looks safer than low: it is darker than class 1, or carries a pattern",
  (name) => {
    for (const key of ["0", "no-data", LEFT_OUT]) {
      if (key !== LEFT_OUT) expect(patternOf("risk", key)).not.toBe("none");
      expect(lightness(colour(PALETTE[name], `risk-${key}`))).toBeLessThan(
        lightness(colour(PALETTE[name], "risk-1")) + 0.5,
      );
    }
  },
);

test.each(
  PALETTES.flatMap((name) =>
    [
      ["ink", "panel", 7],
      ["ink", "page", 7],
      ["muted", "panel", 4.5],
      ["muted", "soft", 4.5],
      ["accent", "panel", 4.5],
      ["label", "halo", 4.5],
      ["route", "halo", 4.5],
      ["destination", "halo", 3],
    ].map(([a, b, least]) => [name, a, b, least] as const),
  ),
)("in the %s palette %s on %s has a contrast of at least %s", (name, a, b, least) => {
  const palette = PALETTE[name];
  expect(contrast(colour(palette, String(a)), colour(palette, String(b)))).toBeGreaterThanOrEqual(
    Number(least),
  );
});

test.each(PALETTES)(
  "in the %s palette the name of a country can be read on every class",
  (name) => {
    const palette = PALETTE[name];
    for (const tone of classTones()) {
      const { fill, stroke } = labelInk("place", tone, name);
      expect(stroke).toBe(tone);
      expect(contrast(colour(palette, fill), colour(palette, tone))).toBeGreaterThanOrEqual(4.5);
    }
  },
);

test.each(PALETTES)(
  "in the %s palette a place at war looks like neither land nor class 1",
  (name) => {
    const tone = colour(PALETTE[name], `risk-${LEFT_OUT}`);
    for (const other of ["land", "risk-1"])
      expect(contrast(tone, colour(PALETTE[name], other)), other).toBeGreaterThanOrEqual(1.4);
  },
);

test("the place at war has a pattern that no class bears, and its own row in the key while it is drawn", () => {
  const view = { ...initialView("en"), overlay: "risk" } as const;
  const day = atlas.last;
  const mark = placeMarks(atlas, view, day, new Set()).find(({ id }) => id === "UKR");
  expect(mark).toMatchObject({ class: LEFT_OUT, tone: `risk-${LEFT_OUT}`, pattern: "grid" });
  const classes = OVERLAYS.flatMap((id) => Object.values(OVERLAY[id].patterns));
  expect(classes).not.toContain(mark?.pattern);
  const rowsOf = (found: readonly string[]) =>
    overlayLegend(atlas, "risk", day, false, found).rows.filter(({ key }) => key === LEFT_OUT);
  expect(rowsOf([LEFT_OUT])).toMatchObject([
    { tone: mark?.tone, pattern: "grid", label: "not assessed: at war", count: 1 },
  ]);
  expect(rowsOf(["1"])).toEqual([]);
});

/** What one sees of a colour that covers only a part of what lies below. */
function over(top: string, share: number, below: string): string {
  const [a, b] = [rgbOf(top), rgbOf(below)];
  const mixed = a.map((value, i) => Math.round(value * share + (b[i] ?? 0) * (1 - share)));
  return `#${mixed.map((value) => value.toString(16).padStart(2, "0")).join("")}`;
}

const WAYS = (["open", "restricted", "closed", "lapsed", "unknown", "before"] as const).flatMap(
  (state) => [false, true].map((chosen) => ({ state, chosen, dim: false })),
);

/** Thin lines, each on its band. */
const CASED = {
  "range ring": ringInks(20, 10),
  "lower bound": BOUND_INKS,
  "outline of what is chosen": CHOSEN_INKS,
  hairline: HOME_INKS,
};

test.each(PALETTES.flatMap((name) => classTones().map((tone) => [name, tone] as const)))(
  "in the %s palette ways, circles, rings, outlines, hairlines, signs, borders and numbers keep their contrast on %s, by their own band",
  (name, tone) => {
    const palette = PALETTE[name];
    const ground = colour(palette, tone);
    const laid = ({ stroke = "", strokeOpacity = 1 }: Ink, below: string) =>
      over(colour(palette, stroke), strokeOpacity, below);
    for (const way of WAYS) {
      const band = laid(wayHaloInk(way), ground);
      expect(contrast(laid(wayInk(way), band), band), `way ${way.state}`).toBeGreaterThanOrEqual(3);
    }
    for (const sign of [1, 0, -1]) {
      const { fill = "", fillOpacity = 1, stroke = "" } = circleInk({ sign });
      const inside = over(colour(palette, fill), fillOpacity, ground);
      expect(contrast(colour(palette, stroke), inside), `sign ${sign}`).toBeGreaterThanOrEqual(3);
    }
    for (const state of BORDER_STATES) {
      const [band, line] = borderInks({ state, less: 0, isOld: false });
      const below = laid(band ?? {}, ground);
      expect(contrast(laid(line ?? {}, below), below), state).toBeGreaterThanOrEqual(3);
    }
    for (const [what, inks] of Object.entries(CASED)) {
      const [band, line] = inks;
      // Not only in the middle: on each side of the line so much of the band is left that it is seen.
      expect((band?.width ?? 0) - (line?.width ?? 0), what).toBeGreaterThanOrEqual(2);
      const below = laid(band ?? {}, ground);
      expect(contrast(laid(line ?? {}, below), below), what).toBeGreaterThanOrEqual(3);
    }
    // Within a circle a ring lies on its fill, whatever its country wears.
    const [inner] = ringInks(5, 10);
    const filled = colour(palette, circleInk({ sign: 1 }).fill ?? "");
    expect(contrast(laid(inner ?? {}, filled), filled), "inner ring").toBeGreaterThanOrEqual(3);
    const { fill: dot = "", stroke: rim = "" } = HOME_DOT_INK;
    expect(contrast(colour(palette, dot), colour(palette, rim)), "dot").toBeGreaterThanOrEqual(3);
    for (const sign of SIGNS)
      for (const { ink } of signShapes({ sign, isOld: false }).slice(1)) {
        const paper = colour(palette, "halo");
        const drawn = colour(palette, ink.stroke ?? ink.fill ?? "");
        expect(contrast(drawn, paper), sign).toBeGreaterThanOrEqual(3);
      }
    for (const kind of Object.keys(LABEL_INK) as LabelKind[]) {
      const { fill, stroke } = labelInk(kind, tone, name);
      const letters = contrast(colour(palette, fill), colour(palette, stroke));
      expect(letters, `name of a ${kind}`).toBeGreaterThanOrEqual(4.5);
    }
  },
);
