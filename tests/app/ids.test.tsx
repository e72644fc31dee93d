import { act, cleanup, screen } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import type { CrossingId, EventId, PlaceId, RouteId } from "#atlas/types.ts";
import { PAGES, SHOWN_AS, type ViewState } from "#view/viewState.ts";
import { dayOf } from "../days.ts";
import { openApp } from "./openApp.tsx";

vi.mock("#app/loadAtlas.ts", async () => (await import("./loaders.ts")).loaders());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const georgia = { kind: "place", id: "GEO" as PlaceId } as const;
const states: readonly (readonly [string, Partial<ViewState>])[] = [
  ...SHOWN_AS.map((shownAs) => [`as ${shownAs}`, { shownAs, focus: georgia }] as const),
  ["two days", { compare: dayOf("2022-09-21"), overlay: "visa", second: "risk" }],
  ["two days and a card", { compare: dayOf("2022-09-21"), focus: georgia }],
  ["a crossing", { focus: { kind: "crossing", id: "ge-lars" as CrossingId } }],
  ["a route", { focus: { kind: "route", id: "georgia-verkhny-lars" as RouteId } }],
  ["an event", { focus: { kind: "event", id: "2024-07-16-bell-650000" as EventId } }],
  ...PAGES.map((page) => [`the page ${page}`, { page, focus: georgia, overlay: "risk" }] as const),
];

/** The ids that stand twice in the document. */
const twice = (): readonly string[] => {
  const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
  return ids.filter((id, i) => ids.indexOf(id) !== i);
};

test.each(states)("no id stands twice: %s, on the screen and on paper", async (_, change) => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  openApp(change);
  await act(() => vi.dynamicImportSettled());
  await act(() => vi.advanceTimersByTimeAsync(5000));
  // A part that comes later may wait for a part of its own.
  for (let i = 0; i < 3; i++) await act(() => vi.dynamicImportSettled());
  expect(screen.queryAllByText("Loading …")).toEqual([]);
  expect(twice()).toEqual([]);
  act(() => void window.dispatchEvent(new Event("beforeprint")));
  const isPaged = (change.page ?? "none") !== "none";
  expect(document.querySelector(".sheet") !== null).toBe(!isPaged);
  expect(twice()).toEqual([]);
  act(() => void window.dispatchEvent(new Event("afterprint")));
});
