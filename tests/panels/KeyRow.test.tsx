import { cleanup, render } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import type { BorderId } from "#atlas/borders.ts";
import { LANGS, type Lang } from "#atlas/types.ts";
import { KeyRow } from "#panels/KeyRow.tsx";
import type { ViewState } from "#view/viewState.ts";
import { dayOf } from "../days.ts";
import { partsOf } from "./pages/partsOf.ts";

afterEach(cleanup);

/** What the key in one row says, from left to right, and how many signs stand before each. */
function keyOn(day: string, change: Partial<ViewState> = {}, lang: Lang = "en") {
  const { scene, view, verbs } = partsOf({ date: dayOf(day), ...change }, lang);
  const { container } = render(
    <KeyRow
      legend={scene.legend}
      seen={scene.legend}
      view={view}
      verbs={verbs}
      isCovered={false}
    />,
  );
  return [...container.querySelectorAll(".key > li")].map(
    (item) => `${item.textContent} ${item.querySelectorAll(".key-line").length}`,
  );
}

test("a state that ways and borders share stands once with both signs, what only borders are stands by itself", () => {
  const { legend } = partsOf({ date: dayOf("2022-09-20") }).scene;
  const ways = new Set<string>(legend.routes?.lines.map(({ state }) => state));
  expect(ways.has("open")).toBe(true);
  const said = keyOn("2022-09-20");
  for (const { key, label } of legend.borders?.rows ?? []) {
    const name = key === "less" ? "not at every crossing" : label;
    expect(said.filter((one) => one.startsWith(`${name} `))).toEqual([
      `${name} ${ways.has(key) ? 2 : 1}`,
    ]);
  }
});

test("a sign that no border bears on the day is not there", () => {
  const said = keyOn("2024-07-16");
  expect(said).toContain("older knowledge 1");
  expect(keyOn("2022-09-20")).not.toContain("older knowledge 1");
  expect(said).not.toContain("unclear 1");
});

test("behind the classes of an overlay ways and borders begin with their name", () => {
  const said = keyOn("2023-12-20", { overlay: "visa" });
  const first = said.indexOf("ways, borders: open 2");
  expect(first).toBeGreaterThan(4);
  expect(said.slice(first + 1, first + 4)).toEqual(["partly open 1", "restricted 1", "closed 1"]);
  expect(said.slice(0, first).every((one) => one.endsWith(" 0"))).toBe(true);
});

test("hidden borders have no key", () => {
  const said = keyOn("2023-12-20", { hidden: ["borders"] });
  expect(said.filter((one) => one.endsWith(" 2"))).toEqual([]);
  expect(said).not.toContain("partly open 1");
});

test.each(LANGS)("in %s no name in the row is longer than 25 letters", (lang) => {
  for (const overlay of ["none", "visa"] as const)
    for (const said of keyOn("2022-03-01", { overlay }, lang))
      if (/ 1$/.test(said)) expect(said.length).toBeLessThan(28);
});

test("circles stand in the row with what they tell beside their size, and only on days that have numbers", () => {
  expect(keyOn("2024-07-16")).toEqual(
    expect.arrayContaining(["5,000 0", "others counted 0", "at least 0"]),
  );
  expect(keyOn("2022-09-30")).toEqual(expect.arrayContaining(["entries 0", "exits 0"]));
  expect(keyOn("2022-09-20").filter((one) => /\d{3}|counted|entries/.test(one))).toEqual([]);
  expect(keyOn("2024-07-16", { overlay: "risk" })).toContain("others counted 0");
});

test("what the crossings near a chosen border look like stands beside the state that they share", () => {
  const { scene, view, verbs } = partsOf({
    date: dayOf("2022-09-30"),
    focus: { kind: "border", id: "RUS-FIN" as BorderId },
  });
  const { container } = render(
    <KeyRow
      legend={scene.legend}
      seen={scene.legend}
      view={view}
      verbs={verbs}
      isCovered={false}
    />,
  );
  expect(container.querySelectorAll("[data-border-key='restricted'] .key-form")).toHaveLength(1);
  expect(container.querySelectorAll("[data-border-key='open'] .key-form")).toHaveLength(0);
});
