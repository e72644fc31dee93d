import { act, cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, test, vi } from "vitest";
import { OVERLAYS } from "#atlas/types.ts";
import { SceneTable } from "#plain/SceneTable.tsx";
import type { ViewState } from "#view/viewState.ts";
import { loadTexts } from "../atlas.ts";
import { dayOf } from "../days.ts";
import { atlasIn, Reader, viewWith } from "./Reader.tsx";

afterEach(cleanup);
const atlas = atlasIn("en");

function open(change: Partial<ViewState> = {}) {
  const store = viewWith({ shownAs: "table", ...change });
  render(
    <Reader atlas={atlasIn(change.lang ?? "en")} store={store}>
      {(parts) => <SceneTable {...parts} loadTexts={loadTexts} />}
    </Reader>,
  );
  return { store, user: userEvent.setup() };
}

// By selector where there are hundreds: roles of a long table take seconds to find.
const rows = () => [...document.querySelectorAll<HTMLElement>("tbody tr")];
const names = () => rows().map((row) => row.querySelector("th")?.textContent ?? "");
const head = (name: RegExp) => {
  const found = [...document.querySelectorAll<HTMLElement>("thead th")];
  const column = found.find(({ textContent }) => name.test(textContent));
  if (column === undefined) throw new Error(`no column ${name}`);
  return column;
};
const status = () => document.querySelector('[role="status"]')?.textContent;
const rowOf = (place: string) => {
  const row = rows().find((one) => one.dataset["place"] === place);
  if (row === undefined) throw new Error(`no row for ${place}`);
  return row;
};
const classOf = (place: string, overlay: string) =>
  rowOf(place).querySelector<HTMLElement>(`[data-overlay="${overlay}"]`)?.dataset["class"];

describe("the table", () => {
  test("has a row for every place and says in its caption what it shows, on which day and in which unit", () => {
    open({ date: dayOf("2022-10-01") });
    expect(rows()).toHaveLength(atlas.places.size);
    const table = screen.getByRole("table", { name: /All places on 1\sOctober 2022/ });
    expect(table.textContent).toContain("Entries after the mobilisation, late September 2022");
    expect(table.textContent).toContain("Unit: people.");
  });

  test("opens with the largest number first, and with it its bound", () => {
    open();
    expect(names().slice(0, 6)).toEqual([
      "Armenia",
      "Israel",
      "Kazakhstan",
      "Georgia",
      "United States",
      "Germany",
    ]);
    expect(head(/People/).getAttribute("aria-sort")).toBe("descending");
    expect(rowOf("DEU").textContent).toContain("36,000at least");
    expect(rowOf("THA").textContent).toContain("no answer");
    expect(rowOf("ARE").textContent).toContain("not included");
    expect(rowOf("FRA").textContent).toContain("no figure");
  });

  test("tells no figure before it was counted, but when the next count is", () => {
    open({ date: dayOf("2022-12-01") });
    expect(rowOf("ARM").querySelector(".number")?.textContent).toBe("not yet known on this day");
    expect(screen.getByRole("table").textContent).toContain(
      "No count for this day – next: July 2024.",
    );
  });

  test.each([
    ["2022-09-20", "EST", "closed"],
    ["2022-09-20", "FIN", "visa"],
    ["2022-10-01", "FIN", "closed"],
  ])("on %s the class of entry to %s is %s", (date, place, key) => {
    open({ date: dayOf(date) });
    expect(classOf(place, "visa")).toBe(key);
  });

  test("says each class in words beside its colour", () => {
    open();
    for (const row of rows())
      for (const overlay of OVERLAYS) {
        const cell = row.querySelector<HTMLElement>(`[data-overlay="${overlay}"]`);
        expect(cell?.textContent).not.toBe("");
        expect(cell?.querySelector("svg")).not.toBeNull();
      }
  });
});

describe("the ways from Russia", () => {
  const cellOf = (place: string, way: string) => {
    const cell = rowOf(place).querySelector<HTMLElement>(`[data-way="${way}"]`);
    if (cell === null) throw new Error(`no cell ${way} for ${place}`);
    return cell;
  };
  const stateOf = (place: string, way: string) => cellOf(place, way).dataset["state"];

  test.each([
    [
      "en",
      "By land from Russia",
      "Verkhny Lars–Kazbegi: open",
      "no land border",
      "Tbilisi: no flights",
    ],
    [
      "de",
      "Auf dem Landweg aus Russland",
      "Werchni Lars–Kasbegi: offen",
      "keine Landgrenze",
      "Tiflis: keine Flüge",
    ],
    [
      "ru",
      "По суше из России",
      "Верхний Ларс\u00a0— Казбеги: открыто",
      "нет сухопутной границы",
      "Тбилиси: рейсов нет",
    ],
  ] as const)("stand in the table in %s", (lang, column, lars, none, tbilisi) => {
    open({ lang, date: dayOf("2022-09-26") });
    expect(head(new RegExp(column)).dataset["column"]).toBe("land");
    expect(cellOf("GEO", "land").textContent).toContain(lars);
    expect(cellOf("ARM", "land").textContent).toBe(none);
    expect(cellOf("GEO", "air").textContent).toContain(tbilisi);
  });

  test("name at most three crossings, open ones first, and count the others with what holds there", () => {
    open({ date: dayOf("2022-09-26") });
    const lines = [...cellOf("KAZ", "land").querySelectorAll("li")];
    expect(lines).toHaveLength(4);
    expect(lines.slice(0, 3).every((line) => line.dataset["crossing"] !== undefined)).toBe(true);
    expect(lines.at(-1)?.textContent).toBe("and 5 more: open");
    expect(cellOf("GEO", "land").querySelector("li")?.dataset).toMatchObject({
      crossing: "ge-lars",
      state: "open",
    });
  });

  test("over land with more than one crossing begin with the border as the map draws it", () => {
    open({ date: dayOf("2023-12-20") });
    const borderOf = (id: string) => cellOf(id, "land").querySelector<HTMLElement>(".door-border");
    expect(borderOf("FIN")?.textContent?.trim()).toBe("border: closed");
    expect(borderOf("FIN")?.querySelector("svg")).not.toBeNull();
    expect(borderOf("MNG")).toBeNull();
    expect(borderOf("ARM")).toBeNull();
  });

  test("follow the day though nothing else in the row does", () => {
    const { store } = open({ date: dayOf("2023-05-18") });
    expect(stateOf("GEO", "air")).toBe("closed");
    act(() => store.setState({ date: dayOf("2023-05-19") }));
    expect(stateOf("GEO", "air")).toBe("open");
  });

  test("sort the rows: open, restricted, closed; without a border and not known stay at the end", async () => {
    const { user } = open({ date: dayOf("2022-09-26") });
    const button = within(head(/By land/)).getByRole("button");
    const found = () => rows().map((row) => stateOf(row.dataset["place"] ?? "", "land") ?? "");
    const ranked = (states: readonly string[]) =>
      states.map((state) => ["open", "restricted", "closed"].indexOf(state));
    for (const direction of [1, -1]) {
      await user.click(button);
      const known = ranked(found()).filter((rank) => rank >= 0);
      expect(known).toEqual(known.toSorted((a, b) => direction * (a - b)));
      expect(ranked(found()).slice(0, known.length)).toEqual(known);
    }
    expect(status()).toBe("242 places, sorted by “By land from Russia”, descending");
  });
});

describe("sorting", () => {
  test("by name runs from A to Z, then back, and is told", async () => {
    const { user } = open();
    await user.click(within(head(/Place/)).getByRole("button"));
    const upwards = names();
    expect(upwards[0]).toBe("Afghanistan");
    expect(head(/Place/).getAttribute("aria-sort")).toBe("ascending");
    expect(head(/People/).getAttribute("aria-sort")).toBe("none");
    expect(status()).toBe("242 places, sorted by “Place”, ascending");
    await user.click(within(head(/Place/)).getByRole("button"));
    expect(names()).toEqual(upwards.toReversed());
    expect(status()).toBe("242 places, sorted by “Place”, descending");
  });

  test("by number keeps places without one at the end both ways", async () => {
    const { user } = open();
    await user.click(within(head(/People/)).getByRole("button"));
    expect(names()[0]).toBe("Argentina");
    expect(names().slice(0, 11).at(-1)).toBe("Armenia");
  });

  test("by class follows the legend, and ties keep the first order", async () => {
    const { user } = open();
    await user.click(within(head(/Entry/)).getByRole("button"));
    expect(classOf("ARM", "visa")).toBe("internal-passport");
    expect(names().slice(0, 2)).toEqual(["Armenia", "Kazakhstan"]);
    await user.click(within(head(/Documented forced returns/)).getByRole("button"));
    const keys = rows().map((row) => classOf(row.dataset["place"] ?? "", "risk") ?? "");
    const numbers = keys.filter((key) => /^\d$/.test(key));
    expect(numbers).toEqual(numbers.toSorted((a, b) => Number(b) - Number(a)));
    expect(keys.slice(numbers.length).every((key) => !/^\d$/.test(key))).toBe(true);
  });

  test("follows the alphabet of the language", async () => {
    const { user } = open({ lang: "de" });
    await user.click(within(head(/Ort/)).getByRole("button"));
    const found = names();
    expect(found.indexOf("Ägypten")).toBeLessThan(found.indexOf("Albanien"));
    expect(found.indexOf("Österreich")).toBeLessThan(found.indexOf("Pakistan"));
  });
});

describe("finding", () => {
  test.each([
    ["грузия", ["Georgia"]],
    ["turkiye", ["Türkiye"]],
    ["Österr", ["Austria"]],
    ["zzz", []],
  ])("%s finds %s", async (text, found) => {
    const { user } = open();
    await user.type(screen.getByLabelText("Find a place"), text);
    expect(names()).toEqual(found);
    expect(status()).toMatch(found.length === 1 ? /^1 place,/ : /^0 places,/);
  });
});

test("a name chooses its place, and the chosen row is marked", async () => {
  const { store, user } = open();
  await user.click(screen.getByText("Georgia"));
  expect(store.getState().focus).toEqual({ kind: "place", id: "GEO" });
  expect(screen.getByText("Georgia").getAttribute("aria-current")).toBe("true");
  expect(rowOf("GEO").dataset["chosen"]).toBe("true");
});

test("the download is made in the page, named after the day", async () => {
  const made: Blob[] = [];
  vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => {
    made.push(blob as Blob);
    return "blob:here";
  });
  const clicked = vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    expect(this.download).toBe("ways-out-2022-10-01.csv");
  });
  const { user } = open({ date: dayOf("2022-10-01") });
  await user.click(screen.getByText("Download as CSV"));
  expect(clicked).toHaveBeenCalledOnce();
  expect(await made[0]?.text()).toContain("\r\nARM,Armenia,2022-10-01,");
  vi.restoreAllMocks();
});
