import { render } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { openLibrary } from "#atlas/library.ts";
import { openAtlas } from "#atlas/openAtlas.ts";
import type { Lang } from "#atlas/types.ts";
import { compile } from "#geo/compile.ts";
import { earlierValues } from "#geo/earlierValues.ts";
import { stepsOf } from "#geo/package/changeLog.ts";
import type { Digest } from "#geo/package/digest.ts";
import { digestOf } from "#geo/package/digest.ts";
import { packageTables } from "#geo/package/packageFiles.ts";
import { readPackageInputs } from "#geo/package/readPackageInputs.ts";
import { Card } from "#panels/Card.tsx";
import { SceneTable } from "#plain/SceneTable.tsx";
import { rowsOf } from "#scene/rowsOf.ts";
import { viewCsv } from "#scene/viewRows.ts";
import { files, made, shapes } from "../facts.ts";
import { partsOf } from "../panels/pages/partsOf.ts";

if (made === null) throw new Error("npm run facts");
const { core, texts, records, longTexts } = made;
const germany = "deu-people-stayers-2024-07-16-seed-003";
const armenia = "arm-people-stayers-2024-07-16-seed-003";
const now = digestOf(
  packageTables(readPackageInputs(`${import.meta.dirname}/../../geo`), files, made),
  "2027-06",
  "2026-06-25",
);

/** A row with other values in some of its columns. */
const withCells = (
  watch: readonly string[],
  row: readonly string[],
  cells: Readonly<Record<string, string>>,
): readonly string[] => [row[0] ?? "", ...watch.map((name, i) => cells[name] ?? row[i + 1] ?? "")];

/** A release that has never been: the facts of today under another name, with some figures' cells changed. */
function madeUp(release: string, cells: Readonly<Record<string, readonly string[]>>): Digest {
  const copy = structuredClone({ ...now, release }) as Digest;
  const table = copy.tables["figures"];
  if (table === undefined) throw new Error("no figures");
  const rows: Record<string, readonly string[]> = { ...table.rows };
  for (const [id, [value = "", low = "", high = "", bound = ""]] of Object.entries(cells))
    rows[id] = withCells(table.watch, rows[id] ?? [], { value, low, high, bound });
  return { ...copy, tables: { ...copy.tables, figures: { ...table, rows } } };
}

function recordsWith(...kept: readonly Digest[]) {
  const compiled = compile(files, shapes, "2027-06", kept).made;
  if (compiled === null) throw new Error("problems");
  return compiled.records;
}
const wasWith = (...kept: readonly Digest[]) => earlierValues(kept, records.figures);

describe("what a figure was in earlier releases", () => {
  test("is nothing where no release was kept, or the kept ones say the same", () => {
    expect(wasWith()).toEqual([]);
    expect(wasWith(now)).toEqual([]);
    expect(wasWith(madeUp("2026-11", {}), madeUp("2027-03", {}), now)).toEqual([]);
  });

  test("is the number of the last release that had it", () => {
    const old = { [germany]: ["30000", "30000", "", "at_least"] };
    const was = wasWith(madeUp("2027-03", {}), madeUp("2026-11", old), now);
    expect(was).toEqual([
      [germany, [{ value: 30000, low: 30000, high: null, bound: "at_least", release: "2026-11" }]],
    ]);
    const longer = wasWith(madeUp("2026-11", old), madeUp("2027-03", old));
    expect(longer).toMatchObject([[germany, [{ value: 30000, release: "2027-03" }]]]);
  });

  test("is told release by release, the newest first, and a number that came back counts too", () => {
    const was = wasWith(
      madeUp("2026-11", {}),
      madeUp("2027-01", { [germany]: ["20000", "", "", "about"] }),
      madeUp("2027-03", { [germany]: ["", "20000", "30000", "range"] }),
    );
    expect(was).toMatchObject([
      [
        germany,
        [
          { value: null, low: 20000, high: 30000, release: "2027-03" },
          { value: 20000, bound: "about", release: "2027-01" },
          { value: 36000, bound: "at_least", release: "2026-11" },
        ],
      ],
    ]);
  });

  test("says nothing of figures that are new, and nothing of other columns", () => {
    const first = madeUp("2026-11", {});
    const { [germany]: row, ...others } = first.tables["figures"]?.rows ?? {};
    const without = {
      ...first,
      tables: { ...first.tables, figures: { watch: ["value", "bound"], rows: others } },
    };
    expect(row).toBeDefined();
    expect(wasWith(without)).toEqual([]);
    const watch = first.tables["figures"]?.watch ?? [];
    const dated = withCells(watch, row ?? [], { period_end: "2024-06-01", as_of: "2024-06-01" });
    const table = { watch, rows: { ...others, [germany]: dated } };
    expect(wasWith({ ...first, tables: { ...first.tables, figures: table } } as Digest)).toEqual(
      [],
    );
  });
});

describe("with a made-up release before this one", () => {
  const edited = recordsWith(
    madeUp("2026-11", {
      [germany]: ["30000", "30000", "", "at_least"],
      [armenia]: ["100000", "", "", "about"],
    }),
  );
  const libraryIn = (lang: Lang) => openLibrary(edited, longTexts[lang], lang);

  test.each([
    ["en", "was at least\u00a030,000 until release 2026-11"],
    ["de", "war mindestens\u00a030.000 bis Datenstand 2026-11"],
    ["ru", "было не менее\u00a030\u00a0000 до выпуска 2026-11 включительно"],
  ] as const)("the card and the table say in %s what Germany's figure was", (lang, words) => {
    const focus = { kind: "place", id: "DEU" } as const;
    const parts = {
      ...partsOf({ focus } as Parameters<typeof partsOf>[0], lang),
      library: libraryIn(lang),
    };
    const { container, unmount } = render(<Card {...parts} failed={false} onRetry={() => {}} />);
    const said = [...container.querySelectorAll("[data-was]")].map((one) => one.textContent);
    // Beside the large number, among its rivals and in the table of all figures.
    expect(said).toEqual([words, words, words]);
    unmount();

    const table = render(<SceneTable {...parts} earlier={parts.library.earlier} />);
    const cells = table.container.querySelectorAll("[data-was]");
    expect(cells).toHaveLength(2);
    expect(table.container.querySelector('[data-place="DEU"] [data-was]')?.textContent).toBe(words);
    table.unmount();
  });

  test("the downloaded table has it as a plain number", () => {
    const { atlas, view, scene, day } = partsOf({});
    const csv = viewCsv(atlas, view, scene, rowsOf(atlas, view, day, libraryIn("en").earlier));
    const [header = "", ...lines] = csv.split("\r\n");
    const row = lines.find((line) => line.startsWith("DEU,"))?.split(",") ?? [];
    const cell = (name: string) => row[header.split(",").indexOf(name)];
    expect([cell("value"), cell("was"), cell("was_until_release")]).toEqual([
      "36000",
      "30000",
      "2026-11",
    ]);
  });

  test("nothing of it stands in what the first picture loads", () => {
    const first = compile(files, shapes, "2027-06", [madeUp("2026-11", {})]).made;
    expect(Object.keys(first?.core ?? {})).not.toContain("was");
    expect(openAtlas(core, texts.en)).not.toHaveProperty("was");
  });
});

test("with the releases that are kept, only figures of the change log are said to have been different", () => {
  const { releases } = readPackageInputs(`${import.meta.dirname}/../../geo`);
  const logged = stepsOf(releases, now).flatMap(({ changes }) => changes.map(({ key }) => key));
  for (const [id] of wasWith(...releases)) expect(logged).toContain(id);
});
