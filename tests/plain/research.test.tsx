// What the table, the legend and the pages for reading say on days that were read by hand from the research.
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { LegendPanel } from "#panels/LegendPanel.tsx";
import { ChangesPage } from "#panels/pages/ChangesPage.tsx";
import { DoorsPage } from "#panels/pages/DoorsPage.tsx";
import { SceneTable } from "#plain/SceneTable.tsx";
import type { ViewState } from "#view/viewState.ts";
import { dayOf } from "../days.ts";
import { partsOf } from "../panels/pages/partsOf.ts";

type Row = { readonly html: string; readonly text: string };

const wordsOf = (html: string): string => html.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");

/** The rows of the table by place. */
function rowsAt(change: Partial<ViewState>): ReadonlyMap<string, Row> {
  const html = renderToStaticMarkup(<SceneTable {...partsOf({ shownAs: "table", ...change })} />);
  return new Map(
    [...html.matchAll(/<tr[^>]* data-place="(\w+)".*?<\/tr>/gs)].map(([row, id = ""]) => [
      id,
      { html: row, text: wordsOf(row) },
    ]),
  );
}

const classIn = (row: Row | undefined, overlay: string): string | undefined =>
  [...(row?.html ?? "").matchAll(/<td[^>]*>/g)]
    .map(([cell]) => cell)
    .find((cell) => cell.includes(`data-overlay="${overlay}"`))
    ?.match(/data-class="([^"]*)"/)?.[1];

test.each([
  [
    "visa",
    "2022-09-20",
    { EST: "closed", LVA: "closed", LTU: "closed", POL: "closed", FIN: "visa" },
  ],
  [
    "visa",
    "2022-10-01",
    { EST: "closed", LVA: "closed", LTU: "closed", POL: "closed", FIN: "closed" },
  ],
  [
    "visa",
    "2026-02-17",
    { ARM: "internal-passport", GEO: "visa-free", USA: "visa", FIN: "closed" },
  ],
  // The classes of the research on forced returns.
  ["risk", "2022-12-31", { KAZ: "5", ARM: "3", EST: "5", FIN: "1", USA: "2", DEU: "4" }],
  ["risk", "2024-12-31", { KAZ: "5", ARM: "5", EST: "5", FIN: "3", USA: "5", DEU: "4" }],
  ["risk", "2026-02-28", { KAZ: "5", ARM: "5", EST: "4", FIN: "5", USA: "5", DEU: "4" }],
] as const)("the classes of %s on %s are those of the research", (overlay, date, classes) => {
  const rows = rowsAt({ overlay, date: dayOf(date) });
  const found = Object.keys(classes).map((id) => [id, classIn(rows.get(id), overlay)]);
  expect(Object.fromEntries(found)).toEqual(classes);
});

test.each(["2022-02-24", "2023-12-15", "2026-02-28"])(
  "on %s every place has a class in every overlay",
  (date) => {
    const rows = [...rowsAt({ date: dayOf(date) }).values()];
    expect(rows.length).toBeGreaterThan(230);
    for (const overlay of ["visa", "risk", "age"])
      expect(rows.filter((row) => !classIn(row, overlay))).toEqual([]);
  },
);

test("the age of the newest check grows with the day", () => {
  const ages = ["2022-02-24", "2024-06-01", "2026-06-25"].map((date) =>
    classIn(rowsAt({ overlay: "age", date: dayOf(date) }).get("GEO"), "age"),
  );
  expect(ages.every((age) => /\w/.test(age ?? ""))).toBe(true);
  expect(ages.at(-1)).toBe("half-year");
});

test("low classes of risk say that nothing was found, never that there is no danger", () => {
  const rows = rowsAt({ date: dayOf("2022-12-31") });
  expect(rows.get("USA")?.text).toMatch(/none found in our sources/i);
  expect(rows.has("RUS")).toBe(true);
  for (const { text } of rows.values()) expect(text).not.toMatch(/\bsafe\b/i);
});

/** The Bell's estimate of July 2024, as it was published. */
const STAYERS = [
  ["ARM", "Armenia", "110,000", "about"],
  ["KAZ", "Kazakhstan", "80,000", "about"],
  ["ISR", "Israel", "80,000", "about"],
  ["GEO", "Georgia", "73,500", "about"],
  ["USA", "United States", "48,000", "about"],
  ["DEU", "Germany", "36,000", "at least"],
  ["SRB", "Serbia", "30,000", "about"],
  ["TUR", "Türkiye", "28,000", "about"],
  ["ESP", "Spain", "16,000", "about"],
  ["GBR", "United Kingdom", "15,500", "about"],
  ["ARG", "Argentina", "11,000", "at least"],
] as const;

test("the table has every published number with its bound, and tells three kinds of none apart", () => {
  const rows = rowsAt({});
  for (const [id, name, number, bound] of STAYERS) {
    const row = rows.get(id)?.html ?? "";
    expect(row).toMatch(new RegExp(`<th scope="row">(?:<button[^>]*>)?${name}<`));
    expect(row).toMatch(new RegExp(`<td class="number"[^>]*>(?:<span>)?[^<]*${number}`));
    expect(row).toMatch(new RegExp(`<td class="bound"[^>]*>(?:<span>)?${bound}<`));
  }
  expect(rows.get("THA")?.text).toMatch(/no answer/i);
  expect(rows.get("ARE")?.text).toMatch(/not included/i);
});

test("a figure counted after the chosen day is not told", () => {
  const armenia = rowsAt({ date: dayOf("2023-09-21") }).get("ARM");
  expect(armenia?.text).toContain("not yet known on this day");
  expect(armenia?.text).not.toContain("110,000");
});

test("the legend says what the circles mean, what is missing, and why borders are drawn so", () => {
  const parts = partsOf({});
  const text = wordsOf(
    renderToStaticMarkup(
      <LegendPanel legend={parts.scene.legend} view={parts.view} verbs={parts.verbs} />,
    ),
  );
  for (const words of [
    "estimate by The Bell, July 2024",
    "No answer: Thailand, Azerbaijan, Cyprus.",
    "Not included: United Arab Emirates.",
    "Crimea is Ukraine",
  ])
    expect(text).toContain(words);
});

test("what was open on 21 September 2022 is a list with Georgia and Latvia in it", () => {
  const html = renderToStaticMarkup(
    <DoorsPage {...partsOf({ page: "doors", date: dayOf("2022-09-21") })} />,
  );
  expect(wordsOf(html)).toContain("21 September 2022");
  for (const [id, name] of [
    ["GEO", "Georgia"],
    ["LVA", "Latvia"],
  ] as const)
    expect(html).toMatch(new RegExp(`<tr[^>]*data-place="${id}".*?${name}`));
});

test("what changed between 18 and 30 September 2022 names the doors that closed", () => {
  const html = renderToStaticMarkup(
    <ChangesPage
      {...partsOf({ page: "changes", date: dayOf("2022-09-18"), compare: dayOf("2022-09-30") })}
    />,
  );
  for (const name of ["Finland", "Lithuania", "Poland"]) expect(wordsOf(html)).toContain(name);
});
