import { expect, test } from "vitest";
import { parseDay } from "#atlas/day.ts";
import { GUESS_KINDS, type GuessAsked } from "#atlas/guessAsked.ts";
import { openGuessFacts, truthOf } from "#dossier/guessFacts.ts";
import { guessOptions } from "#dossier/guessOptions.ts";
import { heldGuesses } from "#dossier/heldGuesses.ts";
import { ownTruth } from "#dossier/ownTruth.ts";
import { initialView } from "#view/initialView.ts";
import { shownAt } from "#view/shownAt.ts";
import { storyView } from "#view/storyView.ts";
import { atlas } from "../atlas.ts";
import { made } from "../facts.ts";
import { ownStep, ownStory } from "../ownStory.ts";

if (made === null) throw new Error("the facts do not compile");
const facts = openGuessFacts(atlas, made.records, made.longTexts.en, (address) =>
  shownAt(address, atlas),
);
const { shownAt: at } = facts;

const ADDRESSES = [
  "date=2022-02-24",
  "date=2022-09-22&overlay=visa",
  "date=2022-10-01&series=entries-after-call-up",
  "date=2024-07-16",
  "date=2024-12-31&series=asylum-claims-by-year",
  "date=2024-01-01&series=net-gain-by-year&second=age",
  "date=2026-06-30",
];

test.each(ADDRESSES)("all that is offered at %s has an answer with its sources", (address) => {
  const shown = at(address);
  const options = guessOptions(shown, facts);
  for (const kind of GUESS_KINDS)
    for (const asked of options[kind]) {
      expect(asked.kind).toBe(kind);
      const truth = truthOf(asked, shown, facts);
      if (typeof truth === "string") throw new Error(truth);
      expect(truth.grounds.sources.length, JSON.stringify(asked)).toBeGreaterThan(0);
      expect(truth.guess.kind).toBe(kind);
    }
  expect(new Set(options.share.map((asked) => JSON.stringify(asked))).size).toBe(
    options.share.length,
  );
});

test("the largest destinations are offered in their order, and what is not certain among them is left out", () => {
  const { order } = guessOptions(at("date=2024-07-16"), facts);
  // Israel has as many as Kazakhstan.
  expect(order[0]).toEqual({ kind: "order", places: ["ARM", "KAZ", "GEO", "USA", "DEU"] });
  const claims = guessOptions(at("date=2024-12-31&series=asylum-claims-by-year"), facts);
  expect(claims.order.length).toBe(5);
  expect(claims.curve[0]).toMatchObject({ kind: "curve", series: "asylum-claims-by-year" });
});

test("a part is offered only of a whole that the same body has counted of the same people in the same time", () => {
  const { share } = guessOptions(at("date=2024-07-16"), facts);
  expect(share).toContainEqual({
    kind: "share",
    granted: "deu-positive-men-2023-04-30-sz-2023-05",
    of: ["deu-decisions-men-2023-04-30-sz-2023-05"],
  });
  const pairs = share.map((asked) => (asked.kind === "share" ? [asked.granted, ...asked.of] : []));
  expect(pairs).not.toContainEqual([
    "fra-positive-all-2022-12-31-unhcr-rdf",
    "fra-decisions-total-2022-12-31-novaya-asylum",
  ]);
});

test("where forced returns are shown nothing is offered, and a file that asks for them says so", () => {
  const address = "date=2024-07-16&overlay=risk";
  expect(guessOptions(at(address), facts)).toEqual({
    order: [],
    borders: [],
    share: [],
    curve: [],
  });
  const guess: GuessAsked = { kind: "order", places: ["ARM", "KAZ", "GEO"] };
  expect(heldGuesses(ownStory({ steps: [ownStep({ address, guess })] }), facts).problems).toEqual([
    { kind: "returns", step: 1 },
  ]);
});

test("a guess without an answer in this edition is taken out and told, the others stay", () => {
  const address = "date=2024-07-16";
  const order = (...places: string[]): GuessAsked => ({ kind: "order", places });
  const story = ownStory({
    steps: [
      ownStep({ address, guess: order("ARM", "KAZ", "GEO") }),
      ownStep({ address, guess: order("ARM", "KAZ", "XYZ") }),
      ownStep({ address, guess: { kind: "share", granted: "nobody", of: ["no-one"] } }),
      ownStep({ address, guess: { kind: "borders", day: parseDay("2022-09-21") ?? atlas.first } }),
    ],
  });
  const held = heldGuesses(story, facts);
  expect(held.problems).toEqual([2, 3, 4].map((step) => ({ kind: "guess", step })));
  expect(held.story.steps.map(({ guess }) => guess?.kind ?? null)).toEqual([
    "order",
    null,
    null,
    null,
  ]);
  // Where the facts do not come nothing has an answer.
  expect(heldGuesses(story, null).problems).toHaveLength(4);
  expect(heldGuesses(ownStory(), null)).toEqual({ story: ownStory(), problems: [] });
});

test("the stories of the atlas are told the same truth as if a reader had asked for it", () => {
  for (const [story, words] of Object.entries(made?.stories.en ?? {}))
    for (const [i, step] of words.steps.entries()) {
      if (step.guess === null) continue;
      const view = storyView(atlas, story, i + 1, initialView("en"));
      if (view === null) throw new Error(story);
      const address = atlas.stories.get(story)?.addresses[i] ?? "";
      const { guess } = step;
      const asked: GuessAsked =
        guess.kind === "order"
          ? { kind: "order", places: guess.figures.map(({ place }) => place) }
          : guess.kind === "borders"
            ? { kind: "borders", day: guess.day }
            : guess.kind === "share"
              ? { kind: "share", granted: guess.granted.id, of: guess.of.map(({ id }) => id) }
              : {
                  kind: "curve",
                  series: guess.series,
                  place: guess.place,
                  from: parseDay("2021-01-01") ?? atlas.first,
                  to: parseDay("2025-12-31") ?? atlas.last,
                };
      const told = ownTruth(facts)(ownStep({ address, guess: asked }));
      if (guess.kind === "curve") expect(told?.guess?.kind).toBe("curve");
      else expect(told).toEqual({ guess, grounds: step.grounds });
    }
});
