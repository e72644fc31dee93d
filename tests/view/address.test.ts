import { expect, test } from "vitest";
import { historyFor, readAddress, writeAddress } from "#view/address.ts";
import { initialView } from "#view/initialView.ts";
import { VIEW_KEYS } from "#view/params.ts";
import { PARAM_NAMES } from "#view/readValues.ts";
import { storyView } from "#view/storyView.ts";
import type { Focus, ViewState } from "#view/viewState.ts";
import { atlas } from "../atlas.ts";
import { dayOf } from "../days.ts";
import { VALUES } from "./everyValue.ts";

const initial = initialView("en");
const read = (address: string, from: ViewState = initial) => readAddress(address, atlas, from);
const write = (change: Partial<ViewState>) =>
  writeAddress({ ...initial, ...change }, initial, atlas);
const focus = (kind: Focus["kind"], id: string) => ({ kind, id }) as Focus;

const CASES = VIEW_KEYS.flatMap((key) =>
  VALUES[key].map((value): [string, Partial<ViewState>] => [key, { [key]: value }]),
);

test("a bare address opens the first step of the opening story; the usual map has a name of its own", () => {
  expect(read("")).toEqual({ view: storyView(atlas, "opening", 1, initial), problems: [] });
  expect(write({})).toBe("story=none");
  expect(read("story=none")).toEqual({ view: initial, problems: [] });
});

test.each(VIEW_KEYS)("every value of %s survives the way to the address and back", (key) => {
  for (const [, change] of CASES.filter(([other]) => other === key)) {
    const view = { ...initial, ...change };
    expect(read(writeAddress(view, initial, atlas))).toEqual({ view, problems: [] });
  }
});

test.each(VIEW_KEYS)(
  "the complete address of every value of %s reads back from any start",
  (key) => {
    const elsewhere: ViewState = {
      ...initialView("ru"),
      theme: "dark",
      proj: "flat",
      shownAs: "table",
    };
    for (const [, change] of CASES.filter(([other]) => other === key)) {
      const view = { ...initial, ...change };
      expect(read(`v=1&${writeAddress(view, {}, atlas)}`, elsewhere)).toEqual({
        view,
        problems: [],
      });
    }
  },
);

test("different values have different addresses", () => {
  const changed = CASES.map(([, change]) => write(change)).filter(
    (address) => address !== "story=none",
  );
  expect(new Set(changed).size).toBe(changed.length);
});

test.each([
  ["date=2022-09-21", { date: dayOf("2022-09-21") }],
  ["overlay=visa", { overlay: "visa" }],
  ["place=GEO", { focus: focus("place", "GEO") }],
  ["route=georgia-verkhny-lars", { focus: focus("route", "georgia-verkhny-lars") }],
  ["crossing=ge-lars", { focus: focus("crossing", "ge-lars") }],
  ["border=RUS-FIN", { focus: focus("border", "RUS-FIN") }],
  [
    "date=latest&event=2022-09-21-mobilization",
    { focus: focus("event", "2022-09-21-mobilization") },
  ],
  ["view=table", { shownAs: "table" }],
  ["proj=flat", { proj: "flat" }],
  ["map=44.6,42.74,5.25", { map: { lon: 44.6, lat: 42.74, zoom: 5.25 } }],
  ["hide=routes,labels", { hidden: ["routes", "labels"] }],
  ["second=risk", { second: "risk" }],
  ["compare=2022-09-21", { compare: dayOf("2022-09-21") }],
  ["series=stayers-bell-2024", { series: "stayers-bell-2024" }],
  ["reading=highest", { reading: "highest" }],
  ["ways=all", { ways: "all" }],
  ["page=doors", { page: "doors" }],
] as readonly [string, Partial<ViewState>][])("%s is a public contract", (address, change) => {
  expect(write(change)).toBe(address);
  expect(read(address)).toEqual({ view: { ...initial, ...change }, problems: [] });
});

test.each([
  ["lang=ru", { lang: "ru" }],
  ["theme=projector", { theme: "projector" }],
  ["renderer=svg", { renderer: "svg" }],
  ["motion=still", { motion: "still" }],
  ["keys=off", { keys: "off" }],
] as readonly [string, Partial<ViewState>][])(
  "%s is a public contract of the reader, and opens what a bare address opens",
  (address, change) => {
    const view = { ...read("").view, ...change };
    expect(writeAddress(view, initial, atlas)).toBe(address);
    expect(read(address)).toEqual({ view, problems: [] });
    expect(read(`${address}&story=none`)).toEqual({
      view: { ...initial, ...change },
      problems: [],
    });
  },
);

test("a view has one address, whatever the order in which it came to be", () => {
  const address = "date=2022-09-21&overlay=visa&place=GEO&lang=de&view=table&hide=routes,labels";
  const turned = "hide=labels,routes&view=table&lang=de&place=GEO&overlay=visa&date=2022-09-21";
  const { view, problems } = read(turned);
  expect(problems).toEqual([]);
  expect(writeAddress(view, initial, atlas)).toBe(address);
  expect(write({ hidden: ["labels", "routes"] })).toBe("hide=routes,labels");
});

test("defaults that are spelled out are read and left out again", () => {
  const { view, problems } = read("v=1&date=latest&overlay=none&theme=auto&reading=middle");
  expect(problems).toEqual([]);
  expect(writeAddress(view, initial, atlas)).toBe("story=none");
});

test("a camera is written to a hundredth", () => {
  expect(write({ map: { lon: -0.001, lat: 42.74499, zoom: 3.33333 } })).toBe("map=0,42.74,3.33");
});

test.each([
  ["v", "2"],
  ["date", "2022-02-30"],
  ["date", "2022-02-23"],
  ["date", "2999-01-01"],
  ["date", "yesterday"],
  ["overlay", "astrology"],
  ["overlay", ""],
  ["place", "ATLANTIS"],
  ["route", "swimming"],
  ["crossing", "nowhere"],
  ["border", "FIN-RUS"],
  ["border", "RUS-USA"],
  ["event", "2022-09-21"],
  ["lang", "fr"],
  ["theme", "pink"],
  ["view", "globe"],
  ["renderer", "canvas"],
  ["proj", "mercator"],
  ["map", "44,42"],
  ["map", "181,0,1"],
  ["map", "0,86,1"],
  ["map", "0,0,13"],
  ["map", "a,b,c"],
  ["hide", "routes,sea"],
  ["hide", ""],
  ["second", "weather"],
  ["compare", "latest"],
  ["series", "guesses"],
  ["reading", "best"],
  ["page", "home"],
  ["motion", "fast"],
  ["keys", "some"],
  ["story", "fairy"],
  ["story", ""],
  ["step", "0"],
  ["step", "2"],
  ["step", "second"],
  ["from", "letter"],
  ["constructor", "1"],
  ["__proto__", "1"],
])("%s=%s is ignored and named, and what else the address says holds", (name, value) => {
  const other = name === "overlay" ? "proj=flat" : "overlay=visa";
  const { view, problems } = read(`${name}=${value}&${other}`);
  expect(problems).toEqual([{ name, value }]);
  expect(view).toEqual(read(other).view);
});

test("of two things to look at, the first in the order of the address counts", () => {
  const { view, problems } = read("event=2022-09-21-mobilization&place=GEO");
  expect(view.focus).toEqual(focus("place", "GEO"));
  expect(problems).toEqual([{ name: "event", value: "2022-09-21-mobilization" }]);
});

test("a wrong place gives way to a right route", () => {
  const { view, problems } = read("place=ATLANTIS&route=georgia-verkhny-lars");
  expect(view.focus).toEqual(focus("route", "georgia-verkhny-lars"));
  expect(problems).toEqual([{ name: "place", value: "ATLANTIS" }]);
});

test.each<readonly [string, "push" | "replace", Partial<ViewState>]>([
  ["moving the date", "replace", { date: dayOf("2022-09-21") }],
  ["moving the map", "replace", { map: { lon: 0, lat: 0, zoom: 1 } }],
  ["moving both", "replace", { date: atlas.first, map: { lon: 0, lat: 0, zoom: 1 } }],
  ["choosing a place", "push", { focus: focus("place", "GEO") }],
  ["choosing an event with its day", "push", { focus: focus("event", "x"), date: atlas.first }],
  ["another overlay", "push", { overlay: "visa" }],
  ["another language", "push", { lang: "ru" }],
  ["another page", "push", { page: "about" }],
  ["another step of a story", "push", { step: 2, date: atlas.first }],
  ["leaving a story", "push", { story: null }],
  ["hiding a layer", "push", { hidden: ["routes"] }],
  ["changing nothing", "replace", {}],
])("%s is a %s in the history", (_name, method, change) => {
  const before = { ...initial, story: change.story === null ? "opening" : null };
  expect(historyFor(before, { ...before, ...change })).toBe(method);
});

test("the names of the address are known, and no two keys share one", () => {
  expect([...PARAM_NAMES].toSorted()).toEqual(
    [
      ...[
        "v",
        "date",
        "data",
        "since",
        "overlay",
        "place",
        "route",
        "crossing",
        "event",
        "lang",
        "theme",
        "view",
      ],
      ...["renderer", "proj", "map", "hide", "second", "compare", "series", "reading", "page"],
      ...["motion", "keys", "story", "step", "passport", "mode", "paper", "perpage"],
      ...["border", "ways", "own"],
      ...["controls", "title", "legend", "timeline", "static", "transparent"],
    ].toSorted(),
  );
});

test("the series that belongs to the day can be asked for by name", () => {
  expect(read("series=auto")).toEqual({ view: initial, problems: [] });
});

test("an event without a day is looked at on its own day, and a day that is named wins", () => {
  const event = "event=2022-09-30-finland-tourists";
  expect(readAddress(event, atlas, initialView("en")).view.date).toBe(dayOf("2022-09-30"));
  expect(readAddress(`${event}&date=2024-01-01`, atlas, initialView("en")).view.date).toBe(
    dayOf("2024-01-01"),
  );
  expect(readAddress(`${event}&date=latest`, atlas, initialView("en")).view.date).toBe("latest");
});

test("an event on the last day of the atlas can be told from one on its own day", () => {
  const view = {
    ...initialView("en"),
    focus: focus("event", "2022-09-30-finland-tourists"),
  };
  const written = writeAddress(view, initialView("en"), atlas);
  expect(readAddress(written, atlas, initialView("en")).view).toEqual(view);
});

test("turning from one of two days to the other and back adds nothing to the history", () => {
  const two = { ...initialView("en"), date: dayOf("2022-09-30"), compare: dayOf("2022-09-20") };
  const turned = { ...two, date: dayOf("2022-09-20"), compare: dayOf("2022-09-30") };
  expect(historyFor(two, turned)).toBe("replace");
  expect(historyFor(two, { ...two, compare: dayOf("2022-09-29") })).toBe("push");
  expect(historyFor(two, { ...turned, overlay: "visa" })).toBe("push");
});

test("the release of the data is no picture: with it alone the opening is told, and a step stays a step", () => {
  const bare = read("data=test").view;
  expect(bare).toMatchObject({ story: "opening", step: 1, data: "test" });
  expect(writeAddress(bare, { ...initial, data: null }, atlas)).toBe("data=test");
  const step = read("data=test&story=nine-days-in-september&step=3").view;
  expect(step).toEqual({ ...read("story=nine-days-in-september&step=3").view, data: "test" });
});

test("a release that is not looked at is named, and everything else holds", () => {
  const { view, problems } = read("data=2025-01-31&overlay=visa");
  expect(problems).toEqual([{ name: "data", value: "2025-01-31" }]);
  expect(view).toMatchObject({ data: null, overlay: "visa" });
});

test("in an older release the address goes on naming it, whatever is chosen", () => {
  const older = { ...initial, data: "test" };
  const { view } = read("data=test&overlay=visa", older);
  expect(writeAddress({ ...view, overlay: "risk" }, { ...older, data: null }, atlas)).toBe(
    "data=test&overlay=risk",
  );
});
