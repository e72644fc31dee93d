import { describe, expect, test } from "vitest";
import type { BorderId } from "#atlas/borders.ts";
import { LANGS, type Lang } from "#atlas/types.ts";
import { chosenPoint } from "#scene/chosenPoint.ts";
import { sceneOf } from "#scene/sceneOf.ts";
import { initialView } from "#view/initialView.ts";
import type { ViewState } from "#view/viewState.ts";
import { borderWords } from "#words/borderWords.ts";
import { dayOf } from "../days.ts";
import { atlasIn } from "../plain/Reader.tsx";

const sceneOn = (day: string, lang: Lang = "en", change: Partial<ViewState> = {}) =>
  sceneOf(atlasIn(lang), { ...initialView(lang), ...change }, dayOf(day));
const markOn = (id: string, ...of: Parameters<typeof sceneOn>) =>
  sceneOn(...of).borders.find((mark) => mark.id === id);

test.each<readonly [Lang, string, string, string]>([
  ["en", "RUS-FIN", "Border Russia–Finland", "partly open; crossings on record: 8 open, 1 closed"],
  ["en", "RUS-MNG", "Border Russia–Mongolia", "open; the one crossing on record"],
  ["en", "RUS-KAZ", "Border Russia–Kazakhstan", "open; all 8 crossings on record"],
  ["en", "RUS-UKR", "Border Russia–Ukraine", "not known; no crossing on record"],
  [
    "de",
    "RUS-FIN",
    "Grenze Russland–Finnland",
    "teilweise offen; erfasste Übergänge: 8 offen, 1 geschlossen",
  ],
  ["de", "RUS-MNG", "Grenze Russland–Mongolei", "offen; der eine erfasste Übergang"],
  ["de", "RUS-UKR", "Grenze Russland–Ukraine", "nicht bekannt; kein Übergang erfasst"],
  [
    "ru",
    "RUS-FIN",
    "Граница: Россия — Финляндия",
    "открыта частично; учтённые пункты пропуска: открыто — 8, закрыто — 1",
  ],
  ["ru", "RUS-KAZ", "Граница: Россия — Казахстан", "открыта; все 8 учтённых пунктов пропуска"],
  ["ru", "RUS-EST", "Граница: Россия — Эстония", "с ограничениями; все 3 учтённых пункта пропуска"],
])("in %s %s is called and said to be on 20 September 2022", (lang, id, name, words) => {
  const mark = markOn(id, "2022-09-20", lang);
  expect([mark?.name, mark?.words].map((text) => text?.replaceAll("\u00a0", " "))).toEqual([
    name,
    words,
  ]);
});

test.each(LANGS)("in %s old knowledge says so", (lang) => {
  expect(markOn("RUS-FIN", "2023-12-20", lang)?.words).not.toContain(borderWords[lang].old);
  expect(markOn("RUS-FIN", "2026-02-17", lang)?.words).toContain(borderWords[lang].old);
});

describe("the key", () => {
  const keysOn = (day: string) =>
    sceneOn(day).legend.borders?.rows.map(({ key, count }) => `${key} ${count}`);

  test("names what is drawn on the day, with how many, and nothing else", () => {
    expect(keysOn("2022-09-20")).toEqual([
      "open 4",
      "partly 2",
      "restricted 7",
      "closed 2",
      "unknown 3",
      "less 4",
    ]);
    expect(keysOn("2022-03-01")).toEqual([
      "partly 1",
      "restricted 9",
      "closed 2",
      "unclear 1",
      "unknown 5",
      "less 1",
    ]);
  });

  test("has a row for old knowledge only where there is some", () => {
    const old = (day: string) => keysOn(day)?.some((row) => row.startsWith("old"));
    expect([old("2022-09-20"), old("2026-02-17")]).toEqual([false, true]);
  });

  test("goes with the borders when they are hidden", () => {
    const { layers, legend } = sceneOn("2022-09-20", "en", { hidden: ["borders"] });
    expect([layers.borders, legend.borders]).toEqual([false, null]);
  });
});

test("where a border is chosen, its crossings are shown at every zoom, and no others", () => {
  const focus = { kind: "border", id: "RUS-FIN" as BorderId } as const;
  const scene = sceneOn("2023-12-20", "en", { focus });
  expect(scene.borders.filter(({ chosen }) => chosen).map(({ id }) => id)).toEqual(["RUS-FIN"]);
  const forced = scene.crossings.filter((mark) => mark.forced).map(({ id }) => id);
  expect(forced).toHaveLength(9);
  expect(forced.every((id) => id.startsWith("fi-"))).toBe(true);
  const inFront = scene.routes.filter(({ dim }) => !dim);
  expect(inFront.length).toBeGreaterThan(0);
  expect(inFront.every(({ to }) => to === "FIN")).toBe(true);
  expect(chosenPoint(scene)).toEqual(scene.crossings.find(({ id }) => id === "fi-vartius")?.point);
});
