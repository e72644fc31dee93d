import type { Field, TableBook } from "./codebook.ts";
import type { Table } from "./table.ts";

/** The codebook for people: every table, every column, with type, unit and meaning. */
export const codebookText = (tables: readonly Table[], release: string): string =>
  `${[
    `# Codebook of the data release ${release}`,
    INTRODUCTION,
    ...tables.map(({ book, rows }) => sectionOf(book, rows.length)),
  ].join("\n\n")}\n`;

const INTRODUCTION = [
  "All tables are CSV (comma, double quotes, UTF-8, header in the first line). An empty cell means that nothing is known or that the column does not apply; it never means zero.",
  "Lists stand in one cell, parted by semicolons. Days are written YYYY-MM-DD. Spans are half-open: the end is the first day on which the row no longer holds. The exceptions are counting periods of figures and the last day of an event, which are included.",
  "Licence: Creative Commons Attribution 4.0 for the compilation and its texts. The numbers of UNHCR are CC BY 4.0 (UNHCR Refugee Data Finder); facts from news are given in our own words with their source.",
].join("\n\n");

const sectionOf = (book: TableBook, count: number): string =>
  [
    `## ${book.name}.csv: ${book.title}`,
    `${book.about} ${count} rows. ${book.made ? "Made by the build." : ""} Key: ${book.key.join(", ")}.`.replace(
      "  ",
      " ",
    ),
    ["| column | type | meaning |", "| --- | --- | --- |", ...book.fields.map(lineOf(book))].join(
      "\n",
    ),
  ].join("\n\n");

const lineOf =
  ({ links }: TableBook) =>
  (field: Field): string => {
    const { name, type, meaning, unit, required, oneOf, list } = field;
    const kind = [type, unit, required ? "never empty" : ""].filter(Boolean).join("; ");
    const rest = [
      oneOf.length > 0 ? `One of: ${oneOf.join(", ")}.` : "",
      links[name] === undefined ? "" : `Points at ${links[name]}.`,
      list === "" ? "" : `List of ids of ${list}.`,
    ];
    return `| ${name} | ${kind} | ${[`${meaning}.`, ...rest].filter(Boolean).join(" ")} |`;
  };
