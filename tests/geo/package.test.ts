// @vitest-environment node
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { parse } from "csv-parse/sync";
import { Package } from "datapackage";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addDays, printDay } from "#atlas/day.ts";
import { openAtlas } from "#atlas/openAtlas.ts";
import type { SourceId } from "#atlas/types.ts";
import { compile } from "#geo/compile.ts";
import { changeLog, stepsOf } from "#geo/package/changeLog.ts";
import { type Digest, digestOf, printDigest } from "#geo/package/digest.ts";
import { columnsBetween, digestChanges } from "#geo/package/digestChanges.ts";
import { packageFiles, packageTables } from "#geo/package/packageFiles.ts";
import { readPackageInputs } from "#geo/package/readPackageInputs.ts";
import { riskRows } from "#geo/package/riskRows.ts";
import { RELEASE } from "#geo/release.ts";
import { destinationMarks } from "#scene/destinationMarks.ts";
import { initialView } from "#view/initialView.ts";
import { dayOf } from "../days.ts";
import { files, made, problems, shapes } from "../facts.ts";

if (made === null) throw new Error(`the facts have ${problems.length} problems: npm run facts`);
const compiled = made;
const { core, records, texts } = made;
const inputs = readPackageInputs(join(import.meta.dirname, "../../geo"));
const tables = packageTables(inputs, files, made);
const published = packageFiles(inputs, files, made);

type Row = Readonly<Record<string, string>>;
const csv = (name: string): Row[] =>
  parse(published.get(`${name}.csv`) ?? "", { columns: true }) as Row[];

const folder = mkdtempSync(join(tmpdir(), "ways-out-data-"));
beforeAll(() => {
  for (const [path, text] of published) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("the data package", () => {
  test("is valid by the reference library of Frictionless, with every table in it", async () => {
    const found = await Package.load(join(folder, "datapackage.json"));
    expect(found.errors).toEqual([]);
    expect(found.valid).toBe(true);
    expect(found.resources.map(({ name }) => name)).toEqual(tables.map(({ book }) => book.name));
  });

  test("is refused by the same library when it is wrong", async () => {
    const wrong = JSON.parse(published.get("datapackage.json") ?? "");
    wrong.resources[0].schema.fields[0].type = "letters";
    expect((await Package.load(wrong, { basePath: folder })).valid).toBe(false);
  });

  test.each(tables.map(({ book, rows }) => [book.name, rows.length] as const))(
    "%s.csv: each of %i rows has the types, constraints and links that its schema states",
    async (name, count) => {
      const found = await Package.load(join(folder, "datapackage.json"));
      const resource = found.getResource(name);
      const rows = await resource?.read({ keyed: true, relations: true });
      expect(rows).toHaveLength(count);
      expect(count).toBeGreaterThan(0);
    },
    60_000,
  );

  test("a cell of a wrong type, an unknown place and a key that stands twice are found by it", async () => {
    const break_ = async (from: string, to: string) => {
      writeFileSync(
        join(folder, "figures.csv"),
        (published.get("figures.csv") ?? "").replace(from, to),
      );
      const found = await Package.load(join(folder, "datapackage.json"));
      return found.getResource("figures")?.read({ keyed: true, relations: true });
    };
    const first = csv("figures")[0]?.["id"] ?? "";
    const second = csv("figures")[1]?.["id"] ?? "";
    await expect(break_(",250000,", ",many,")).rejects.toThrow(/type and format mismatch/);
    await expect(break_(`${first},WLD`, `${first},ZZZ`)).rejects.toThrow(/foreign key/i);
    await expect(break_(`${second},`, `${first},`)).rejects.toThrow(/unique/i);
    writeFileSync(join(folder, "figures.csv"), published.get("figures.csv") ?? "");
  });

  test("every column of every table of geo/ has its meaning, and no meaning is left over", () => {
    for (const { book } of tables.filter(({ book: one }) => !one.made)) {
      const file = files.find(({ path }) => path === `${book.name}.csv`);
      const [header] = parse(file?.text ?? "", { to_line: 1 }) as string[][];
      expect([book.name, header]).toEqual([book.name, book.fields.map(({ name }) => name)]);
    }
    const named = new Set(tables.map(({ book }) => `${book.name}.csv`));
    const lying = files.map(({ path }) => path).filter((path) => path.endsWith(".csv"));
    expect(lying.filter((path) => !named.has(path))).toEqual([]);
  });

  test("every front matter's keys are columns", () => {
    for (const { book, rows } of tables) {
      const known = new Set(book.fields.map(({ name }) => name));
      const strange = rows.flatMap((row) => Object.keys(row).filter((name) => !known.has(name)));
      expect([book.name, ...new Set(strange)]).toEqual([book.name]);
    }
  });

  test("the tables of geo/ come out as they lie there, but for withheld addresses", () => {
    for (const { book } of tables.filter(({ book: one }) => !one.made && one.name !== "sources")) {
      const file = files.find(({ path }) => path === `${book.name}.csv`);
      expect(csv(book.name)).toEqual(parse(file?.text ?? "", { columns: true, bom: true }));
    }
  });

  test("no published file holds an address that must not be shown or linked", () => {
    const source = files.find(({ path }) => path === "sources.csv")?.text ?? "";
    const hidden = (parse(source, { columns: true }) as Row[])
      .filter((row) => row["link"] !== "open" && row["url"] !== "")
      .map((row) => row["url"] ?? "");
    expect(hidden.length).toBeGreaterThan(50);
    for (const [path, text] of published)
      expect([path, ...hidden.filter((url) => text.includes(url))]).toEqual([path]);
  });

  test("each place has its file, and each file brings the sources that it names", () => {
    const ids = csv("places").map((row) => row["id"]);
    expect([...published.keys()].filter((path) => path.startsWith("places/"))).toHaveLength(
      ids.length,
    );
    const georgia = JSON.parse(published.get("places/GEO.json") ?? "");
    expect(georgia.names.de).toBe("Georgien");
    for (const part of ["figures", "visa", "risk", "routes", "crossings", "events", "sources"])
      expect(georgia[part].length, part).toBeGreaterThan(0);
    const brought = new Set(georgia.sources.map(({ id }: { id: string }) => id));
    for (const { sources } of [...georgia.figures, ...georgia.visa, ...georgia.routes])
      for (const id of sources) expect(brought).toContain(id);
  });

  test("each event, route and named view has its file, with words in three languages, licence, release and the sources that it names", () => {
    const filesIn = (folder: string) =>
      [...published]
        .filter(([path]) => path.startsWith(`${folder}/`))
        .map(([path, text]) => ({ path, file: JSON.parse(text) }));
    expect(filesIn("events")).toHaveLength(core.events.length);
    expect(filesIn("routes")).toHaveLength(core.routes.length);
    expect(filesIn("views")).toHaveLength(compiled.views.length);
    for (const { path, file } of ["events", "routes", "views"].flatMap(filesIn)) {
      expect(path).toContain(`/${file.id}.json`);
      expect([path, file.release, file.licences.all]).toEqual([path, core.release, "CC-BY-4.0"]);
      for (const lang of ["en", "de", "ru"]) expect(file.titles[lang], path).not.toBe("");
      for (const lang of ["en", "de", "ru"]) expect(file.texts[lang], path).not.toBe("");
      expect(file.sources.length, path).toBeGreaterThan(0);
      for (const { publisher, title } of file.sources) expect(publisher + title).not.toBe("");
    }
    const stayed = JSON.parse(published.get("views/at-least-650000-stayed.json") ?? "");
    const armenia = stayed.figures.find(({ place }: { place: string }) => place === "ARM");
    expect(armenia).toMatchObject({ value: 110000, bound: "about" });
    const ids = stayed.sources.map(({ id }: { id: string }) => id);
    for (const { sources } of stayed.figures) for (const id of sources) expect(ids).toContain(id);
    const returns = JSON.parse(published.get("views/who-has-handed-people-back.json") ?? "");
    expect(returns).toMatchObject({ day: "2026-06-30", overlay: "risk", figures: [] });
    expect(returns.classes).toMatchObject({ KAZ: "5" });
    expect(returns.permanent.de).toContain("lang=de");
  });

  test("every table names its licence, and one with points of OpenStreetMap or OpenFlights the ODbL", () => {
    const { resources } = JSON.parse(published.get("datapackage.json") ?? "") as {
      resources: { name: string; licenses: { name: string; path: string }[] }[];
    };
    const book = published.get("CODEBOOK.md") ?? "";
    for (const { name, licenses } of resources) {
      const holdsPoints = csv(name).some(
        (row) => "lon" in row && /openstreetmap|openflights/.test(row["sources"] ?? ""),
      );
      const expected = holdsPoints ? "ODbL-1.0" : "CC-BY-4.0";
      expect([name, ...licenses.map((licence) => licence.name)]).toEqual([name, expected]);
      const section = book.split(`## ${name}.csv`)[1]?.split("\n## ")[0] ?? "";
      expect(section).toContain(holdsPoints ? "Open Database License 1.0" : "Attribution 4.0");
      if (holdsPoints) expect(section).toContain("© OpenStreetMap contributors");
    }
    expect(resources.filter(({ licenses }) => licenses[0]?.name === "ODbL-1.0")).not.toEqual([]);
  });

  test("positions in the file of a place keep the licence they came with", () => {
    const licences = (id: string) => JSON.parse(published.get(`places/${id}.json`) ?? "").licences;
    expect(licences("FIN")).toEqual({ all: "CC-BY-4.0", "positions of crossings": "ODbL-1.0" });
    expect(licences("NZL")).toEqual({ all: "CC-BY-4.0" });
  });

  test("the codebook names every column", () => {
    const text = published.get("CODEBOOK.md") ?? "";
    for (const { book } of tables)
      for (const { name } of book.fields) expect(text).toContain(`| ${name} |`);
  });
});

describe("a CSV opened elsewhere gives back what the map shows", () => {
  const atlas = openAtlas(core, texts.en, { records });
  const numbers = new Map(csv("series-figures").map((row) => [row["figure"], row]));

  test.each(records.series.map(({ id }) => id))("%s: every circle on every day", (series) => {
    const days = [
      "2022-02-24",
      "2022-10-01",
      "2023-06-30",
      "2024-07-16",
      "2025-02-01",
      "2026-06-01",
    ];
    for (const day of days)
      for (const reading of ["lowest", "middle", "highest"] as const) {
        const view = { ...initialView("en"), series, reading };
        for (const mark of destinationMarks(atlas, view, dayOf(day))) {
          const row = numbers.get(mark.figure);
          expect(row?.["place"]).toBe(mark.id);
          const cells = [row?.["value"], row?.["low"], row?.["high"]].filter(Boolean).map(Number);
          expect(cells).toContain(mark.value);
          expect(row?.["bound"]).toBe(mark.bound);
        }
      }
  });

  test("the classes of visa and risk, day by day", () => {
    const spans = csv("visa-spans").filter((row) => row["place"] === "GEO");
    const drawn = atlas.visa.get("GEO" as never) ?? [];
    expect(spans.map((row) => [row["start"], row["class"]])).toEqual(
      drawn.map((span) => [printDay(span.from), span.class]),
    );
    for (const [place, shown] of core.risk) {
      const rows = csv("risk-spans").filter((row) => row["place"] === place);
      const classes = rows.map((row) => row["class_shown"]);
      const changes = rows.filter((_, i) => classes[i] !== classes[i - 1]);
      expect(changes.map((row) => [row["start"], row["class"], row["sub"]])).toEqual(
        shown.map((span) => [printDay(span.from), span.class, span.sub]),
      );
      expect(rows.every((row) => row["evidence_day"] === printDay(core.riskSeen))).toBe(true);
    }
  });

  test("up to the last search the class shown is that of the rule; after it the rule alone may give a lower one", () => {
    const later = { ...core, last: addDays(core.riskSeen, 152) };
    const different = riskRows({ core: later, records }).filter(
      (row) => row["class_shown"] !== row["class_by_rule"],
    );
    expect(different.length).toBeGreaterThan(0);
    for (const row of different) {
      expect((row["start"] ?? "") > printDay(core.riskSeen)).toBe(true);
      expect((row["class_by_rule"] ?? "") < (row["class_shown"] ?? "")).toBe(true);
    }
  });

  test("a share can be calculated again from the two figures that it is made of", () => {
    const figures = new Map(csv("figures").map((row) => [row["id"], row]));
    const shares = csv("series-figures").filter((row) => row["calculated"] === "yes");
    expect(shares.length).toBeGreaterThan(100);
    for (const share of shares) {
      const id = (share["figure"] ?? "").replace(/-share$/, "");
      const positive = Number(figures.get(id)?.["value"]);
      const negative = Number(figures.get(id.replace("-positive-", "-negative-"))?.["value"]);
      expect(Number(share["value"])).toBeCloseTo((100 * positive) / (positive + negative), 0);
      expect(positive + negative).toBeGreaterThanOrEqual(20);
    }
  });
});

describe("geo/README.md", () => {
  const guide = readFileSync(join(import.meta.dirname, "../../geo/README.md"), "utf8");

  test("shows a file of an event that the compiler takes", () => {
    const text = /```\n(---[\s\S]*?)```/.exec(guide)?.[1] ?? "";
    const added = { path: "events/2022-09-21-shown-in-the-guide.md", text };
    expect(compile([...files, added], shapes, "test").problems).toEqual([]);
  });

  test("fits on a page", () => {
    expect(guide.split("\n").length).toBeLessThanOrEqual(80);
  });
});

describe("releases of the data", () => {
  const now = digestOf(tables, "2026-11", "2026-06-25");
  const edited = (edit: (rows: Record<string, readonly string[]>) => void): Digest => {
    const copy = structuredClone({ ...now, release: "2026-12" }) as Digest;
    edit(copy.tables["figures"]?.rows as Record<string, readonly string[]>);
    return copy;
  };
  const germany = "deu-people-stayers-2024-07-16-seed-003";
  const watch = now.tables["figures"]?.watch ?? [];
  const withValue = (row: readonly string[] = [], value: string): readonly string[] =>
    row.map((cell, i) => (watch[i - 1] === "value" ? value : cell));

  test("a digest that is written and read again is the same", () => {
    expect(JSON.parse(printDigest(now))).toEqual(now);
  });

  test("the kept releases can be read, and carry their name", () => {
    expect(inputs.releases.length).toBeGreaterThan(0);
    for (const { release, tables: kept } of inputs.releases) {
      expect(release).toMatch(/^\d{4}-\d{2}(-\d{2})?$/);
      expect(Object.keys(kept["figures"]?.rows ?? {}).length).toBeGreaterThan(1000);
    }
  });

  test("a changed figure says what it was until then", () => {
    const later = edited((rows) => {
      rows[germany] = withValue(rows[germany], "38000");
    });
    const [change, ...others] = digestChanges(now, later);
    expect(others).toEqual([]);
    expect(change).toEqual({
      table: "figures",
      key: germany,
      kind: "changed",
      before: { value: "36000" },
      after: { value: "38000" },
    });
    expect(changeLog(stepsOf([now, later], later))).toContain("was value 36,000");
  });

  test("every cell but the key and longer words is kept, so that each change can be told", () => {
    const of = (name: string) => now.tables[name]?.watch ?? [];
    expect(of("incidents")).toContain("kind");
    expect(of("incidents")).toContain("confidence");
    expect(of("entry-rules")).toContain("start");
    expect(of("crossing-status")).toContain("status");
    expect(of("risk-spans")).toContain("class");
    expect(of("visa-spans")).toContain("class");
    for (const { book } of tables)
      for (const { name } of book.fields)
        if (of(book.name).length > 0 && !/^(en|de|ru|title|text)$/.test(name))
          expect([...book.key, ...of(book.name)]).toContain(name);
  });

  test("added and removed rows are named with their cells, and words that changed too", () => {
    const later = edited((rows) => {
      rows["new-one"] = withValue(rows[germany], "5");
      delete rows[germany];
    });
    const texts = later.tables["texts"]?.rows as Record<string, readonly string[]>;
    texts["crossings fi-vaalimaa ru"] = ["ffffffff"];
    expect(digestChanges(now, later).map(({ kind, key }) => [kind, key])).toEqual([
      ["removed", germany],
      ["added", "new-one"],
      ["changed", "crossings fi-vaalimaa ru"],
    ]);
    const log = changeLog(stepsOf([now], later));
    expect(log).toContain(`${germany}\`: removed; was place DEU`);
    expect(log).toContain("`new-one`: new: place DEU");
    expect(log).toContain("`crossings fi-vaalimaa ru`: the words changed");
  });

  test("a column that the earlier release lacked is told once and not in every row", () => {
    const { figures, ...others } = now.tables;
    const rows = Object.fromEntries(
      Object.entries(figures?.rows ?? {}).map(([key, row]) => [key, [...row, "yes"]]),
    );
    const later = {
      ...now,
      release: "2026-12",
      tables: { ...others, figures: { watch: [...watch, "checked"], rows } },
    };
    expect(digestChanges(now, later)).toEqual([]);
    expect(columnsBetween(now, later)).toEqual([
      { table: "figures", whole: null, added: ["checked"], removed: [] },
    ]);
  });

  test("a table that the earlier release lacked is told once as well", () => {
    const { "crossing-spans": spans, ...others } = now.tables;
    const log = changeLog(stepsOf([{ ...now, tables: others }], { ...now, release: "2026-12" }));
    expect(Object.keys(spans?.rows ?? {}).length).toBeGreaterThan(100);
    expect(log).toContain("- crossing-spans: a new table");
    expect(log).not.toContain("- crossing-spans `");
  });

  test("a changed row says why, by the correction that names it", () => {
    const later = edited((rows) => {
      rows[germany] = withValue(rows[germany], "38000");
    });
    const why = {
      id: "cor-germany",
      release: "2026-12",
      since: "2026-11",
      kind: "error",
      subjects: [{ kind: "place", id: "DEU" }],
      table: "figures",
      row: germany,
      field: "value",
      was: "36000",
      now: "38000",
      sources: ["seed-003" as SourceId],
      why: "We had misread the source.",
    } as const;
    const [step] = stepsOf([now], later, [why, { ...why, id: "cor-old", release: "2026-11" }]);
    expect(step?.changes.map((change) => change.why)).toEqual([["cor-germany"]]);
    const log = changeLog(stepsOf([now], later, [why]));
    expect(log).toContain(
      "- `cor-germany`, error: We had misread the source. (was: 36000; is: 38000) Sources: seed-003.",
    );
    expect(log).toContain("(was value 36,000) [cor-germany]");
  });

  test("with one release the log says that it is the first", () => {
    expect(changeLog(stepsOf([now], now))).toContain("The first release");
    expect(stepsOf([now], now)).toHaveLength(1);
  });

  test("edits after the last release are told apart from it", () => {
    const later = edited((rows) => delete rows[germany]);
    expect(stepsOf([now], later)[0]).toMatchObject({ since: "2026-11", unreleased: false });
    const same = { ...later, release: "2026-11" };
    expect(stepsOf([now], same)[0]).toMatchObject({ since: "2026-11", unreleased: true });
  });

  test("every row that differs from the release before says why", () => {
    const released = { ...compiled, core: { ...core, release: RELEASE } };
    const log = JSON.parse(packageFiles(inputs, files, released).get("changes.json") ?? "") as {
      readonly steps: readonly {
        readonly changes: readonly {
          readonly table: string;
          readonly key: string;
          readonly why: readonly string[];
        }[];
      }[];
    };
    const changes = log.steps.flatMap((step) => step.changes);
    expect(changes.length).toBeGreaterThan(1000);
    expect(
      changes.filter(({ why }) => why.length === 0).map(({ table, key }) => `${table} ${key}`),
    ).toEqual([]);
  });

  test("the published change log is the one of the kept releases", () => {
    const log = JSON.parse(readFileSync(join(folder, "changes.json"), "utf8"));
    expect(log.steps.length).toBeGreaterThan(0);
  });
});
