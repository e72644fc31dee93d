// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Day } from "#atlas/day.ts";
import type { EventId, PlaceId } from "#atlas/types.ts";
import { createView } from "#view/createView.ts";
import { followAddress, moveQuery } from "#view/followAddress.ts";
import { initialView } from "#view/initialView.ts";
import type { AddressProblem } from "#view/readValues.ts";
import { bareView, storyView } from "#view/storyView.ts";
import { verbsOf } from "#view/verbs.ts";
import { atlas } from "../atlas.ts";
import { dayOf } from "../days.ts";

const initial = initialView("en");
const opening = bareView(atlas, initial);
const push = vi.spyOn(window.history, "pushState");
const replace = vi.spyOn(window.history, "replaceState");
let stop = () => {};

beforeEach(() => window.history.replaceState(null, "", "/"));
afterEach(() => stop());

/** A reader arrives at an address of the site. */
function arriveAt(address: string) {
  window.history.replaceState(null, "", address);
  const store = createView(initial);
  const told: (readonly AddressProblem[])[] = [];
  push.mockClear();
  replace.mockClear();
  stop = followAddress(store, atlas, initial, window, (problems) => void told.push(problems));
  return { store, told, ...verbsOf(store, atlas.last) };
}

/** The reader does something by hand. */
const press = () => window.dispatchEvent(new PointerEvent("pointerdown"));
const key = (repeat: boolean) =>
  window.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowDown", repeat }));

/** The browser goes to an address by itself, as its Back button does. */
function browseTo(address: string) {
  window.history.replaceState(null, "", address);
  push.mockClear();
  replace.mockClear();
  window.dispatchEvent(new PopStateEvent("popstate"));
}

const bar = () => window.location.pathname + window.location.search + window.location.hash;
const calls = () => ({ push: push.mock.calls.length, replace: replace.mock.calls.length });
const placeOf = (id: string) => ({ kind: "place", id: id as PlaceId }) as const;
const georgia = { kind: "place", id: "GEO" as PlaceId } as const;

test("a bare address shows the first step of the opening and stays bare", () => {
  const { store, told } = arriveAt("/");
  expect(store.getState()).toEqual(opening);
  expect(told).toEqual([[]]);
  expect(bar()).toBe("/");
  expect(calls()).toEqual({ push: 0, replace: 0 });
});

test("an address shows what it says", () => {
  const { store } = arriveAt("/#date=2022-09-21&overlay=visa&place=GEO");
  expect(store.getState()).toEqual({
    ...initial,
    date: dayOf("2022-09-21"),
    overlay: "visa",
    focus: georgia,
  });
  expect(calls()).toEqual({ push: 0, replace: 0 });
});

test.each([
  ["/?place=GEO", "/#place=GEO"],
  ["/?place=GEO#overlay=visa", "/#overlay=visa&place=GEO"],
  ["/?place=GEO&utm_source=letter", "/?utm_source=letter#place=GEO"],
  ["/?place=ARM#place=GEO", "/#place=GEO"],
  ["/?hide=routes%2Clabels&map=44.6%2C42.7%2C5", "/#map=44.6,42.7,5&hide=routes,labels"],
  ["/atlas/?lang=de", "/atlas/#lang=de"],
  ["/?utm_source=letter", "/?utm_source=letter"],
])("%s becomes %s, without an entry in the history", (address, moved) => {
  arriveAt(address);
  expect(bar()).toBe(moved);
  expect(push).not.toHaveBeenCalled();
});

test.each([
  ["?place=GEO", "", { search: "", hash: "#place=GEO" }],
  ["?a=1&place=GEO&b=2", "#lang=de", { search: "?a=1&b=2", hash: "#lang=de&place=GEO" }],
  [
    "?overlay=visa",
    "#place=GEO%26theme%3Ddark",
    { search: "", hash: "#place=GEO%26theme%3Ddark&overlay=visa" },
  ],
  ["?place=GEO%26x%3D1", "", { search: "", hash: "#place=GEO%26x%3D1" }],
  ["?map=44.6%2C42.7%2C5", "", { search: "", hash: "#map=44.6,42.7,5" }],
  ["?a=1", "#place=GEO", { search: "?a=1", hash: "#place=GEO" }],
])("of %s and %s, our keys end up behind #", (search, hash, moved) => {
  expect(moveQuery(search, hash)).toEqual(moved);
});

test("an address in another spelling is put right in its own entry of the history", () => {
  const { store } = arriveAt("/#v=1&overlay=none&place=GEO&theme=auto&date=2022-09-21");
  expect(store.getState()).toMatchObject({ focus: georgia, date: dayOf("2022-09-21") });
  expect(bar()).toBe("/#date=2022-09-21&place=GEO");
  expect(push).not.toHaveBeenCalled();
});

test("what is wrong in an address is told once and leaves it", () => {
  const { store, told } = arriveAt("/#place=ATLANTIS&overlay=visa");
  expect(told).toEqual([[{ name: "place", value: "ATLANTIS" }]]);
  expect(store.getState()).toEqual({ ...initial, overlay: "visa" });
  expect(bar()).toBe("/#overlay=visa");
  expect(push).not.toHaveBeenCalled();
});

test("scrubbing replaces the entry in the history: the first day at once, the last one after a pause", () => {
  vi.useFakeTimers();
  const { goToDay } = arriveAt("/#overlay=visa");
  for (const day of ["2022-09-21", "2022-09-22", "2022-09-23"]) goToDay(dayOf(day));
  expect(bar()).toBe("/#date=2022-09-21&overlay=visa");
  vi.advanceTimersByTime(400);
  expect(bar()).toBe("/#date=2022-09-23&overlay=visa");
  expect(calls()).toEqual({ push: 0, replace: 2 });
  vi.useRealTimers();
});

test("half a minute of dragging stays below what browsers allow", () => {
  vi.useFakeTimers();
  const { goToDay } = arriveAt("/");
  for (let step = 0; step < 3000; step++) {
    goToDay((dayOf("2022-03-01") + (step % 1000)) as Day);
    vi.advanceTimersByTime(10);
  }
  expect(calls().replace).toBeLessThan(100);
  vi.useRealTimers();
});

test("what a gesture came to belongs to the entry that choosing leaves behind", () => {
  const { goToDay, choose } = arriveAt("/");
  for (const day of ["2022-09-21", "2022-09-23"]) goToDay(dayOf(day));
  choose(georgia);
  expect(bar()).toContain("date=2022-09-23");
  expect(calls().push).toBe(1);
});

test("the last day is the latest, and leaves the address", () => {
  const { goToDay } = arriveAt("/#date=2022-09-21");
  goToDay(atlas.last);
  expect(bar()).toBe("/#story=none");
});

test("moving the map replaces the entry too", () => {
  const { look } = arriveAt("/#story=none");
  look({ lon: 44.6, lat: 42.7, zoom: 5 });
  expect(bar()).toBe("/#map=44.6,42.7,5");
  expect(calls()).toEqual({ push: 0, replace: 1 });
});

test("choosing adds an entry", () => {
  const { choose, showOverlay } = arriveAt("/?utm_source=letter#story=none");
  press();
  choose(georgia);
  press();
  showOverlay("risk");
  expect(bar()).toBe("/?utm_source=letter#overlay=risk&place=GEO");
  expect(calls()).toEqual({ push: 2, replace: 0 });
});

test("choosing an event with its day adds one entry, not two", () => {
  const { chooseEvent } = arriveAt("/#story=none");
  chooseEvent("2022-09-21-mobilization" as EventId, dayOf("2022-09-21"));
  expect(bar()).toBe("/#date=2022-09-21&event=2022-09-21-mobilization");
  expect(calls()).toEqual({ push: 1, replace: 0 });
});

test("choosing what is chosen adds nothing", () => {
  const { choose } = arriveAt("/#place=GEO");
  choose({ ...georgia });
  expect(calls()).toEqual({ push: 0, replace: 0 });
});

test("going back shows what stood there, and adds nothing to the history", () => {
  const { store, choose, told } = arriveAt("/#overlay=visa");
  choose(georgia);
  browseTo("/#overlay=visa");
  expect(store.getState()).toEqual({ ...initial, overlay: "visa" });
  expect(calls()).toEqual({ push: 0, replace: 0 });
  browseTo("/#place=ATLANTIS");
  expect(store.getState()).toEqual(initial);
  expect(told.at(-1)).toEqual([{ name: "place", value: "ATLANTIS" }]);
  expect(push).not.toHaveBeenCalled();
});

test("once it has stopped, store and address bar go their own ways", () => {
  const { store, choose } = arriveAt("/");
  stop();
  choose(georgia);
  expect(bar()).toBe("/");
  browseTo("/#overlay=visa");
  expect(store.getState().overlay).toBe("none");
});

test("what one press does is one entry, in whatever pieces it is done", () => {
  const { choose, openPage } = arriveAt("/#page=doors");
  press();
  choose(georgia);
  openPage("rule");
  expect(bar()).toBe("/#place=GEO&page=rule");
  expect(calls()).toEqual({ push: 1, replace: 1 });
});

test("what is chosen at the edge of the picture and where the map goes for it are one entry", () => {
  const { choose, look } = arriveAt("/#overlay=visa");
  press();
  choose(placeOf("BRA"));
  look({ lon: -51, lat: -10, zoom: 2.4 });
  expect(bar()).toBe("/#overlay=visa&place=BRA&map=-51,-10,2.4");
  expect(calls().push).toBe(1);
  browseTo("/#overlay=visa");
  press();
  choose(georgia);
  expect(bar()).toBe("/#overlay=visa&place=GEO");
});

test("a held key is one entry, and half a minute of it stays below what browsers allow", () => {
  vi.useFakeTimers();
  const { choose } = arriveAt("/#view=text");
  const ids = [...atlas.places.keys()];
  key(false);
  for (let step = 0; step < 900; step++) {
    choose(placeOf(ids[step % ids.length] ?? ""));
    vi.advanceTimersByTime(33);
    key(true);
  }
  vi.advanceTimersByTime(400);
  expect(calls().push).toBe(1);
  expect(calls().replace).toBeLessThan(99);
  expect(bar()).toBe(`/#place=${ids[899 % ids.length]}&view=text`);
  vi.useRealTimers();
});

test("a held Enter, which clicks again and again, is one entry too; the next press is another", () => {
  const { choose } = arriveAt("/#view=text");
  key(false);
  for (const id of ["KAZ", "CHN", "MNG"]) {
    window.dispatchEvent(new MouseEvent("click"));
    choose(placeOf(id));
    key(true);
  }
  expect(calls().push).toBe(1);
  window.dispatchEvent(new KeyboardEvent("keyup"));
  window.dispatchEvent(new MouseEvent("click"));
  choose(georgia);
  expect(calls().push).toBe(2);
});

test("after a step back the same gesture begins an entry of its own", () => {
  const { choose } = arriveAt("/");
  press();
  choose(georgia);
  browseTo("/");
  choose(placeOf("KAZ"));
  expect(calls()).toEqual({ push: 1, replace: 0 });
});

test("where the browser refuses to write, nothing breaks, and the address catches up", () => {
  vi.useFakeTimers();
  const { store, choose } = arriveAt("/#story=none");
  push.mockImplementationOnce(() => {
    throw new DOMException("more than 100 times per 30 seconds", "SecurityError");
  });
  press();
  choose(georgia);
  expect(store.getState().focus).toEqual(georgia);
  expect(bar()).toBe("/#story=none");
  vi.advanceTimersByTime(400);
  expect(bar()).toBe("/#place=GEO");
  vi.useRealTimers();
});

/** A page on which the build has drawn a part with this name. */
function withPart(id: string): void {
  const part = document.createElement("h2");
  part.id = id;
  document.body.replaceChildren(part);
}

test("an anchor within the page is no address: nothing is told, and it stays", () => {
  withPart("plain-figures");
  const { store, told } = arriveAt("/#plain-figures");
  expect(store.getState()).toEqual(opening);
  expect(told).toEqual([[]]);
  expect(bar()).toBe("/#plain-figures");
});

test("an anchor pressed before the app began does not lose what the address said", () => {
  withPart("plain-figures");
  window.history.replaceState(null, "", "/#plain-figures");
  const store = createView(initial);
  const asked = "#date=2022-09-21&lang=ru";
  stop = followAddress(store, atlas, initial, window, () => {}, asked);
  expect(store.getState()).toEqual({ ...initial, date: dayOf("2022-09-21"), lang: "ru" });
  expect(bar()).toBe("/#plain-figures");
});

test("an anchor pressed later changes nothing of the view", () => {
  withPart("plain-events");
  const { store, told } = arriveAt("/#overlay=visa");
  browseTo("/#plain-events");
  expect(store.getState()).toEqual({ ...initial, overlay: "visa" });
  expect(told).toEqual([[]]);
  expect(bar()).toBe("/#plain-events");
});

test("a name that no part of the page has is told like every other mistake", () => {
  document.body.replaceChildren();
  const { told } = arriveAt("/#plain-figures");
  expect(told).toEqual([[{ name: "plain-figures", value: "" }]]);
  expect(bar()).toBe("/");
});

test("a step of a story is an entry of the history, and Back shows the one before", () => {
  const { store, show } = arriveAt("/");
  for (const step of [2, 3]) {
    press();
    show(storyView(atlas, "opening", step, store.getState()) ?? initial);
  }
  expect(bar()).toBe("/#story=opening&step=3");
  expect(calls()).toEqual({ push: 2, replace: 0 });
  browseTo("/#story=opening&step=2");
  expect(store.getState()).toEqual(storyView(atlas, "opening", 2, initial));
  browseTo("/");
  expect(store.getState()).toEqual(opening);
  expect(calls()).toEqual({ push: 0, replace: 0 });
});

test("what the reader changes within a step stands in the address beside it, until the next step", () => {
  const { store, choose, show } = arriveAt("/#story=opening&step=2");
  choose(georgia);
  expect(bar()).toBe("/#date=2022-03-08&place=GEO&hide=destinations&story=opening&step=2");
  show(storyView(atlas, "opening", 3, store.getState()) ?? initial);
  expect(bar()).toBe("/#story=opening&step=3");
});

test("leaving a story keeps what it has shown, and hides nothing", () => {
  const { explore } = arriveAt("/#story=opening&step=2");
  explore();
  expect(bar()).toBe("/#date=2022-03-08");
});

test("in a frame nothing adds an entry to the history of the page that holds it", () => {
  window.history.replaceState(null, "", "/#story=none");
  const store = createView(initial);
  const framed = new Proxy(window, {
    get: (tab, name) => {
      const value: unknown = name === "top" ? {} : Reflect.get(tab, name, tab);
      return typeof value === "function" ? value.bind(tab) : value;
    },
  });
  stop = followAddress(store, atlas, initial, framed, () => {});
  push.mockClear();
  const verbs = verbsOf(store, atlas.last);
  press();
  verbs.showOverlay("visa");
  press();
  verbs.choose(georgia);
  stop();
  expect(push).not.toHaveBeenCalled();
  expect(bar()).toBe("/#overlay=visa&place=GEO");
});
