import { parse } from "yaml";

/** What one column means. */
export type Field = {
  readonly name: string;
  readonly type: "string" | "number" | "integer" | "boolean" | "date" | "year";
  readonly meaning: string;
  readonly unit: string;
  readonly required: boolean;
  readonly oneOf: readonly string[];
  readonly pattern: string;
  readonly format: string;
  /** The table whose keys the cell lists, parted by semicolons. */
  readonly list: string;
};

/** What one published table holds. */
export type TableBook = {
  readonly name: string;
  readonly title: string;
  readonly about: string;
  /** Computed by the build instead of lying in `geo/`. */
  readonly made: boolean;
  readonly key: readonly string[];
  /** Columns that point at the first key column of another table. */
  readonly links: Readonly<Record<string, string>>;
  readonly fields: readonly Field[];
};

type Raw = Omit<TableBook, "name" | "made" | "links" | "fields"> & {
  readonly made?: string;
  readonly links?: Record<string, string>;
  readonly fields: Record<
    string,
    Partial<Omit<Field, "name" | "required">> & {
      readonly type: Field["type"];
      readonly meaning: string;
      readonly required?: string;
    }
  >;
};

/** Reads `codebook.yaml`: the tables in the order in which they are published. */
export function readCodebook(text: string): readonly TableBook[] {
  const raw = parse(text, { schema: "failsafe" }) as Record<string, Raw>;
  return Object.entries(raw).map(([name, { made, links, fields, ...table }]) => ({
    ...table,
    name,
    made: made === "yes",
    links: links ?? {},
    fields: Object.entries(fields).map(([field, { required, ...rest }]) => ({
      name: field,
      unit: "",
      oneOf: [],
      pattern: "",
      format: "",
      list: "",
      ...rest,
      required: required === "yes" || table.key.includes(field),
    })),
  }));
}
