import { cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, test, vi } from "vitest";
import type { BorderId } from "#atlas/borders.ts";
import { LANGS, type Lang, type PlaceId } from "#atlas/types.ts";
import { Card } from "#panels/Card.tsx";
import { dayOf } from "../days.ts";
import { partsOf, verbs } from "./pages/partsOf.ts";

afterEach(() => {
  cleanup();
  vi.clearAllMocks();
});

function open(id: string, day: string, lang: Lang = "en") {
  const focus = { kind: "border", id: id as BorderId } as const;
  const parts = partsOf({ focus, date: dayOf(day) }, lang);
  const { container } = render(<Card {...parts} failed={false} onRetry={() => {}} />);
  return { parts, container, text: (container.textContent ?? "").replaceAll("\u00a0", " ") };
}

const sectionOf = (name: string): HTMLElement => {
  const section = screen.getByRole("heading", { name, level: 3 }).closest("section");
  if (section === null) throw new Error(`no section ${name}`);
  return section;
};

describe("the card of the border with Finland", () => {
  test("says what it was on 20 December 2023, and names all nine crossings with their states", () => {
    const { text } = open("RUS-FIN", "2023-12-20");
    expect(screen.getByRole("heading", { level: 2 }).textContent).toBe("Border Russia–Finland");
    expect(text).toContain("State on 20 December 2023");
    expect(text).toContain("all 9 crossings on record");
    const crossings = within(sectionOf("Its crossings on record")).getAllByRole("listitem");
    expect(crossings).toHaveLength(9);
    expect(crossings.every((one) => one.textContent?.includes("closed"))).toBe(true);
  });

  test("lists each step of its history with the sources of that step; a press goes to its day", () => {
    open("RUS-FIN", "2023-12-20");
    const rows = within(sectionOf("The border over time")).getAllByRole("listitem");
    expect(rows).toHaveLength(9);
    const fourth = rows.find((row) => row.textContent?.startsWith("18 November 2023"));
    expect(fourth?.textContent).toContain(
      "restricted; crossings on record: 4 restricted, 5 closed",
    );
    for (const row of rows) expect(within(row).queryAllByRole("link").length).toBeGreaterThan(0);
    const [button] = fourth === undefined ? [] : within(fourth).getAllByRole("button");
    if (button !== undefined) fireEvent.click(button);
    expect(verbs.goToDay).toHaveBeenLastCalledWith(dayOf("2023-11-18"));
  });

  test("leads to the place behind it, to its crossings, and to the routes across it", () => {
    open("RUS-FIN", "2022-09-20");
    fireEvent.click(screen.getByRole("button", { name: "Finland" }));
    expect(verbs.choose).toHaveBeenLastCalledWith({ kind: "place", id: "FIN" });
    const crossings = within(sectionOf("Its crossings on record"));
    fireEvent.click(crossings.getByRole("button", { name: /Vaalimaa/ }));
    expect(verbs.choose).toHaveBeenLastCalledWith({ kind: "crossing", id: "fi-vaalimaa" });
    const routes = within(sectionOf("Routes across this border")).getAllByRole("button");
    fireEvent.click(routes[0] as HTMLElement);
    expect(verbs.choose).toHaveBeenLastCalledWith({ kind: "route", id: "finland-other-reasons" });
  });
});

test("a border beyond Belarus says what the first one was on the day, and leads to it", () => {
  const { text } = open("BLR-POL", "2022-10-01");
  expect(text).toContain("through Belarus. Border Russia–Belarus:");
  fireEvent.click(screen.getByRole("button", { name: /^open; the one crossing on record/ }));
  expect(verbs.choose).toHaveBeenLastCalledWith({ kind: "border", id: "RUS-BLR" });
});

test.each(LANGS)(
  "in %s a border without crossings on record claims nothing but its line",
  (lang) => {
    const { container } = open("RUS-PRK", "2022-10-01", lang);
    expect(container.querySelector(".big-number")?.getAttribute("data-state")).toBe("unknown");
    expect(container.querySelectorAll("[id^=source-]")).toHaveLength(1);
    expect(container.querySelector("#card-history")).toBeNull();
  },
);

test.each([
  ["RUS-GEO", "Abkhazia and South Ossetia"],
  ["RUS-UKR", "Crimea and the other occupied regions are Ukraine"],
  ["RUS-LTU", "Kaliningrad region"],
])("the card of %s says what its line does not: %s", (id, said) => {
  expect(open(id, "2022-10-01").text).toContain(said);
});

test.each([
  ["FIN", ["RUS-FIN"]],
  ["LTU", ["RUS-LTU", "BLR-LTU"]],
  ["BLR", ["RUS-BLR", "BLR-LTU", "BLR-LVA", "BLR-POL", "BLR-UKR"]],
  ["DEU", []],
])("the card of %s names its land borders: %s", (id, wanted) => {
  const focus = { kind: "place", id: id as PlaceId } as const;
  const parts = partsOf({ focus, date: dayOf("2023-12-20") });
  const { container } = render(<Card {...parts} failed={false} onRetry={() => {}} />);
  const lines = [...container.querySelectorAll<HTMLElement>("li[data-border]")];
  expect(lines.map(({ dataset }) => dataset["border"])).toEqual(wanted);
});

test("the card of Finland says what its border was on the day, and leads to it", () => {
  const focus = { kind: "place", id: "FIN" as PlaceId } as const;
  render(
    <Card {...partsOf({ focus, date: dayOf("2023-12-20") })} failed={false} onRetry={() => {}} />,
  );
  const button = screen.getByRole("button", { name: "Border Russia–Finland" });
  expect(button.closest("li")?.textContent).toContain("closed; all 9 crossings on record");
  fireEvent.click(button);
  expect(verbs.choose).toHaveBeenLastCalledWith({ kind: "border", id: "RUS-FIN" });
});

test("old knowledge is marked in words and form", () => {
  const { text } = open("RUS-BLR", "2024-07-16");
  expect(text).toContain("last confirmed more than six months before");
});
