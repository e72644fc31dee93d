import { cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, test, vi } from "vitest";
import { LANGS, type Lang } from "#atlas/types.ts";
import { Card } from "#panels/Card.tsx";
import type { Focus, ViewState } from "#view/viewState.ts";
import { isOld, passageKnowledge } from "#world/knowledgeOn.ts";
import { dayOf } from "../days.ts";
import { partsOf, verbs } from "./pages/partsOf.ts";

afterEach(() => {
  cleanup();
  vi.clearAllMocks();
});

const focusOn = (kind: Focus["kind"], id: string): Focus => ({ kind, id }) as Focus;

/** The card of a thing on a day, rendered into the page. */
function open(kind: Focus["kind"], id: string, change: Partial<ViewState> = {}, lang: Lang = "en") {
  const parts = partsOf({ focus: focusOn(kind, id), ...change }, lang);
  const view = render(<Card {...parts} failed={false} onRetry={() => {}} />);
  return { ...view, parts, text: view.container.textContent ?? "" };
}

const on = (day: string): Partial<ViewState> => ({ date: dayOf(day) });

const sectionOf = (name: RegExp | string): HTMLElement => {
  const section = screen.getByRole("heading", { name, level: 3 }).closest("section");
  if (section === null) throw new Error(`no section ${name}`);
  return section;
};

describe("Armenia", () => {
  test("the card gives the number, who counted, for when, and what it does not mean", () => {
    open("place", "ARM");
    const section = screen.getByText("Who counted", { selector: "dt" }).closest("section");
    if (section === null) throw new Error("nobody is said to have counted");
    expect(screen.getByText(/about\s110,000/, { selector: ".big-number > span" })).toBeDefined();
    expect(within(section).getAllByText(/The Bell/).length).toBeGreaterThan(0);
    expect(section.textContent).toMatch(/since 24 February 2022, reported on 16 July 2024/);
    expect(section.textContent).toContain("It is not a register count");
    const note = sectionOf("What the number says");
    expect(note.textContent).toContain("60,000 of them bear Armenian surnames");
    // What is special about this number comes before what holds of every such number.
    expect(note.compareDocumentPosition(section)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  test("competing figures stand side by side with the reason they differ", () => {
    open("place", "ARM");
    const title = screen.getByRole("heading", { name: /^Other published numbers/ });
    const rivals = title.closest("section")?.querySelectorAll("[data-figure]") ?? [];
    const said = [...rivals].map(({ textContent }) => textContent ?? "");
    expect(said.some((text) => text.includes("42,000"))).toBe(true);
    expect(said.some((text) => text.includes("30,000"))).toBe(true);
    expect(said.slice(1).every((text) => text.includes("Differs in"))).toBe(true);
  });

  test("a figure counted after the chosen day is said not to be known on it", () => {
    open("place", "ARM", on("2022-09-21"));
    expect(screen.getByText(/Counted by July 2024, after the chosen day/)).toBeDefined();
  });

  test("the parts stand in order: number, meaning, doubt, history, sources", () => {
    open("place", "ARM");
    const parts = screen
      .getAllByRole("heading", { level: 3 })
      .map(({ textContent }) => textContent);
    const places = ["What the number says", "History", "All published figures", "Sources"].map(
      (name) => parts.indexOf(name),
    );
    expect(places.every((index) => index >= 0)).toBe(true);
    expect(places.toSorted((a, b) => a - b)).toEqual(places);
    expect(screen.getByRole("heading", { level: 2 }).textContent).toBe("Armenia");
  });
});

describe("doubt", () => {
  test("between two readings of the visa table the class is unclear and both bounds are named", () => {
    open("place", "CMR", on("2023-05-01"));
    const section = sectionOf(/^Entry with a Russian passport/);
    expect(section.textContent).toMatch(/unclear: .+ or .+/);
    expect(section.textContent).toContain(
      "changed after 12 March 2023, on or before 15 August 2023",
    );
    cleanup();
    open("place", "CMR", on("2024-01-01"));
    expect(sectionOf(/^Entry/).textContent).toContain(
      "Sincechanged after 12 March 2023, on or before 15 August 2023",
    );
  });

  test("where sources contradict each other the note says how", () => {
    open("place", "GMB", on("2023-01-10"));
    const section = sectionOf(/^Entry with a Russian passport/);
    expect(section.textContent).toContain("unclear: sources disagree");
    expect(section.textContent).toContain("The contradiction is unresolved");
  });

  test("a rule that was only announced says so and not that it holds", () => {
    open("place", "POL", on("2026-05-01"));
    const rule = document.querySelector("[data-rule=r049]")?.textContent;
    expect(rule).toContain("announced; whether it took effect is not known");
    expect(rule).toContain("announced for: 1 April 2026, newest source of 6 February 2026");
    expect(rule).not.toContain("confirmed");
  });

  test("a state read long before the chosen day is said to be old", () => {
    open("place", "ARM");
    expect(sectionOf(/^Entry/).textContent).toMatch(
      /last read on 17 February 2026. That is 9 months before the chosen day/,
    );
  });

  test("a crossing whose newest source is old is said to be last confirmed then", () => {
    const { atlas } = partsOf({});
    const old = [...atlas.crossings.values()].find((one) =>
      isOld(passageKnowledge(one, atlas.last)),
    );
    open("crossing", old?.id ?? "");
    expect(sectionOf(/^State on/).textContent).toMatch(
      /last confirmed on \d+ \w+ 20\d\d, more than six months before/,
    );
  });

  test("a place that gave no answer is told apart from one that was left out and one that has no figure", () => {
    const said = ["THA", "ARE", "TON"].map((id) => {
      const { container } = open("place", id);
      const text = container.querySelector(".card-part .unknown")?.textContent;
      cleanup();
      return text;
    });
    expect(said[0]).toContain("gave no answer");
    expect(said[1]).toContain("was not included");
    expect(said[2]).toContain("does not mean that nobody came");
  });

  test("a place of which nothing is known says so part by part", () => {
    const { container, text } = open("place", "ATA");
    expect(container.querySelectorAll(".unknown").length).toBeGreaterThanOrEqual(6);
    expect(text).toContain("The visa table has no row for this place");
    expect(text).toContain("No figure of any kind was found for this place");
    expect(screen.getByRole("heading", { name: "Sources" })).toBeDefined();
  });
});

describe("grounds of the risk class", () => {
  test("Kazakhstan: deciding cases by role, the way of return, and the words on advice", () => {
    open("place", "KAZ");
    const section = sectionOf(/^Documented forced return/);
    expect(section.textContent).toContain("at Russia’s request, by handover or abduction");
    expect(section.querySelectorAll("[data-incident]").length).toBeGreaterThan(3);
    expect(section.textContent).toContain("This is a record of published cases.");
  });

  test.each(LANGS)("the words on advice stand in the card in %s", (lang) => {
    const advice = {
      en: "It is not legal advice and no assessment of your case",
      de: "keine Rechtsberatung und keine Einschätzung des Einzelfalls",
      ru: "не юридическая консультация и не оценка вашего случая",
    };
    expect(open("place", "KAZ", {}, lang).text).toContain(advice[lang]);
  });

  test("Austria: the statistic with its share and number", () => {
    open("place", "AUT");
    expect(sectionOf(/^Documented/).textContent).toContain(
      "of 2,335 decisions on Russian nationals in 2024 and 2025, all instances together, 81% were rejections",
    );
  });

  test("Uzbekistan: by treaty only", () => {
    open("place", "UZB");
    expect(sectionOf(/^Documented/).textContent).toContain("Treaty: bound to Russia");
  });

  test("corridors of forced return are told in words and lead nowhere", () => {
    const { container } = open("place", "FIN");
    const corridors = container.querySelectorAll("[data-corridor]");
    expect(corridors.length).toBe(2);
    expect([...corridors].every((one) => one.querySelector("button, path") === null)).toBe(true);
  });
});

test("asylum decisions are those of the first instance on new claims, by one filter for all places", () => {
  open("place", "DEU");
  const row = within(sectionOf("Asylum decisions on Russian claims")).getByRole("row", {
    name: /^2024/,
  });
  expect(row.textContent).toMatch(/^20243203,107/);
});

test("sums over many countries stand at Russia's card", () => {
  open("place", "RUS");
  const section = sectionOf("All published figures");
  for (const name of ["World", "European Union (27 states)"])
    expect(within(section).getByRole("heading", { name })).toBeDefined();
  expect(section.querySelector('[data-figure="wld-left-men-2024-02-28-seed-000"]')).not.toBeNull();
});

test("every figure of the facts is reachable from a card", () => {
  const { atlas, library } = partsOf({});
  const reachable = new Set<string>(["WLD", "EUU", "XEA", ...atlas.places.keys()]);
  const lost = library?.records.figures.filter(({ place }) => !reachable.has(place));
  expect(lost?.map(({ id }) => id)).toEqual([]);
});

describe("sources", () => {
  test("are named by publisher, title in its language, day and how much was read, never by address", () => {
    const { container } = open("place", "DEU");
    const list = container.querySelectorAll(".card-sources li");
    expect(list.length).toBeGreaterThan(20);
    const first = list[0];
    expect(first?.textContent).toContain("DER SPIEGEL");
    expect(first?.querySelector("cite")?.getAttribute("lang")).toBe("de");
    expect(first?.textContent).toContain("We read the whole text");
    expect(container.querySelector(".card-sources")?.textContent).not.toMatch(/https?:|www\./);
  });

  test("open links only, without a trace of where the reader came from", () => {
    const { container, parts } = open("place", "KAZ");
    const links = [...container.querySelectorAll<HTMLAnchorElement>(".card-sources a")];
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) {
      expect(link.rel).toBe("noopener noreferrer");
      const id = link.closest("li")?.id.replace("source-", "");
      const source = [...(parts.library?.sources.values() ?? [])].find((one) => one.id === id);
      expect(source?.link).toBe("open");
    }
  });

  test("the warning of RFE/RL stands beside its links", () => {
    const { container, parts } = open("place", "KAZ");
    const warned = [...container.querySelectorAll(".card-sources li")].filter(
      (line) => line.querySelector(".source-warning") !== null,
    );
    const marked = [...(parts.library?.sources.values() ?? [])].filter(
      ({ warning }) => warning === "rferl",
    );
    expect(warned.length).toBeGreaterThan(0);
    const ids = marked.map(({ id }) => `source-${id}`);
    expect(warned.every(({ id }) => ids.includes(id))).toBe(true);
  });

  test("every number in the text leads to its line", () => {
    const { container } = open("place", "GEO");
    const targets = [...container.querySelectorAll<HTMLAnchorElement>(".cite")].map(({ hash }) =>
      hash.slice(1),
    );
    expect(targets.length).toBeGreaterThan(20);
    expect(targets.filter((id) => document.getElementById(id) === null)).toEqual([]);
  });
});

describe("routes, crossings, events", () => {
  test("the road to Georgia: stops, whom, since when, what state", () => {
    const { text } = open("route", "georgia-verkhny-lars", on("2022-09-26"));
    for (const part of ["open", "Vladikavkaz", "Tbilisi", "17 May 2022", "travellers in general"])
      expect(text).toContain(part);
    expect(text).toContain("Nobody has counted this route");
  });

  test("a closed Finnish crossing says by whose rule, and all its states", () => {
    const { container, text } = open("crossing", "fi-vaalimaa", on("2023-12-20"));
    expect(text).toContain("the neighbour’s rule for entering");
    expect(container.querySelectorAll(".history-list li").length).toBe(6);
    expect(container.querySelector('span[lang="fi"]')?.textContent).toBe("Vaalimaa");
    expect(container.querySelector('span[lang="ru"]')?.textContent).toBe("Торфяновка");
  });

  test("an event known to the month says so and leads to its neighbours", async () => {
    const { text } = open("event", "2022-05-german-promise");
    expect(text).toContain("May 2022");
    expect(text).toContain("to the month");
    await userEvent.click(screen.getByRole("button", { name: "Germany" }));
    expect(verbs.choose).toHaveBeenCalledWith({ kind: "place", id: "DEU" });
    await userEvent.click(screen.getByRole("button", { name: /^17 May 2022/ }));
    expect(verbs.chooseEvent).toHaveBeenCalledOnce();
  });
});

describe("the frame", () => {
  test("the button and Escape close the card", async () => {
    open("place", "GEO");
    await userEvent.click(screen.getByRole("button", { name: "Close" }));
    fireEvent.keyDown(screen.getByRole("heading", { level: 2 }), { key: "Escape" });
    expect(verbs.choose).toHaveBeenCalledTimes(2);
    expect(verbs.choose).toHaveBeenLastCalledWith(null);
  });

  test("on first load the focus stays where it is; a choice inside leads it to the new title", async () => {
    const { parts, rerender } = open("event", "2022-09-21-mobilization");
    expect(document.activeElement).toBe(document.body);
    await userEvent.click(screen.getByRole("button", { name: "Russia" }));
    const view = { ...parts.view, focus: focusOn("place", "RUS") };
    rerender(<Card {...parts} view={view} failed={false} onRetry={() => {}} />);
    expect(document.activeElement).toBe(screen.getByRole("heading", { level: 2 }));
  });

  test("while the records load the card says what the atlas knows", () => {
    const parts = partsOf({ focus: focusOn("place", "GEO") });
    render(<Card {...parts} library={null} failed={false} onRetry={() => {}} />);
    expect(screen.getByText(/73,500/, { selector: ".big-number > span" })).toBeDefined();
    expect(screen.getAllByText(/Loading …/).length).toBeGreaterThan(0);
  });

  test("records that did not come are told, with a way to try again", async () => {
    const onRetry = vi.fn();
    const parts = partsOf({ focus: focusOn("place", "GEO") });
    render(<Card {...parts} library={null} failed={true} onRetry={onRetry} />);
    await userEvent.click(screen.getByRole("button", { name: "Try again" }));
    expect(onRetry).toHaveBeenCalledOnce();
  });

  test("a correction names the record, the release and the view; without a clipboard by hand", async () => {
    const user = userEvent.setup();
    open("place", "GEO");
    vi.spyOn(navigator.clipboard, "writeText").mockRejectedValueOnce(new Error("no"));
    await user.click(screen.getByRole("button", { name: "Copy the text" }));
    const box = await screen.findByRole<HTMLTextAreaElement>("textbox", { name: /clipboard/ });
    expect(box.value).toContain("place/GEO");
    expect(box.value).toContain("Data: test");
    expect(box.value).toContain("place=GEO");
    expect(screen.queryByRole("button", { name: /mail/ })).toBeNull();
  });

  test.each(LANGS)("no word of another language is missing in %s", (lang) => {
    const { text } = open("place", "DEU", { overlay: "risk" }, lang);
    expect(text).not.toMatch(/undefined|NaN|\[object/);
  });
});
