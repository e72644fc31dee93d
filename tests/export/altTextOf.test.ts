import { expect, test } from "vitest";
import { LANGS, type PlaceId } from "#atlas/types.ts";
import { altTextOf } from "#export/altTextOf.ts";
import { dayOf } from "../days.ts";
import { partsOf } from "../panels/pages/partsOf.ts";

const chosen = { kind: "place", id: "GEO" as PlaceId } as const;

test.each(LANGS)(
  "in %s the text for a picture names day, chosen place, largest number and classes, and can be listened to",
  (lang) => {
    const { atlas, view, scene } = partsOf(
      { overlay: "visa", focus: chosen, date: dayOf("2024-09-21") },
      lang,
    );
    const text = altTextOf(atlas, view, scene);
    expect(text).toContain(scene.dayWords);
    expect(text).toContain(atlas.places.get(chosen.id)?.names[lang]);
    expect(text).toContain(scene.destinations[0]?.label);
    expect(text).toContain(scene.legend.overlay?.title);
    expect(text.length).toBeLessThan(900);
    expect(text).not.toMatch(/\.\.|undefined/);
  },
);
