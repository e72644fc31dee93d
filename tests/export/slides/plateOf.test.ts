import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { openBorders } from "#atlas/openBorders.ts";
import { LANGS } from "#atlas/types.ts";
import { ALONE, ON_SLIDE } from "#export/slides/plateFormats.ts";
import { plateOf } from "#export/slides/plateOf.ts";
import { shotsOf } from "#export/slides/shotsOf.ts";
import { pictureHeight } from "#export/slides/toldSlide.ts";
import { readBorders } from "#geo/readFacts.ts";
import { LETTER_SIZE } from "#scene/labelBox.ts";
import { STORIES, storyAskedOf } from "./storyAskedOf.ts";

const borders = openBorders(readBorders(join(import.meta.dirname, "../../../geo"), "110m"), "110m");

describe.each(LANGS)("in %s", (lang) => {
  test.each(STORIES)(
    "the pictures of %s have room for map and key, in letters for a projector",
    (story) => {
      for (const shot of shotsOf(storyAskedOf(story, lang))) {
        const { scene, view, title } = shot;
        const made = { scene, view, borders, lang };
        const onSlide = { ...ON_SLIDE, height: pictureHeight(shot, lang) };
        const plates = [
          plateOf({ ...made, title: "", foot: "" }, onSlide),
          plateOf({ ...made, title, foot: "Ways Out, CC BY 4.0." }, ALONE),
        ];
        for (const { format, map, key, texts, frame } of plates) {
          const { width, height, margin } = format;
          expect(map.bottom - map.top).toBeGreaterThan(height * 0.44);
          expect(key.bottom).toBeLessThanOrEqual(height - margin + 0.5);
          const least = (18 / 1024) * 1280;
          for (const { size, y } of [...texts, ...key.texts]) {
            expect(size).toBeGreaterThanOrEqual(least);
            expect(y).toBeLessThanOrEqual(height - margin);
          }
          expect(frame.letters * LETTER_SIZE.place).toBeGreaterThanOrEqual(least);
          for (const { box } of key.samples) expect(box.right).toBeLessThanOrEqual(width - margin);
        }
      }
    },
  );
});
