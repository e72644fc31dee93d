import { join } from "node:path";
import { expect, test } from "vitest";
import { openBorders } from "#atlas/openBorders.ts";
import { LANGS } from "#atlas/types.ts";
import { datedOnce } from "#export/slides/datedOnce.ts";
import { ON_SLIDE } from "#export/slides/plateFormats.ts";
import { plateOf } from "#export/slides/plateOf.ts";
import { shotsOf } from "#export/slides/shotsOf.ts";
import { pictureHeight } from "#export/slides/toldSlide.ts";
import { readBorders } from "#geo/readFacts.ts";
import { labelPlaces } from "#scene/labelPlaces.ts";
import { partedScene } from "#scene/partedScene.ts";
import { stageWords } from "#words/stageWords.ts";
import { STORIES, storyAskedOf } from "./storyAskedOf.ts";

const borders = openBorders(readBorders(join(import.meta.dirname, "../../../geo"), "110m"), "110m");

const plates = LANGS.flatMap((lang) =>
  STORIES.flatMap((story) =>
    shotsOf(storyAskedOf(story, lang))
      .filter(({ scene }) => scene.destinations.length > 0)
      .map((shot) => {
        const format = { ...ON_SLIDE, height: pictureHeight(shot, lang) };
        const { scene, view, number } = shot;
        const asked = { scene, view, borders, lang, title: "", foot: "" };
        return { lang, story, number, asked: scene, plate: plateOf(asked, format) };
      }),
  ),
);

test("on a slide the largest that has no room for its name stands below the map, with its number", () => {
  let unnamed = 0;
  const full: string[] = [];
  for (const { lang, story, number, plate } of plates) {
    const drawn = partedScene(plate.scene, plate.frame);
    const { leftOut } = labelPlaces(drawn, plate.frame, borders);
    const largest = plate.scene.destinations.find(({ id }) => leftOut.includes(id));
    const said = plate.key.texts.map(({ text }) => text);
    if (largest === undefined) {
      expect(said.join()).not.toContain(stageWords[lang].noRoom);
      continue;
    }
    const key = plate.key.texts.length === 0 ? 0 : plate.format.height - plate.map.bottom;
    const isFull = key > plate.format.height * 0.24;
    if (isFull && !said.join().includes(stageWords[lang].noRoom)) {
      full.push(`${story} ${number}`);
      continue;
    }
    unnamed += 1;
    expect(said.join(" "), `${story} ${number} in ${lang}`).toContain(
      `${stageWords[lang].noRoom}: ${largest.name} ${largest.label}`,
    );
  }
  expect(unnamed).toBeGreaterThan(10);
  // What a step is about is never left unsaid.
  for (const step of ["course 14", "who-counts 7", "who-counts 8", "who-counts 9"])
    expect(full).not.toContain(step);
});

test("a time that all numbers have is said once, in the key", () => {
  let dated = 0;
  for (const { asked, plate, story, number } of plates) {
    const times = [...new Set(asked.destinations.map((mark) => mark.dated))];
    const [time = ""] = times;
    const isOne = times.length === 1 && time !== "";
    expect(datedOnce(asked).dated).toBe(isOne ? time : "");
    if (!isOne) continue;
    dated += 1;
    expect(new Set(plate.scene.destinations.map((mark) => mark.dated))).toEqual(new Set([""]));
    const said = plate.key.texts.map(({ text }) => text).join(" ");
    expect(said, `${story} ${number}`).toContain(`, ${time}`);
  }
  expect(dated).toBeGreaterThan(0);
});
