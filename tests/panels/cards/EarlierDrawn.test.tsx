import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, test, vi } from "vitest";
import { openLibrary } from "#atlas/library.ts";
import { openAtlas } from "#atlas/openAtlas.ts";
import { type CrossingId, LANGS, type Lang, type PlaceId } from "#atlas/types.ts";
import { compile } from "#geo/compile.ts";
import { type Digest, digestOf } from "#geo/package/digest.ts";
import { packageTables } from "#geo/package/packageFiles.ts";
import { readPackageInputs } from "#geo/package/readPackageInputs.ts";
import { Card } from "#panels/Card.tsx";
import type { Focus } from "#view/viewState.ts";
import { dayOf } from "../../days.ts";
import { files, made, shapes } from "../../facts.ts";
import { partsOf, verbs } from "../pages/partsOf.ts";

if (made === null) throw new Error("npm run facts");
const now = digestOf(
  packageTables(readPackageInputs(`${import.meta.dirname}/../../../geo`), files, made),
  "2026-11",
  "2026-06-25",
);

/** A release that has never been: the facts of today, but Georgia and one Finnish crossing drawn otherwise. */
const old = structuredClone(now) as Digest;
for (const [table, key, column, value] of [
  ["risk-spans", "GEO", "class", "1"],
  ["visa-spans", "GEO", "class", "closed"],
  ["crossing-spans", "fi-vaalimaa", "state", "restricted"],
] as const) {
  const { watch, rows } = old.tables[table] as { watch: string[]; rows: Record<string, string[]> };
  for (const [name, row] of Object.entries(rows))
    if (name.startsWith(`${key} `)) row[watch.indexOf(column) + 1] = value;
}

const HEAD = "2026-11-29";
const ROWS = [
  `cor-test-risk,${HEAD},error,place:GEO,incidents,inc-x,,1,3,seed-002,Reason of the risk.,Grund des Risikos.,Причина риска.`,
  `cor-test-visa,${HEAD},new,place:GEO,entry-rules,r001,,closed,visa-free,seed-002,Reason of the visa.,Grund des Visums.,Причина визы.`,
];
const corrected = files.map((file) =>
  file.path === "corrections.csv"
    ? { ...file, text: `${file.text.split("\n")[0]}\n${ROWS.join("\n")}\n` }
    : file,
);
const compiled = compile(corrected, shapes, HEAD, [old]).made;
if (compiled === null) throw new Error("problems");

afterEach(() => {
  cleanup();
  vi.clearAllMocks();
});

function show(focus: Focus, lang: Lang, date = "2023-05-01") {
  const { core, texts, records, longTexts } = compiled as NonNullable<typeof compiled>;
  const library = openLibrary(records, longTexts[lang], lang);
  const atlas = openAtlas(core, texts[lang], { records, longTexts: longTexts[lang] });
  const parts = { ...partsOf({ focus, date: dayOf(date) }, lang), atlas, library };
  return render(<Card {...parts} failed={false} onRetry={() => {}} />).container;
}
const georgia: Focus = { kind: "place", id: "GEO" as PlaceId };
const vaalimaa: Focus = { kind: "crossing", id: "fi-vaalimaa" as CrossingId };
const noted = (container: HTMLElement, was: string) =>
  container.querySelector(`.earlier-drawn[data-was="${was}"]`)?.textContent ?? "";

describe("a card says what an earlier release drew on the chosen day", () => {
  test.each<readonly [Lang, RegExp, RegExp, RegExp]>([
    [
      "en",
      /it was “.*1.*” until release 2026-11; put right on 29\sNovember\s2026\.Reason of the risk\./,
      /until release 2026-11; brought up to date on 29\sNovember\s2026\.Reason of the visa\./,
      /it was “restricted” until release 2026-11; put right on 29\sNovember\s2026/,
    ],
    [
      "de",
      /bis Datenstand 2026-11: „.*1.*“; berichtigt am 29\.\sNovember\s2026\.Grund des Risikos\./,
      /bis Datenstand 2026-11: .*; ergänzt am 29\.\sNovember\s2026\.Grund des Visums\./,
      /bis Datenstand 2026-11: „.*“; berichtigt am 29\.\sNovember\s2026/,
    ],
    [
      "ru",
      /До выпуска 2026-11 включительно.*«.*1.*»; исправлено 29\sноября\s2026\sг\.Причина риска\./,
      /До выпуска 2026-11 включительно.*; дополнено 29\sноября\s2026.*Причина визы\./,
      /До выпуска 2026-11 включительно.*; исправлено 29\sноября\s2026/,
    ],
  ])("in %s: the class of risk, the class of entry, the state of a crossing", (lang, ...words) => {
    const place = show(georgia, lang);
    expect(noted(place, "1")).toMatch(words[0]);
    expect(noted(place, "closed")).toMatch(words[1]);
    cleanup();
    expect(noted(show(vaalimaa, lang, "2022-08-01"), "restricted")).toMatch(words[2]);
  });

  test("and leads to all corrections", async () => {
    show(vaalimaa, "en", "2022-08-01");
    await userEvent.click(screen.getByRole("button", { name: "All corrections" }));
    expect(verbs.openPage).toHaveBeenCalledWith("corrections");
  });

  test.each(LANGS)("and nothing where it drew the same, or had not come so far: %s", (lang) => {
    const armenia = show({ kind: "place", id: "ARM" as PlaceId }, lang);
    expect(armenia.querySelector(".earlier-drawn")).toBeNull();
    const { last } = (compiled as NonNullable<typeof compiled>).core;
    cleanup();
    if (last > dayOf("2026-06-25"))
      expect(show(georgia, lang, "2026-06-26").querySelector(".earlier-drawn")).toBeNull();
  });
});

test("the earlier classes travel with the records, and days of one class are told as one", () => {
  const { records, core } = compiled as NonNullable<typeof compiled>;
  expect(Object.keys(core)).not.toContain("earlier");
  expect(records.earlier.risk.map(([id]) => id)).toEqual(["GEO"]);
  const [, states = []] = records.earlier.risk[0] ?? [];
  for (const { from, until, release, right } of states) {
    expect([release, right]).toEqual(["2026-11", HEAD]);
    expect(until).toBeGreaterThan(from);
    expect(until).toBeLessThanOrEqual(dayOf("2026-06-26"));
  }
});
