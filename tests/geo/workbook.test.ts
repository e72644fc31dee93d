import { join } from "node:path";
import readXlsxFile from "read-excel-file/node";
import { expect, test, vi } from "vitest";
import { packageTables } from "#geo/package/packageFiles.ts";
import { readPackageInputs } from "#geo/package/readPackageInputs.ts";
import { workbookOf } from "#geo/package/workbook.ts";
import { RELEASE } from "#geo/release.ts";
import { files, made, problems } from "../facts.ts";

if (made === null) throw new Error(`the facts have ${problems.length} problems: npm run facts`);
const tables = packageTables(
  readPackageInputs(join(import.meta.dirname, "../../geo")),
  files,
  made,
);
const written = await workbookOf(tables, RELEASE);

type Cell = string | number | boolean | Date | null;
type Sheet = { readonly sheet: string; readonly data: readonly (readonly Cell[])[] };
const book = (await readXlsxFile(written)) as unknown as readonly Sheet[];
const rowsOf = (name: string) => book.find(({ sheet }) => sheet === name)?.data ?? [];

test("the workbook has every table, and each cell of it with its type and value", () => {
  const told = (cell: Cell | undefined) =>
    cell instanceof Date ? cell.toISOString().slice(0, 10) : cell;
  for (const { book: one, rows } of tables) {
    const [names, ...cells] = rowsOf(one.name);
    expect(names).toEqual(one.fields.map(({ name }) => name));
    const expected = rows.map((row) =>
      one.fields.map(({ name, type }) => {
        const value = row[name] ?? "";
        if (value === "") return null;
        return ["number", "integer", "year"].includes(type) ? Number(value) : value;
      }),
    );
    expect(
      cells.map((row) => row.map(told)),
      one.name,
    ).toEqual(expected);
  }
});

test("a day is a day, a number a number, and a coordinate where it belongs", () => {
  const [names = [], ...rows] = rowsOf("places");
  const at = (name: string, row: readonly Cell[] | undefined) => row?.[names.indexOf(name)];
  const georgia = rows.find((row) => at("id", row) === "GEO");
  expect(at("lon", georgia)).toBeTypeOf("number");
  expect(Math.abs(Number(at("lon", georgia)) - 44)).toBeLessThan(2);
  const [columns = [], ...figures] = rowsOf("figures");
  const days = figures.map((row) => row[columns.indexOf("period_start")]).filter((c) => c !== null);
  expect(days.length).toBeGreaterThan(500);
  expect(days.every((day) => day instanceof Date)).toBe(true);
});

test("it begins with what it is, under which licence each table stands, and what each column means", () => {
  const [about, columns] = book;
  expect([about?.sheet, columns?.sheet]).toEqual(["about", "columns"]);
  const licence = (name: string) => about?.data.find(([table]) => table === name)?.[3];
  expect(licence("crossings")).toContain("Open Database License");
  expect(licence("figures")).toContain("Attribution 4.0");
  const fields = tables.reduce((sum, one) => sum + one.book.fields.length, 0);
  expect(columns?.data).toHaveLength(fields + 1);
});

test("no published cell runs as a formula in a spreadsheet that is given the CSV", () => {
  const running = tables.flatMap(({ book: one, rows }) =>
    rows.flatMap((row) =>
      Object.entries(row)
        .filter(([, cell]) => /^[=+\-@\t\r]/.test(cell) && Number.isNaN(Number(cell)))
        .map(([name, cell]) => `${one.name} ${name}: ${cell}`),
    ),
  );
  expect(running).toEqual([]);
});

test("it holds nothing of the moment in which it is made", async () => {
  const made = async (now: string) => {
    vi.useFakeTimers({ toFake: ["Date"], now: new Date(now) });
    try {
      return await workbookOf(tables.slice(0, 2), RELEASE);
    } finally {
      vi.useRealTimers();
    }
  };
  const one = await made("2026-11-29T10:00:00Z");
  expect((await made("2027-03-01T22:30:00Z")).equals(one)).toBe(true);
});
