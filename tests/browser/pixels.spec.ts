// What the graphics processor has drawn, read from the picture: the colour of the class under twenty places on three dates, in three
// themes, beside what the table says.
import { expect } from "@playwright/test";
import { PALETTE } from "#scene/palette.ts";
import { coloursAt } from "./support/coloursAt.ts";
import { journey } from "./support/journey.ts";
import { openAt } from "./support/openAt.ts";
import { theMap } from "./support/theMap.ts";
import { classesOf } from "./support/theTable.ts";

/** A point well inside of each place. */
const INSIDE: Readonly<Record<string, readonly [lon: number, lat: number]>> = {
  BLR: [28, 53.5],
  CHN: [85, 38],
  DEU: [10.3, 51],
  DZA: [3, 28],
  EGY: [29, 27],
  ESP: [-4, 40],
  EST: [25.8, 58.7],
  FIN: [26, 63],
  FRA: [2.5, 47],
  IND: [78, 23],
  IRN: [54, 32.5],
  KAZ: [67, 48],
  LBY: [18, 27],
  LTU: [24, 55.3],
  POL: [19, 52],
  ROU: [25, 46],
  SAU: [45, 24],
  SWE: [15, 62.5],
  TUR: [35, 39],
  UZB: [63, 42],
};
/** At this size all of them lie below the statement, which lies on the map, and above the key. */
const SIZE = { width: 1440, height: 900 };
const [LON, LAT, ZOOM] = [40, 47, 2.5];

const northing = (lat: number): number =>
  Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / (2 * Math.PI);

/** Where a point stands on the flat map, in px from the corner of a map of this size. */
function pointOn(width: number, height: number, [lon, lat]: readonly [number, number]) {
  const world = 512 * 2 ** ZOOM;
  return [
    width / 2 + ((lon - LON) / 360) * world,
    height / 2 - (northing(lat) - northing(LAT)) * world,
  ] as const;
}

journey(
  "the live map has the colour of its class under each of twenty places, on three dates and in three themes",
  { tag: "@gl" },
  async ({ page }) => {
    journey.slow();
    await page.setViewportSize(SIZE);
    for (const [date, theme] of [
      ["2022-03-01", "light"],
      ["2022-10-01", "dark"],
      ["2026-02-17", "projector"],
    ] as const) {
      const day = `date=${date}&overlay=visa&theme=${theme}`;
      await openAt(page, `#${day}&view=table`);
      const classes = await classesOf(page, "visa");
      await openAt(
        page,
        `#${day}&map=${LON},${LAT},${ZOOM}&proj=flat&hide=routes,destinations,crossings,borders,labels`,
      );
      await expect(page.locator("html")).toHaveAttribute("data-renderer", "gl");
      const box = await theMap(page).boundingBox();
      const points = Object.values(INSIDE).map((at) =>
        pointOn(box?.width ?? 0, box?.height ?? 0, at),
      );
      const colours = await coloursAt(page, theMap(page), points);
      const places = Object.keys(INSIDE);
      expect(Object.fromEntries(places.map((id, i) => [id, colours[i]])), day).toEqual(
        Object.fromEntries(places.map((id) => [id, PALETTE[theme][`visa-${classes[id]}`]])),
      );
      expect(new Set(colours).size).toBeGreaterThan(2);
    }
  },
);
