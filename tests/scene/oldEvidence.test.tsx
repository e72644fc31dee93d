import { join } from "node:path";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { addDays } from "#atlas/day.ts";
import { openBorders } from "#atlas/openBorders.ts";
import { LANGS, type OverlayId } from "#atlas/types.ts";
import { readBorders } from "#geo/readFacts.ts";
import { imageName } from "#map/images.ts";
import { partsOf as drawnParts } from "#map/partsOf.ts";
import { Ground } from "#plain/Ground.tsx";
import { WORN } from "#plain/inked.ts";
import { shapesOf } from "#plain/shapesOf.ts";
import { openingCamera } from "#scene/camera.ts";
import { descriptionOf } from "#scene/descriptionOf.ts";
import { frameOf } from "#scene/frame.ts";
import { framedProjectionOf } from "#scene/projectionOf.ts";
import { sceneOf } from "#scene/sceneOf.ts";
import { visaOn } from "#world/worldOn.ts";
import { atlas } from "../atlas.ts";
import { partsOf } from "../panels/pages/partsOf.ts";

const NOTHING_WRITTEN = { labels: [], signs: [], stubs: [], leftOut: [], outside: [] };

const sceneAt = (
  days: number,
  overlay: OverlayId | "none",
  second: OverlayId | "none" = "none",
) => {
  const { view } = partsOf({ overlay, second });
  return sceneOf(atlas, view, addDays(atlas.riskSeen, days));
};
const aged = (...of: Parameters<typeof sceneAt>) =>
  sceneAt(...of).places.filter(({ over }) => over === "aged").length;

test("the pattern of old evidence lies over every class from 183 days after the last search on, and over nothing else", () => {
  expect([0, 100, 182].map((days) => aged(days, "risk"))).toEqual([0, 0, 0]);
  expect([183, 184, 400].map((days) => aged(days, "risk"))).toEqual(
    [183, 184, 400].map(() => atlas.risk.size),
  );
  expect(aged(400, "age")).toBe(0);
  const left = sceneAt(183, "risk").places.filter(({ over }) => over === "none");
  expect(left.map(({ id }) => id)).toEqual(expect.arrayContaining(["RUS", "UKR", "GRL"]));
});

test("legend and description say what it means, and when was searched last, in three languages", () => {
  const meant = {
    en: /older than six months/,
    de: /älter als sechs Monate/,
    ru: /старше шести месяцев/,
  };
  for (const lang of LANGS) {
    const parts = partsOf({ overlay: "risk" }, lang);
    const scene = sceneOf(parts.atlas, parts.view, addDays(atlas.riskSeen, 183));
    expect(scene.legend.overlay?.over?.label).toMatch(meant[lang]);
    expect(scene.legend.overlay?.over?.text).toMatch(/30\.?\s(June|Juni|июня)\s2026/);
    expect(descriptionOf(parts.atlas, parts.view, scene)).toContain(
      scene.legend.overlay?.over?.text,
    );
  }
  expect(sceneAt(182, "risk").legend.overlay?.over).toBeNull();
  expect(sceneAt(400, "age").legend.overlay?.over).toBeNull();
});

test("over classes of entry it lies place by place, from the 184th day after the last confirmation on, and the legend counts them", () => {
  const old = (days: number) =>
    [...atlas.places.keys()].filter((id) => {
      const day = addDays(atlas.riskSeen, days);
      const span = visaOn(atlas, id, day);
      const isAnnounced = span?.announcedTo != null && day <= span.announcedTo;
      const isDoubt = span?.class === "unclear" || span?.class === "lapsed";
      return !isDoubt && span?.confirmed != null && !isAnnounced && day - span.confirmed > 183;
    });
  for (const days of [-400, 0, 100, 152]) {
    const scene = sceneAt(days, "visa");
    const marked = scene.places.filter(({ over }) => over === "aged").map(({ id }) => id);
    expect(marked).toEqual(old(days));
    expect(scene.legend.overlay?.over?.count ?? 0).toBe(marked.length);
  }
  expect(old(152).length).toBeGreaterThan(100);
});

test("both maps draw it: a pattern over each country", () => {
  const scene = sceneAt(183, "risk");
  const borders = openBorders(readBorders(join(import.meta.dirname, "../../geo"), "110m"), "110m");
  const size = { width: 800, height: 500 };
  const shapes = shapesOf(
    borders,
    framedProjectionOf({ camera: openingCamera(size), proj: "globe", size }),
  );
  const html = renderToStaticMarkup(
    <Ground shapes={shapes} places={scene.places} prefix="p-" colours={WORN} />,
  );
  const frame = frameOf(null, "globe", size, "light");
  const { patterns } = drawnParts({ scene, borders, frame, written: NOTHING_WRITTEN });
  const drawn = scene.places.filter(({ id, over }) => over === "aged" && shapes.places.get(id));
  expect(html.split("url(#p-aged)").length - 1).toBe(drawn.length);
  const aged = patterns.filter(
    // Drawn larger the nearer it lies to the rim, each size as an image of its own.
    ({ properties }) => String(properties["image"]).startsWith(imageName("light", "aged")),
  );
  // MapLibre has those beyond the edge too.
  expect(aged.length).toBeGreaterThanOrEqual(drawn.length);
  expect(drawn.length).toBeGreaterThan(50);
});
