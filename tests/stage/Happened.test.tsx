import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import type { Day } from "#atlas/day.ts";
import { frameOf } from "#scene/frame.ts";
import { freePart } from "#scene/freePart.ts";
import { happeningOf } from "#scene/happeningOf.ts";
import { labelPlaces } from "#scene/labelPlaces.ts";
import type { MapPort } from "#scene/mapPort.ts";
import { openingOn } from "#scene/openingOn.ts";
import { partedScene } from "#scene/partedScene.ts";
import { planeOf } from "#scene/planeOf.ts";
import { sceneOf } from "#scene/sceneOf.ts";
import { Happened } from "#stage/Happened.tsx";
import { initialView } from "#view/initialView.ts";
import { stopsOf } from "#world/stopsOf.ts";
import { atlas } from "../atlas.ts";
import { dayOf } from "../days.ts";

const SIZES = { "1440 × 900": [1440, 717], "390 × 844": [390, 586] } as const;
const view = (overlay: "none" | "visa" | "risk") => ({ ...initialView("en"), overlay });

function shown(overlay: "none" | "visa" | "risk", day: Day, size: keyof typeof SIZES) {
  const [width, height] = SIZES[size];
  const at = { width, height };
  const frame = frameOf(openingOn(at, "globe", null, true), "globe", at, "light");
  const scene = partedScene(sceneOf(atlas, view(overlay), day), frame);
  const happening = happeningOf(atlas, view(overlay), day);
  if (happening === null) throw new Error(`nothing happens on ${day}`);
  const html = renderToStaticMarkup(
    <Happened
      {...{ happening, frame }}
      scene={scene}
      written={labelPlaces(scene, frame)}
      port={{ project: planeOf(frame) } as unknown as MapPort}
      room={freePart(at)}
      still={true}
    />,
  );
  const marks = [...html.matchAll(/translate\(([-\d.]+) ([-\d.]+)\)/g)].map(([, x, y]) => [x, y]);
  return {
    html,
    size: at,
    marks: marks.map(([x, y]) => ({ x: Number(x), y: Number(y) })),
    away: html.match(/<path/g)?.length ?? 0,
    words: html.match(/happened-words/g)?.length ?? 0,
  };
}

describe.each(["none", "visa", "risk"] as const)("with the overlay %s", (overlay) => {
  test.each(["1440 × 900", "390 × 844"] as const)(
    "every step that the player stops at marks something within the first frame at %s, with words at one mark",
    (size) => {
      for (const day of stopsOf(atlas, overlay).slice(1)) {
        const { marks, words, size: at } = shown(overlay, day, size);
        expect(marks.length, `marks on ${day}`).toBeGreaterThan(0);
        for (const { x, y } of marks) {
          expect(x >= 0 && x <= at.width, `across on ${day}`).toBe(true);
          expect(y >= 0 && y <= at.height, `down on ${day}`).toBe(true);
        }
        expect(words, `words on ${day}`).toBe(1);
      }
    },
  );
});

test("what lies beyond the frame is pointed at from its edge, the rest is ringed", () => {
  const colombo = shown("none", dayOf("2022-04-25"), "390 × 844");
  expect(colombo.away).toBe(1);
  expect(colombo.marks[0]?.y).toBeGreaterThan(colombo.size.height * 0.7);
  expect(colombo.html).toContain("Sri Lanka: 1 crossing opens");
  expect(shown("none", dayOf("2023-11-30"), "1440 × 900").away).toBe(0);
});
