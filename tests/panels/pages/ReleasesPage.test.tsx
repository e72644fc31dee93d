import { act, cleanup, render, screen, waitFor } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { openAtlas } from "#atlas/openAtlas.ts";
import { type Atlas, LANGS, type Lang } from "#atlas/types.ts";
import { ReleasesPage } from "#panels/pages/ReleasesPage.tsx";
import { panelWords } from "#words/panelWords.ts";
import { dayOf } from "../../days.ts";
import { made } from "../../facts.ts";
import { partsOf, verbs } from "./partsOf.ts";

afterEach(() => {
  cleanup();
  vi.clearAllMocks();
});

const [EARLY, LATE] = ["2026-11-29", "2027-02-01"];
if (made === null) throw new Error("the facts have problems: npm run facts");
const { core, texts, records, longTexts } = made;

/** Two releases: in the later one Armenia has another number, and Germany none. */
function open(release: string, lang: Lang): Atlas {
  const figures = core.series.figures.flatMap((figure) =>
    figure.place === "DEU" ? [] : figure.place === "ARM" ? { ...figure, value: 111_000 } : figure,
  );
  const series = { ...core.series, figures };
  const isLate = release === LATE;
  return openAtlas({ ...core, release, ...(isLate ? { series } : {}) }, texts[lang], {
    records: isLate
      ? {
          ...records,
          series: records.series.map((one) => (one.id === series.id ? series : one)),
        }
      : records,
    longTexts: longTexts[lang],
  });
}

const loadReleases = async () => ({
  names: async () => [EARLY, LATE],
  open: async (release: string, lang: Lang) => open(release, lang),
});

async function show(release: string, change: Parameters<typeof partsOf>[0], lang: Lang = "en") {
  const parts = partsOf({ page: "releases", date: dayOf("2026-06-25"), ...change }, lang);
  await act(async () => {
    render(<ReleasesPage {...parts} atlas={open(release, lang)} loadReleases={loadReleases} />);
  });
  await come(lang);
}

/** Nothing is on its way any more. */
const come = (lang: Lang) =>
  waitFor(() => expect(document.body.textContent).not.toContain(panelWords[lang].loading));

const cells = (key: string) =>
  [...document.querySelectorAll(`[data-id="${key}"] td`)].map((one) => one.textContent);

test.each(LANGS)(
  "an older release says what the newest says differently in this view (%s)",
  async (lang) => {
    await show(EARLY, { data: EARLY }, lang);
    expect(cells("number ARM").map((text) => text?.replace(/\D/g, ""))).toEqual([
      "110000",
      "111000",
    ]);
    expect(document.querySelectorAll("tbody tr")).toHaveLength(2);
    const link = document.querySelector<HTMLAnchorElement>("a.tool");
    expect(link?.getAttribute("href")).toBe(
      `#date=2026-06-25&since=${EARLY}&lang=${lang}&page=releases`,
    );
  },
);

test("what one of two releases does not have is said", async () => {
  await show(EARLY, { data: EARLY });
  expect(cells("number DEU")).toEqual(["at least\u00a036,000", "not there"]);
});

test("a class is told with its question, and only where the view asks it", async () => {
  await show(EARLY, { data: EARLY, hidden: ["destinations"], overlay: "visa" });
  expect(document.querySelectorAll("tbody tr")).toHaveLength(0);
  expect(screen.getByText(/^All \d+ values of this view are the same in both\.$/)).toBeDefined();
});

test("the newest release compares with the one that the reader came from, and else with none", async () => {
  await show(LATE, { since: EARLY });
  expect(cells("number ARM")).toHaveLength(2);
  cleanup();
  await show(LATE, {});
  expect(document.querySelector("table")).toBeNull();
  const other = screen.getByRole("link", { name: `Open this view with release ${EARLY}` });
  expect(other.getAttribute("href")).toContain(`data=${EARLY}`);
});

test("a changed number leads to the card of its place", async () => {
  await show(EARLY, { data: EARLY });
  screen.getByRole("button", { name: "Armenia" }).click();
  expect(verbs.openPage).toHaveBeenCalledWith("none");
  expect(verbs.choose).toHaveBeenCalledWith({ kind: "place", id: "ARM" });
});

test("where the other release does not come it is said that nothing is known", async () => {
  const parts = partsOf({ page: "releases", data: EARLY }, "en");
  await act(async () => {
    render(
      <ReleasesPage
        {...parts}
        atlas={open(EARLY, "en")}
        loadReleases={async () => ({
          names: async () => [EARLY, LATE],
          open: () => Promise.reject(new Error("gone")),
        })}
      />,
    );
  });
  await come("en");
  expect(screen.getByRole("alert").textContent).toContain("it is not known what differs");
});
