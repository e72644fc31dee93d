import { expect, test } from "vitest";
import type { BorderId } from "#atlas/borders.ts";
import type { GuessKind, GuessOf } from "#atlas/guess.ts";
import type { Lang, PlaceId } from "#atlas/types.ts";
import { answerOf } from "#scene/guess/answerOf.ts";
import { askOf } from "#scene/guess/askOf.ts";
import { firstOrder } from "#scene/guess/firstOrder.ts";
import { sentenceOf } from "#scene/guess/sentenceOf.ts";
import { totalOf } from "#scene/guess/totalOf.ts";
import { made } from "../../facts.ts";
import { shareTold } from "./shareTold.ts";

/** What the facts say at a step that asks. */
function at<K extends GuessKind>(story: string, step: number, kind: K, lang: Lang = "en") {
  const { guess, grounds } = made?.stories[lang][story]?.steps[step - 1] ?? {};
  if (!guess || !grounds || guess.kind !== kind) throw new Error(`${story} ${step} has no ${kind}`);
  return { guess: guess as GuessOf<K>, grounds, lang };
}
const order = at("nine-days-in-september", 6, "order");
const borders = at("nine-days-in-september", 2, "borders");
const curve = at("finland-closes-its-door", 8, "curve");

test("the question says what is counted, never the answer", () => {
  expect(askOf(order)).toEqual({
    question: "Where was the number largest, and where smallest?",
    of: ["Entries after the mobilisation, late September 2022"],
  });
  expect(askOf(borders).question).toBe(
    "Which land borders of Russia could people cross on 22 September 2022?",
  );
  expect(askOf(curve).question).toBe("Finland: how did the number go on?");
  expect(askOf(shareTold)).toEqual({
    question: "Germany: about\u00a03,500. How many of them?",
    of: [
      "Asylum claims by men of military age: about\u00a03,500 (24 February 2022 – September 2023)",
      "Protection for men of military age: ? (24 February 2022 – November 2023)",
    ],
  });
});

test("places stand in the order of their numbers, each with its bound, its time and the place that was guessed", () => {
  const places = ["FIN", "GEO", "KAZ", "MNG"] as PlaceId[];
  const rows = answerOf(order, { kind: "order", places });
  expect(rows.map(({ name, guessed, truth }) => [name, guessed, truth])).toEqual([
    ["Kazakhstan", "place 3", "about\u00a098,000"],
    ["Georgia", "place 2", "about\u00a078,800"],
    ["Finland", "place 1", "about\u00a044,000"],
    ["Mongolia", "place 4", "6,268"],
  ]);
  expect(rows.every(({ when }) => when !== "")).toBe(true);
});

test("places are offered by name, and never in the order of the answer", () => {
  expect(firstOrder(order)).toEqual(["FIN", "GEO", "KAZ", "MNG"]);
  const byName = order.guess.figures.toSorted((a, b) => a.place.localeCompare(b.place));
  expect(firstOrder({ ...order, guess: { ...order.guess, figures: byName } })).toEqual([
    "MNG",
    "KAZ",
    "GEO",
    "FIN",
  ]);
});

test("borders are told by what they were; of those that nobody knows of it is said so", () => {
  const rows = answerOf(borders, { kind: "borders", chosen: ["RUS-FIN", "RUS-EST"] as BorderId[] });
  const row = (id: string) => rows.find((one) => one.id === id);
  expect(row("RUS-FIN")).toMatchObject({
    guessed: "chosen as open",
    truth: "open at all or at some crossings",
  });
  expect(row("RUS-EST")).toMatchObject({
    guessed: "chosen as open",
    truth: "open to some people only",
  });
  expect(row("RUS-KAZ")).toMatchObject({ guessed: "", truth: "open at all or at some crossings" });
  expect(row("RUS-UKR")).toMatchObject({ truth: "not known" });
  expect(sentenceOf(borders, rows)).toMatch(
    /^The answer: open at all or at some crossings: .*Kazakhstan.*; .*closed: .*\.$/,
  );
});

test("a curve is told time by time, the first number as given", () => {
  const rows = answerOf(curve, { kind: "curve", values: [null, 900, null, null, null] });
  expect(rows.map(({ name, guessed, truth }) => [name, guessed, truth])).toEqual([
    ["2021", "given", "66"],
    ["2022", "900", "1,096"],
    ["2023", "", "353"],
    ["2024", "", "140"],
    ["2025", "", "86"],
  ]);
});

test("a part is told with its whole, no more certain than the numbers it is made of", () => {
  expect(answerOf(shareTold, { kind: "share", people: 1200 })).toMatchObject([
    { guessed: "1,200 of about\u00a03,500 (34%)", truth: "92 of about\u00a03,500 (3%)" },
  ]);
  const of = (...bounds: readonly ("exact" | "about" | "at_least")[]) =>
    totalOf({
      total: 10,
      of: bounds.map((bound) => ({ ...shareTold.guess.granted, bound })),
    }).bound;
  expect([of("exact", "exact"), of("exact", "at_least"), of("about", "at_least")]).toEqual([
    "exact",
    "at_least",
    "about",
  ]);
});

test("nothing that was set leaves nothing to be told of it", () => {
  for (const told of [order, borders, curve, shareTold])
    expect(answerOf(told, null).filter(({ guessed }) => !["", "given"].includes(guessed))).toEqual(
      [],
    );
});

test.each(["en", "de", "ru"] as const)(
  "the grounds come in %s: names, meaning, who counted, who says so",
  (lang) => {
    const told = at("finland-closes-its-door", 8, "curve", lang);
    expect(told.grounds.places["FIN"]).toBe(
      { en: "Finland", de: "Finnland", ru: "Финляндия" }[lang],
    );
    expect(Object.values(told.grounds.measures)[0]?.text.split("\n\n").length).toBeGreaterThan(1);
    expect(Object.values(told.grounds.counters).every((counter) => counter !== "")).toBe(true);
    expect(told.grounds.sources.length).toBeGreaterThan(0);
    expect(at("nine-days-in-september", 2, "borders", lang).grounds.sources.length).toBeGreaterThan(
      2,
    );
  },
);
