import type { Field, TableBook } from "./codebook.ts";
import { creditsOf, licenceOf } from "./licences.ts";
import type { Table } from "./table.ts";

/** The codebook for people: every table, every column, with type, unit and meaning. */
export const codebookText = (tables: readonly Table[], release: string): string =>
  `${[`# Codebook of the data release ${release}`, INTRODUCTION, ...tables.map(sectionOf)].join(
    "\n\n",
  )}\n`;

const INTRODUCTION = [
  "All tables are CSV (comma, double quotes, UTF-8, header in the first line). An empty cell means that nothing is known or that the column does not apply; it never means zero.",
  "Lists stand in one cell, parted by semicolons. Days are written YYYY-MM-DD. Spans are half-open: the end is the first day on which the row no longer holds. The exceptions are counting periods of figures and the last day of an event, which are included.",
  "Licences: each table names its own below. It is Creative Commons Attribution 4.0 (https://creativecommons.org/licenses/by/4.0/), credit “Ways Out” and the data release; or, for a table with points from OpenStreetMap or OpenFlights, the Open Database License 1.0 (https://opendatacommons.org/licenses/odbl/1-0/): who publishes such a table, or one derived from it, does so under the same licence and names OpenStreetMap contributors and OpenFlights. The same holds for the positions of crossings in places/*.json. Facts from news are given in our own words with their source.",
].join("\n\n");

const sectionOf = (table: Table): string => {
  const { book, rows } = table;
  const credits = creditsOf(table).map(({ title }) => title);
  return [
    `## ${book.name}.csv: ${book.title}`,
    `${book.about} ${rows.length} rows. ${book.made ? "Made by the build." : ""} Key: ${book.key.join(", ")}.`.replace(
      "  ",
      " ",
    ),
    [`Licence: ${licenceOf(table).title}.`, ...credits.map((credit) => `${credit}.`)].join(" "),
    ["| column | type | meaning |", "| --- | --- | --- |", ...book.fields.map(lineOf(book))].join(
      "\n",
    ),
  ].join("\n\n");
};

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
