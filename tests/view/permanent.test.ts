import { expect, test } from "vitest";
import { printDay } from "#atlas/day.ts";
import { seriesOn } from "#atlas/seriesOn.ts";
import type { PlaceId } from "#atlas/types.ts";
import { readAddress } from "#view/address.ts";
import { dayOf as dayIn } from "#view/dayOf.ts";
import { initialView } from "#view/initialView.ts";
import { PARAMS, READER_KEYS, VIEW_KEYS } from "#view/params.ts";
import { impersonal, permanent, settled } from "#view/permanent.ts";
import type { ViewState } from "#view/viewState.ts";
import { atlas } from "../atlas.ts";
import { dayOf } from "../days.ts";
import { VALUES } from "./everyValue.ts";

const initial = initialView("en");
const views = VIEW_KEYS.flatMap((key) =>
  VALUES[key].map((value): ViewState => ({ ...initial, [key]: value })),
);

test("what a bare address shows is named by version, day, release of the data, language and series", () => {
  expect(permanent(initial, { ...atlas, last: dayOf("2026-06-25"), release: "2026-11-29" })).toBe(
    "v=1&date=2026-06-25&data=2026-11-29&lang=en&series=stayers-bell-2024",
  );
});

test("where facts may be put right no release is named", () => {
  expect(settled({ ...initial, data: "test", since: "2026-11" }, atlas)).toBe(
    `v=1&date=${printDay(atlas.last)}&data=test&lang=en&series=stayers-bell-2024`,
  );
  expect(settled(initial, atlas)).not.toContain("data=");
});

test("what differs from the usual stands beside it, and nothing of the reader but the language", () => {
  const view: ViewState = {
    ...initial,
    date: dayOf("2022-09-21"),
    overlay: "visa",
    focus: { kind: "place", id: "GEO" as PlaceId },
    lang: "de",
    theme: "projector",
    renderer: "svg",
    motion: "still",
    keys: "off",
    map: { lon: 44.6, lat: 42.74, zoom: 5 },
    hidden: ["routes", "labels"],
  };
  expect(permanent(view, atlas)).toBe(
    "v=1&date=2022-09-21&data=test&overlay=visa&place=GEO&lang=de&map=44.6%2C42.74%2C5&hide=routes%2Clabels&series=entries-after-call-up",
  );
});

test("theme, motion, keys, mode, renderer, language and the parts of a frame are the reader's", () => {
  expect(READER_KEYS.toSorted()).toEqual(
    [
      ...["keys", "lang", "mode", "motion", "renderer", "theme"],
      ...["controls", "title", "legend", "timeline", "static", "transparent"],
    ].toSorted(),
  );
});

test.each(VIEW_KEYS)("all rows of %s belong to the view, or all to the reader", (key) => {
  expect(new Set(PARAMS[key].map(({ of }) => of)).size).toBe(1);
});

test("every view reads back from its permanent form, whatever the reader's language", () => {
  for (const view of views) {
    const fixed = {
      ...impersonal(view),
      story: null,
      data: atlas.release,
      since: null,
      date: view.date === "latest" ? atlas.last : view.date,
      series: view.series ?? seriesOn(atlas, null, dayIn(atlas, view)).id,
    };
    const read = readAddress(permanent(view, atlas), atlas, initialView("ru"));
    expect(read).toEqual({ view: fixed, problems: [] });
  }
});

test("a later release of the data, with another last day and another usual series, changes nothing", () => {
  const address = permanent(initial, atlas);
  const later = { ...atlas, last: (atlas.last + 400) as typeof atlas.last };
  const { view } = readAddress(address, later, initial);
  expect(permanent(view, later)).toBe(address);
});

test("programs that make links out of text find no place to stop in it", () => {
  const addresses = views.map((view) => permanent(view, atlas));
  expect(addresses.filter((one) => !/^[A-Za-z0-9=&%._-]*[A-Za-z0-9]$/.test(one))).toEqual([]);
});
