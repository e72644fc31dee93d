import type { Field, TableBook } from "./codebook.ts";
import { creditsOf, licenceOf, OURS, SHARED_ALIKE } from "./licences.ts";
import type { Row, Table } from "./table.ts";

/** What the package says about itself. */
const ABOUT = {
  name: "ways-out",
  title: "Ways Out: how people left Russia since 24 February 2022",
  description:
    "Figures, ways, border crossings, entry rules, documented forced returns and events, each with its source, its date and its doubt. A map and tables of the same facts are published beside it. Each resource names its own licence: CC BY 4.0, or ODbL 1.0 where it holds points from OpenStreetMap or OpenFlights.",
  licenses: [OURS, SHARED_ALIKE],
  contributors: [
    { title: "Ways Out: editors of the facts", role: "wrangler" },
    { title: "Ways Out: authors of the texts in English, German and Russian", role: "author" },
    { title: "Ways Out: publisher of the atlas", role: "publisher" },
  ],
  keywords: ["Russia", "emigration", "war", "asylum", "visas", "border crossings"],
} as const;

/** The descriptor of the Frictionless Data Package (version 1 of the standard, which later readers understand too). */
export function descriptorOf(tables: readonly Table[], release: string): object {
  const sources = tables.find(({ book }) => book.name === "sources")?.rows ?? [];
  return {
    profile: "tabular-data-package",
    ...ABOUT,
    id: `ways-out-${release}`,
    version: release,
    sources: sources.filter(isDataSet).map(sourceOf),
    resources: tables.map(resourceOf),
  };
}

/** Data sets are named in the descriptor; texts that were read stand in the table of sources. */
const isDataSet = (row: Row): boolean => row["evidence"] === "data file read" && row["url"] !== "";

const sourceOf = (row: Row): object => ({
  title: `${row["publisher"]}: ${row["title"]}`,
  path: row["url"],
});

function resourceOf(table: Table): object {
  const { book } = table;
  const credits = creditsOf(table);
  return {
    profile: "tabular-data-resource",
    name: book.name,
    path: `${book.name}.csv`,
    title: book.title,
    description: book.about,
    licenses: [licenceOf(table)],
    // The standard knows no empty list of sources.
    ...(credits.length > 0 ? { sources: credits } : {}),
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    dialect: { delimiter: ",", quoteChar: '"', doubleQuote: true, header: true },
    schema: {
      fields: book.fields.map((field) => fieldOf(field)),
      missingValues: [""],
      primaryKey: book.key,
      ...foreignKeysOf(book),
    },
  };
}

/** Tables point at each other by ids. The standard knows no empty list of links. */
function foreignKeysOf({ name, links }: TableBook): object {
  const foreignKeys = Object.entries(links).map(([fields, resource]) => ({
    fields,
    reference: { resource: resource === name ? "" : resource, fields: "id" },
  }));
  return foreignKeys.length > 0 ? { foreignKeys } : {};
}

function fieldOf(field: Field): object {
  const { name, type, meaning, unit, required, oneOf, pattern, format, list } = field;
  const listed = list === "" ? "" : ` (ids of ${list}, parted by semicolons)`;
  const constraints = {
    ...(required ? { required } : {}),
    ...(oneOf.length > 0 ? { enum: oneOf } : {}),
    ...(pattern === "" ? {} : { pattern }),
  };
  return {
    name,
    type,
    ...(format === "" ? {} : { format }),
    ...(type === "boolean" ? { trueValues: ["yes"], falseValues: ["no"] } : {}),
    description: `${meaning}${listed}`,
    ...(unit === "" ? {} : { unit }),
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
  };
}
