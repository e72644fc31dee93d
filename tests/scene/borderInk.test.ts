import { describe, expect, test } from "vitest";
import { bordersOf } from "#atlas/borders.ts";
import { addDays } from "#atlas/day.ts";
import { borderInks } from "#scene/borderInk.ts";
import type { BorderMark } from "#scene/borderMarks.ts";
import { PALETTE, PALETTES } from "#scene/palette.ts";
import { borderTurns } from "#world/borderSpans.ts";
import { BORDER_STATES, borderOn } from "#world/bordersOn.ts";
import { atlas } from "../atlas.ts";

type Look = Pick<BorderMark, "state" | "less" | "isOld">;
const LOOKS: readonly Look[] = BORDER_STATES.flatMap((state) =>
  [false, true].map((isOld) => ({ state, isOld, less: state === "partly" ? 0.5 : 0 })),
);

const luminance = (hex: string): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (a: string, b: string): number => {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
};

describe.each(PALETTES)("in the %s palette", (name) => {
  test.each(BORDER_STATES)(
    "a border that is %s stands out from its band by 3:1 at least",
    (state) => {
      const palette = PALETTE[name];
      const [band, ...lines] = borderInks({ state, less: 0.5, isOld: false });
      const colourOf = (tone: string | undefined) => palette[tone ?? ""] ?? "missing";
      expect(band?.stroke).toBe("halo");
      for (const { stroke } of lines)
        expect(contrast(colourOf(stroke), colourOf(band?.stroke))).toBeGreaterThanOrEqual(3);
    },
  );
});

test("the band is broader than the line on it, whatever the state", () => {
  for (const look of LOOKS) {
    const [band, line] = borderInks(look);
    expect(band?.width).toBeGreaterThanOrEqual((line?.width ?? 0) + 2);
  }
});

test("without any colour each state, new or old, is drawn in a way of its own", () => {
  const forms = LOOKS.map((look) =>
    JSON.stringify(
      borderInks(look).map(({ width, dashes = [] }) => [width?.toFixed(1), ...dashes]),
    ),
  );
  expect(new Set(forms).size).toBe(LOOKS.length);
});

test("a closed border is the thickest, an unknown one the thinnest", () => {
  const widths = BORDER_STATES.map((state) => ({
    state,
    width: borderInks({ state, less: 0, isOld: false })[1]?.width ?? 0,
  })).toSorted((a, b) => a.width - b.width);
  expect([widths[0]?.state, widths.at(-1)?.state]).toEqual(["unknown", "closed"]);
});

test("the fewer crossings let people through, the denser the bars; none, where all are alike", () => {
  const gapOf = (less: number) =>
    borderInks({ state: "restricted", less, isOld: false })[2]?.dashes?.[1];
  const gaps = [1 / 9, 5 / 9, 7 / 9, 8 / 9].map((less) => gapOf(less) ?? 0);
  expect(gaps.toSorted((a, b) => b - a)).toEqual(gaps);
  expect(new Set(gaps).size).toBe(gaps.length);
  expect(gapOf(0)).toBeUndefined();
});

test("each day on which a border's state or the part that is not as it says changed is seen in its lines", () => {
  let seen = 0;
  for (const border of bordersOf(atlas.places).values())
    for (const turn of borderTurns(atlas, border)) {
      const [before, after] = [addDays(turn, -1), turn].map((day) => borderOn(atlas, border, day));
      if (before === undefined || after === undefined) throw new Error("no border");
      // A closed crossing of which nothing is known any more leaves the line as it was.
      if (before.state === after.state && before.less === after.less) continue;
      seen += 1;
      expect(borderInks(after)).not.toEqual(borderInks(before));
    }
  expect(seen).toBeGreaterThan(35);
});

test("a chosen border keeps its form and takes the colour of what is chosen", () => {
  for (const look of LOOKS) {
    const [plain, chosen] = [borderInks(look), borderInks({ ...look, chosen: true })];
    expect(chosen[1]).toEqual({ ...plain[1], stroke: "accent" });
  }
});
