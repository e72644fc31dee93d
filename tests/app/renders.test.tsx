import { act, cleanup, screen } from "@testing-library/react";
import { type ComponentType, memo } from "react";
import { flushSync } from "react-dom";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { addDays } from "#atlas/day.ts";
import { dayOf } from "../days.ts";
import { openApp } from "./openApp.tsx";

const renders = vi.hoisted(() => new Map<string, number>());
/** The same component, counted whenever it is drawn. */
function counted<P extends object>(name: string, part: unknown): ComponentType<P> {
  const { type: Inner } = part as { readonly type: (props: P) => React.ReactNode };
  return memo(function Counted(props: P) {
    renders.set(name, (renders.get(name) ?? 0) + 1);
    return Inner(props);
  }) as unknown as ComponentType<P>;
}

vi.mock("#app/loadAtlas.ts", async () => (await import("./loaders.ts")).loaders());
vi.mock("#panels/Bar.tsx", async (load) => {
  const { Bar } = await load<typeof import("#panels/Bar.tsx")>();
  return { Bar: counted("Bar", Bar) };
});
vi.mock("#panels/Notices.tsx", async (load) => {
  const { Notices } = await load<typeof import("#panels/Notices.tsx")>();
  return { Notices: counted("Notices", Notices) };
});
vi.mock("#panels/SkipLinks.tsx", async (load) => {
  const { SkipLinks } = await load<typeof import("#panels/SkipLinks.tsx")>();
  return { SkipLinks: counted("SkipLinks", SkipLinks) };
});
vi.mock("#panels/Statement.tsx", async (load) => {
  const { Statement } = await load<typeof import("#panels/Statement.tsx")>();
  return { Statement: counted("Statement", Statement) };
});
vi.mock("#panels/KeyRow.tsx", async (load) => {
  const { KeyRow } = await load<typeof import("#panels/KeyRow.tsx")>();
  return { KeyRow: counted("KeyRow", KeyRow) };
});
/** A module with one of its functions counted whenever it is called. */
async function called<M extends object>(name: string, load: () => Promise<M>): Promise<M> {
  const real = await load();
  const act = real[name as keyof M] as (...rest: unknown[]) => unknown;
  return {
    ...real,
    [name]: (...rest: unknown[]) => {
      calls.set(name, (calls.get(name) ?? 0) + 1);
      return act(...rest);
    },
  };
}
const calls = vi.hoisted(() => new Map<string, number>());
vi.mock("#scene/sceneOf.ts", (load) => called("sceneOf", load));
vi.mock("#scene/descriptionOf.ts", (load) => called("descriptionOf", load));
vi.mock("#scene/partedScene.ts", (load) => called("partedScene", load));
vi.mock("#scene/labelPlaces.ts", (load) => called("labelPlaces", load));
vi.mock("#plain/shapesOf.ts", (load) => called("shapesOf", load));
beforeEach(() => {
  renders.clear();
  calls.clear();
});
afterEach(cleanup);

/** What is drawn anew when the view changes. */
async function drawnBy(change: () => void): Promise<readonly string[]> {
  renders.clear();
  await act(async () => change());
  return [...renders.keys()].toSorted();
}

test("a step to the next day draws nothing anew that does not change", async () => {
  const { store } = openApp({ date: dayOf("2024-03-12") });
  await act(async () => {});
  const heading = () => screen.getByDisplayValue("13 March 2024");
  expect([...renders.keys()].toSorted()).toEqual([
    "Bar",
    "KeyRow",
    "Notices",
    "SkipLinks",
    "Statement",
  ]);
  expect(await drawnBy(() => store.setState({ date: dayOf("2024-03-13") }))).toEqual([]);
  expect(heading()).toBeDefined();
});

/** How often what is laid out and drawn has been made while the view changed. */
async function madeBy(change: () => void): Promise<Readonly<Record<string, number>>> {
  calls.clear();
  await act(async () => change());
  return Object.fromEntries([...calls].toSorted());
}

test("a step makes one scene, puts it in its places once, and keeps the ground", async () => {
  const { store } = openApp({ date: dayOf("2022-09-20"), overlay: "visa" });
  await act(async () => {});
  expect(await madeBy(() => store.setState({ date: dayOf("2022-09-21") }))).toEqual({
    sceneOf: 1,
    descriptionOf: 1,
    partedScene: 1,
    labelPlaces: 1,
  });
});

test("a day on which no mark changes is laid out as the day before was", async () => {
  const { store } = openApp({ date: dayOf("2022-09-23"), overlay: "visa" });
  await act(async () => {});
  expect(await madeBy(() => store.setState({ date: dayOf("2022-09-24") }))).toEqual({
    sceneOf: 1,
    descriptionOf: 1,
  });
});

test("twenty days of a drag make twenty scenes, lay out those that differ, and the ground stays", async () => {
  const { store } = openApp({ date: dayOf("2022-09-20"), overlay: "visa" });
  await act(async () => {});
  const made = await madeBy(() => {
    for (let day = 1; day <= 20; day++)
      flushSync(() => store.setState({ date: addDays(dayOf("2022-09-20"), day) }));
  });
  expect(made["sceneOf"]).toBe(20);
  // On half of the days no mark changes.
  expect(made["labelPlaces"]).toBeLessThan(10);
  // On some of the others classes alone.
  expect(made["partedScene"]).toBeLessThan(made["labelPlaces"] ?? 0);
  expect(made["shapesOf"]).toBeUndefined();
});

test("a camera that comes to rest places the same scene anew and makes none", async () => {
  const { store } = openApp({ overlay: "visa" });
  await act(async () => {});
  const made = await madeBy(() => store.setState({ map: { lon: 40, lat: 45, zoom: 3 } }));
  expect(made).toEqual({ partedScene: 1, labelPlaces: 1, shapesOf: 1 });
});

test("a view that says the same makes nothing", async () => {
  const { store } = openApp({ overlay: "visa" });
  await act(async () => {});
  expect(await madeBy(() => store.setState({ ...store.getState() }))).toEqual({});
});

test("a camera that comes to rest draws no panel anew", async () => {
  const { store } = openApp();
  expect(await drawnBy(() => store.setState({ map: { lon: 40, lat: 45, zoom: 3 } }))).toEqual([]);
});

test("what the sentence and the legend say of a day is drawn anew with it", async () => {
  const { store } = openApp({ date: dayOf("2022-09-20"), overlay: "visa" });
  expect(await drawnBy(() => store.setState({ date: dayOf("2024-09-21") }))).toEqual(
    expect.arrayContaining(["KeyRow", "Statement"]),
  );
});
