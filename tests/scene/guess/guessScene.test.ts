import { describe, expect, test } from "vitest";
import type { BorderId } from "#atlas/borders.ts";
import { figuresGuessed } from "#atlas/figuresGuessed.ts";
import { descriptionOf } from "#scene/descriptionOf.ts";
import { guessScene } from "#scene/guess/guessScene.ts";
import { sceneOf } from "#scene/sceneOf.ts";
import { guessView } from "#view/guessView.ts";
import { initialView } from "#view/initialView.ts";
import { storyView } from "#view/storyView.ts";
import { printFigure } from "#words/numberWords.ts";
import { atlas } from "../../atlas.ts";
import { made } from "../../facts.ts";

/** Every step of every story at which something is to be guessed. */
const ASKED = [...atlas.stories].flatMap(([story, { guesses }]) =>
  Object.entries(guesses).map(([step, kind]) => ({ story, step: Number(step), kind })),
);

function shownAt(story: string, step: number, chosen: readonly BorderId[] | null) {
  const view = storyView(atlas, story, step, initialView("en"));
  const kind = atlas.stories.get(story)?.guesses[step];
  if (view === null || kind === undefined) throw new Error(`${story} ${step} asks for nothing`);
  const seen = chosen === null ? view : guessView(view, kind, view.focus);
  const whole = sceneOf(atlas, seen);
  const scene = chosen === null ? whole : guessScene(whole, { kind, chosen, lang: "en" });
  const rows = scene.legend.borders?.rows.map(({ label }) => label) ?? [];
  const said = [descriptionOf(atlas, seen, scene), scene.sentence, ...rows].join(" ");
  return { scene, said };
}

describe.each(ASKED)("at step $step of $story", ({ story, step, kind }) => {
  const guess = made?.stories.en[story]?.steps[step - 1]?.guess;

  test("the plan names the kind of guess that the words bring", () =>
    expect(guess?.kind).toBe(kind));

  test("neither picture nor description tells the answer before it is asked for", () => {
    const [before, after] = [shownAt(story, step, []), shownAt(story, step, null)];
    if (guess?.kind === "borders") {
      const states = (scene: typeof before.scene) =>
        new Set(scene.borders.map(({ state }) => state));
      expect(states(before.scene)).toEqual(new Set(["asked"]));
      expect(states(after.scene).size).toBeGreaterThan(2);
      expect(before.scene.layers).toMatchObject({ routes: false, crossings: false, borders: true });
      expect([before.scene.routes, before.scene.crossings]).toEqual([[], []]);
      expect(/restricted|closed|partly|open [1-9]/.test(before.said)).toBe(false);
      return;
    }
    const figures = guess === null || guess === undefined ? [] : figuresGuessed(guess);
    const drawn = new Set(after.scene.destinations.map(({ figure }) => figure));
    if (kind === "order") expect(figures.every(({ id }) => drawn.has(id))).toBe(true);
    expect(before.scene.destinations).toEqual([]);
    const numbers = figures.map((figure) => printFigure(figure, "en"));
    expect(numbers.filter((number) => before.said.includes(number))).toEqual([]);
  });
});

test("a border that is chosen is drawn and told as chosen, and only borders of Russia can be", () => {
  const { scene, said } = shownAt("nine-days-in-september", 2, ["RUS-FIN" as BorderId]);
  const finland = scene.borders.find(({ id }) => id === "RUS-FIN");
  expect(finland).toMatchObject({ state: "guessed", words: "chosen as open" });
  expect(scene.borders.every(({ id }) => id.startsWith("RUS-"))).toBe(true);
  expect(said).toContain("Land borders: chosen as open 1, not chosen 13.");
  expect(scene.legend.borders?.rows.map(({ key, count }) => [key, count])).toEqual([
    ["guessed", 1],
    ["asked", 13],
  ]);
});

test("what the step itself has opened waits for the answer; what the reader has looked up does not", () => {
  const view = storyView(atlas, "nine-days-in-september", 2, initialView("en"));
  if (view === null) throw new Error("there is no such step");
  const own = { kind: "border", id: "RUS-FIN" as BorderId } as const;
  const hers = { kind: "border", id: "RUS-GEO" as BorderId } as const;
  expect(guessView({ ...view, focus: own }, "borders", own).focus).toBeNull();
  expect(guessView({ ...view, focus: hers }, "borders", own).focus).toEqual(hers);
  expect(
    guessView({ ...view, hidden: ["borders", "labels"], overlay: "visa" }, "borders", null),
  ).toMatchObject({
    hidden: ["routes", "crossings", "labels"],
    overlay: "none",
  });
});
