import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import { CORRECTION_KINDS } from "#atlas/corrections.ts";
import { openLibrary } from "#atlas/library.ts";
import { openAtlas } from "#atlas/openAtlas.ts";
import { LANGS } from "#atlas/types.ts";
import { compile } from "#geo/compile.ts";
import { readPackageInputs } from "#geo/package/readPackageInputs.ts";
import { CorrectionsPage } from "#panels/pages/CorrectionsPage.tsx";
import { correctionsWords } from "#words/correctionsWords.ts";
import { files, shapes } from "../../facts.ts";
import { partsOf, verbs } from "./partsOf.ts";

afterEach(() => {
  cleanup();
  vi.clearAllMocks();
});

const RELEASE = "2026-11-29";
const row = (id: string, kind: string, subject: string, of: string, sources = "seed-002") =>
  `cor-${id},${RELEASE},${kind},${subject},${of},class,3,5,${sources},Why ${id}.,Warum ${id}.,Почему ${id}.`;
const ROWS = [
  row("new", "new", "place:GEO", "incidents,inc-x"),
  row("error", "error", "place:BLR;crossing:fi-vaalimaa", "incidents,inc-y"),
  row("rule", "rule", "", ",", ""),
  row("precision", "precision", "event:2022-09-21-mobilization", "events,"),
  row("missing", "missing", "figure:deu-people-stayers-2024-07-16-seed-003", "figures,"),
];
const { releases } = readPackageInputs(`${import.meta.dirname}/../../../geo`);
const corrected = files.map((file) =>
  file.path === "corrections.csv"
    ? { ...file, text: `${file.text.split("\n")[0]}\n${ROWS.join("\n")}\n` }
    : file,
);
const { made, problems } = compile(corrected, shapes, RELEASE, releases);
if (made === null) throw new Error(JSON.stringify(problems));

function show(lang: (typeof LANGS)[number]): HTMLElement {
  const { core, texts, records, longTexts } = made as NonNullable<typeof made>;
  const atlas = openAtlas(core, texts[lang], { records, longTexts: longTexts[lang] });
  const library = openLibrary(records, longTexts[lang], lang);
  const parts = { ...partsOf({ page: "corrections" }, lang), atlas, library };
  return render(<CorrectionsPage {...parts} />).container;
}

test.each(LANGS)("our own errors come before new facts, each kind by its name: %s", (lang) => {
  const container = show(lang);
  const kinds = [...container.querySelectorAll("[data-kind]")].map((one) =>
    one.getAttribute("data-kind"),
  );
  expect(kinds).toEqual(["error", "missing", "precision", "rule", "new"]);
  const words = correctionsWords[lang];
  const headings = screen.getAllByRole("heading", { level: 3 }).map((one) => one.textContent);
  expect(headings).toEqual([words.errors("4"), words.news("1")]);
  for (const kind of CORRECTION_KINDS.filter((one) => kinds.includes(one)))
    expect(screen.getByRole("heading", { name: `${words.kinds[kind]}: 1` })).toBeDefined();
});

test("an entry says what it was, what it is, why, since when, when it was put right, and who says so", () => {
  const entry = show("en").querySelector("#cor-error") as HTMLElement;
  const cells = [...entry.querySelectorAll("dl > div")].map((one) => [
    one.querySelector("dt")?.textContent,
    one.querySelector("dd")?.textContent,
  ]);
  expect(cells).toEqual([
    ["Was", "3"],
    ["Is", "5"],
    ["Since", "release 2026-11"],
    ["Put right", "29 November 2026 (release 2026-11-29)"],
    ["In the tables", "incidents · inc-y · class"],
  ]);
  expect(entry.textContent).toContain("Why error.");
  expect(within(entry).getByText(/Deutsche Welle/)).toBeDefined();
});

test("a newer fact never stood wrong, so it says no release since which it did", () => {
  const entry = show("en").querySelector("#cor-new") as HTMLElement;
  expect(entry.textContent).not.toContain("2026-11 ");
  const names = [...entry.querySelectorAll("dt")].map((one) => one.textContent);
  expect(names).toEqual(["Was", "Is", "Added", "In the tables"]);
});

test("what it speaks of is one step away; what concerns all has no link", async () => {
  const container = show("en");
  const inside = (id: string) => within(container.querySelector(`#cor-${id}`) as HTMLElement);
  await userEvent.click(inside("error").getByRole("button", { name: "Belarus" }));
  await userEvent.click(inside("error").getByRole("button", { name: /Vaalimaa/ }));
  await userEvent.click(inside("precision").getByRole("button"));
  await userEvent.click(inside("missing").getByRole("button", { name: "Germany: a figure" }));
  expect(vi.mocked(verbs.choose).mock.calls).toEqual([
    [{ kind: "place", id: "BLR" }],
    [{ kind: "crossing", id: "fi-vaalimaa" }],
    [{ kind: "event", id: "2022-09-21-mobilization" }],
    [{ kind: "place", id: "DEU" }],
  ]);
  expect(verbs.openPage).toHaveBeenLastCalledWith("none");
  expect(inside("rule").queryByRole("button")).toBeNull();
});
