import { type Day, printDay } from "#atlas/day.ts";
import { openAtlas } from "#atlas/openAtlas.ts";
import { LANGS } from "#atlas/types.ts";
import type { Compiled } from "#geo/compiled.ts";
import type { FactFile } from "#geo/fact.ts";
import { collectProblems } from "#geo/problems.ts";
import { type Prose, readFolder } from "#geo/readProse.ts";
import { keyOf, type Row, type Table } from "./table.ts";

const dayText = (day: Day | null): string => (day === null ? "" : printDay(day));
const text = (value: number | string | null): string => (value === null ? "" : String(value));
const yesNo = (value: boolean): string => (value ? "yes" : "no");
const list = (values: readonly string[]): string => values.join(";");

/** The folder of every prose file. */
const foldersIn = (files: readonly FactFile[]): readonly string[] => [
  ...new Set(files.flatMap(({ path }) => (path.endsWith(".md") ? [path.split("/")[0] ?? ""] : []))),
];

const proseIn = (files: readonly FactFile[], folder: string): Prose[] =>
  readFolder(files, folder, collectProblems());

/** The front matter of a folder's files as rows. */
export const frontRows = (files: readonly FactFile[], folder: string): Row[] =>
  proseIn(files, folder).map(({ id, fact }) => ({ ...fact.cells, id }));

/** All prose in long form. Stories and named views tell facts that stand in it anew, and are not among it. */
export const textRows = (files: readonly FactFile[]): Row[] =>
  foldersIn(files)
    .filter((kind) => kind !== "stories" && kind !== "views")
    .flatMap((kind) =>
      proseIn(files, kind).flatMap(({ id, texts }) =>
        LANGS.map((lang) => ({ kind, id, lang, ...texts[lang] })),
      ),
    );

/** Every number that the circles can show. */
export const seriesRows = ({ records }: Compiled, published: ReadonlySet<string>): Row[] =>
  records.series.flatMap(({ id, figures, total }) =>
    [...figures, ...(total === null ? [] : [total])].map((figure) => ({
      series: id,
      figure: figure.id,
      calculated: yesNo(!published.has(figure.id)),
      place: figure.place,
      part: figure.part,
      measure: figure.measure,
      value: text(figure.value),
      low: text(figure.low),
      high: text(figure.high),
      bound: figure.bound,
      period_start: dayText(figure.periodStart),
      period_start_given: text(figure.startGiven),
      period_end: dayText(figure.periodEnd),
      period_end_given: text(figure.endGiven),
      as_of: dayText(figure.asOf),
      as_of_given: text(figure.asOfGiven),
      counted_by: figure.countedBy,
      sources: list(figure.sources),
    })),
  );

/** The visa classes as they are drawn. */
export const visaRows = ({ core, texts, records }: Compiled): Row[] =>
  [...openAtlas(core, texts.en, { records }).visa].flatMap(([place, spans]) =>
    spans.map((span) => ({
      place,
      start: dayText(span.from),
      end: dayText(span.until),
      class: span.class,
      between: list(span.between),
      requirement: span.requirement,
      days: text(span.days),
      covid: yesNo(span.covid),
      confirmed: dayText(span.confirmed),
      announced_to: dayText(span.announcedTo),
      sources: list(span.sources),
    })),
  );

/** Which row of the other tables names which source. */
export const citationRows = (tables: readonly Table[]): Row[] =>
  tables.flatMap(({ book, rows }) =>
    book.fields.some(({ name }) => name === "sources") && !COMPUTED.has(book.name)
      ? rows.flatMap((row) => {
          const sources = new Set((row["sources"] ?? "").split(";").map((id) => id.trim()));
          return [...sources]
            .filter(Boolean)
            .map((source) => ({ table: book.name, row: keyOf(book, row), source }));
        })
      : [],
  );

/** Tables that only repeat the sources of the rows that they are computed from. */
const COMPUTED: ReadonlySet<string> = new Set([
  "series-figures",
  "visa-spans",
  "risk-spans",
  "crossing-spans",
]);
