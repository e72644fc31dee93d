// Alone: it asks where its own module lies, which the page of another file in the same worker may have changed.
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { PlaceId } from "#atlas/types.ts";
import { DataPage } from "#panels/pages/DataPage.tsx";
import { partsOf } from "./partsOf.ts";

const CC_BY = { name: "CC-BY-4.0", path: "https://creativecommons.org/licenses/by/4.0/" };
const ODBL = { name: "ODbL-1.0", path: "https://opendatacommons.org/licenses/odbl/1-0/" };

const FILES: Readonly<Record<string, unknown>> = {
  "datapackage.json": {
    resources: [
      { name: "figures", path: "figures.csv", title: "Figures", licenses: [CC_BY] },
      {
        name: "new-table",
        path: "new-table.csv",
        title: "A table without words",
        licenses: [ODBL],
      },
    ],
  },
  "changes.json": {
    steps: [
      {
        release: "2027-02",
        since: "2026-11",
        unreleased: false,
        changes: [
          {
            table: "figures",
            key: "deu-stayers",
            kind: "changed",
            before: { value: "36000" },
            after: { value: "41000" },
            why: ["cor-licences"],
          },
          {
            table: "figures",
            key: "fra-stayers",
            kind: "added",
            before: {},
            after: { value: "1" },
            why: [],
          },
        ],
      },
      { release: "2026-11", since: null, unreleased: false, changes: [] },
    ],
  },
};

let online = true;
beforeEach(() => {
  online = true;
  vi.stubGlobal("fetch", async (address: string) => {
    const file = FILES[address.split("/data/")[1] ?? ""];
    return online && file !== undefined
      ? { ok: true, json: async () => file }
      : { ok: false, status: 404 };
  });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

test("the tables are those of the package, each with its file", async () => {
  render(<DataPage {...partsOf({ page: "data" }, "de")} />);
  const figures = await screen.findByRole("link", { name: "figures.csv" });
  expect(figures.getAttribute("href")).toMatch(/\/data\/figures\.csv$/);
  expect(screen.getByRole("rowheader", { name: "Zahlen" })).toBeDefined();
  expect(screen.getByText("A table without words").getAttribute("lang")).toBe("en");
});

test("each table names its licence", async () => {
  render(<DataPage {...partsOf({ page: "data" }, "ru")} />);
  const row = (await screen.findByText("A table without words")).closest("tr");
  expect(row?.textContent).toContain("ODbL-1.0");
  expect(screen.getByRole("link", { name: "CC-BY-4.0" }).getAttribute("href")).toBe(CC_BY.path);
});

test("the change log gives the value that was", async () => {
  render(<DataPage {...partsOf({ page: "data" })} />);
  expect((await screen.findByText("deu-stayers")).closest("li")?.textContent).toBe(
    `deu-stayers: value: was 36,000, is 41,000${partsOf({}).library?.longTexts.corrections["cor-licences"]}`,
  );
  expect(screen.getByText(/1 new, 1 changed/)).toBeDefined();
  expect(screen.getByText(/This is the first release/)).toBeDefined();
});

test("the chosen place has its file", async () => {
  render(
    <DataPage {...partsOf({ page: "data", focus: { kind: "place", id: "GEO" as PlaceId } })} />,
  );
  const link = screen.getByRole("link", { name: "Georgia as JSON" });
  expect(link.getAttribute("href")).toMatch(/\/data\/places\/GEO\.json$/);
  await userEvent.selectOptions(screen.getByLabelText("Place"), "Serbia");
  expect(screen.getByRole("link", { name: "Serbia as JSON" })).toBeDefined();
});

test("without a connection the page says what is missing, and a retry brings it", async () => {
  online = false;
  render(<DataPage {...partsOf({ page: "data" })} />);
  expect(await screen.findByText(/list of tables could not be loaded/)).toBeDefined();
  online = true;
  const [retry] = screen.getAllByRole("button", { name: "Try again" });
  if (retry !== undefined) await userEvent.click(retry);
  expect(await screen.findByRole("link", { name: "figures.csv" })).toBeDefined();
});

test("licence, credits and citation with the release are there", () => {
  render(<DataPage {...partsOf({ page: "data" })} />);
  expect(screen.getByText(/UNHCR Refugee Data Finder: CC BY 4.0/)).toBeDefined();
  expect(screen.getByDisplayValue(/Data release test\. CC BY 4\.0/)).toBeDefined();
});
