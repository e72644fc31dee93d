import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import type { PlaceId } from "#atlas/types.ts";
import { RulePage } from "#panels/pages/RulePage.tsx";
import { dayOf } from "../../days.ts";
import { partsOf, verbs } from "./partsOf.ts";

afterEach(() => {
  cleanup();
  vi.clearAllMocks();
});

const rule = (place: string, date: string, lang: "en" | "de" | "ru" = "en") =>
  partsOf(
    {
      page: "rule",
      date: dayOf(date),
      focus: { kind: "place", id: place as PlaceId },
    },
    lang,
  );
const decided = () => document.querySelector('[data-result="decides"]');

test("Kazakhstan on 2024-06-01: the first step decides, by the handover of December 2022", () => {
  render(<RulePage {...rule("KAZ", "2024-06-01")} />);
  expect(decided()?.getAttribute("data-class")).toBe("5");
  expect(decided()?.getAttribute("aria-current")).toBe("step");
  const handover = document.querySelector('tr[data-case="inc-kaz-04"]');
  expect(handover?.getAttribute("data-part")).toBe("counts");
  expect(handover?.textContent).toMatch(/decides.*class 5.*28 December 2025/);
  expect(handover?.querySelectorAll("a").length).toBeGreaterThan(0);
});

test("cases that do not count yet stand apart and say from when on they do", () => {
  render(<RulePage {...rule("KAZ", "2024-06-01")} />);
  const later = document.querySelector('tr[data-case="inc-kaz-13"]');
  expect(later?.getAttribute("data-part")).toBe("not-yet");
  expect(later?.closest("section")?.textContent).toMatch(/do not count, and why/);
  expect(later?.textContent).toMatch(/not yet.*2 February 2026/);
});

test("Armenia in February 2026 would be 4a with 24 months", () => {
  render(<RulePage {...rule("ARM", "2026-02-28")} />);
  expect(document.querySelector("[data-shorter]")?.textContent).toMatch(/would be 4a instead of 5/);
});

test("Austria is class 3 by the asylum statistic, with the years that are pooled", () => {
  render(<RulePage {...rule("AUT", "2026-02-28")} />);
  expect(document.querySelector('[data-ground="statistic"]')?.getAttribute("data-met")).toBe(
    "true",
  );
  expect(screen.getByText(/2024–2025 together: 2,335 decisions/)).toBeDefined();
  expect(document.querySelectorAll('[data-pooled="true"]')).toHaveLength(2);
});

test("Russia and Ukraine are not classified", () => {
  render(<RulePage {...rule("UKR", "2024-06-01")} />);
  expect(screen.getByText("This place is not classified.", { exact: false })).toBeDefined();
});

test("after the last day searched the page shows that day and says so", () => {
  render(<RulePage {...rule("GEO", "2026-08-01")} />);
  expect(screen.getByText(/looked for up to 30 June 2026/)).toBeDefined();
});

test("another place can be picked by name", async () => {
  render(<RulePage {...rule("KAZ", "2024-06-01")} />);
  await userEvent.selectOptions(screen.getByLabelText("Place"), "Serbia");
  expect(verbs.choose).toHaveBeenCalledWith({ kind: "place", id: "SRB" });
});

test("no key of a table is shown to a reader, in any language", () => {
  for (const lang of ["en", "de", "ru"] as const) {
    const { container } = render(<RulePage {...rule("KAZ", "2026-02-28", lang)} />);
    // Publishers may be named like this.
    for (const list of container.querySelectorAll(".page-sources")) list.remove();
    expect(container.textContent).not.toMatch(/undefined|[a-z]_[a-z]|inc-kaz/);
    cleanup();
  }
});

test("before a place is chosen the rule stands as a tree, from class 5 to class 0, in every language", () => {
  for (const lang of ["en", "de", "ru"] as const) {
    render(<RulePage {...partsOf({ page: "rule" }, lang)} />);
    const branches = [...document.querySelectorAll<HTMLElement>(".rule-tree > li")];
    expect(branches.map((branch) => branch.dataset["class"])).toEqual([
      "5",
      "4",
      "3",
      "1",
      "2",
      "0",
    ]);
    for (const branch of branches)
      expect(branch.querySelector(".rule-question")?.textContent?.length).toBeGreaterThan(20);
    cleanup();
  }
  render(<RulePage {...rule("KAZ", "2024-06-01")} />);
  expect(document.querySelector(".rule-tree")).toBeNull();
});
