import type { Lang } from "#atlas/types.ts";
import type { BorderRow } from "#scene/borderRows.ts";
import type { Frame } from "#scene/frame.ts";
import type { GroundSeen } from "#scene/groundSeen.ts";
import { CROSSINGS_ZOOM } from "#scene/ink.ts";
import { isWithin } from "#scene/isWithin.ts";
import type { KeyGroup, KeyRow, KeySample } from "#scene/key.ts";
import type { OverlayLegend } from "#scene/legend.ts";
import { markForms } from "#scene/markForms.ts";
import { planeOf } from "#scene/planeOf.ts";
import type { PlaceMark, Scene } from "#scene/scene.ts";
import { isLargeEnough } from "#scene/signPlaces.ts";
import { descriptionWords } from "#words/descriptionWords.ts";
import { panelWords } from "#words/panelWords.ts";
import { sheetWords } from "#words/sheetWords.ts";

/** The key of a picture: what lies within its frame, and nothing else. `seen` is the ground that lies there. */
export function keyOf(
  scene: Scene,
  frame: Frame,
  seen: GroundSeen,
  lang: Lang,
): readonly KeyGroup[] {
  const { legend } = scene;
  const places = scene.places.filter(({ id }) => seen.places.has(id));
  const isInside = insideOf(frame);
  return [
    classesIn("overlay", legend.overlay, places, lang, ({ class: key }) => key),
    classesIn(
      "second",
      legend.second,
      places.filter((mark) => isLargeEnough(mark, frame.camera.zoom)),
      lang,
      ({ second }) => second?.class ?? null,
    ),
    circlesIn(scene, isInside, lang),
    linesIn(scene, isInside, lang),
    bordersIn(scene, seen),
    formsIn(scene, frame, isInside),
  ].filter((group) => group !== null);
}

type IsInside = (point: PlaceMark["point"]) => boolean;

function insideOf(frame: Frame): IsInside {
  const project = planeOf(frame);
  return (point) => {
    const at = project(point);
    return at !== null && isWithin(at, frame.size);
  };
}

function classesIn(
  key: "overlay" | "second",
  legend: OverlayLegend | null,
  places: readonly PlaceMark[],
  lang: Lang,
  classOf: (mark: PlaceMark) => string | null,
): KeyGroup | null {
  if (legend === null) return null;
  const shorts: Readonly<Record<string, string>> = descriptionWords[lang].classes;
  const found = new Set(places.map(classOf));
  const rows = legend.rows
    .filter((row) => found.has(row.key))
    .map(({ key: id, tone, pattern, sign, label }): KeyRow => {
      const short = shorts[`${legend.id}-${id}`] ?? label;
      const sample: KeySample =
        sign === null ? { kind: "class", tone, pattern } : { kind: "sign", sign, isOld: false };
      return { key: id, sample, label, short };
    });
  const { over, isSecond } = legend;
  const isOver =
    over !== null &&
    places.some((mark) => (isSecond ? mark.second?.isOld : mark.over === over.pattern));
  const covering: readonly KeyRow[] = isOver
    ? [
        {
          key: over.pattern,
          sample: isSecond
            ? { kind: "sign", sign: "level-0", isOld: true }
            : { kind: "class", tone: "land", pattern: over.pattern },
          label: over.label,
          short: over.label,
        },
      ]
    : [];
  return { key, title: legend.title, rows: [...rows, ...covering] };
}

function circlesIn(
  { legend, layers, destinations }: Scene,
  isInside: IsInside,
  lang: Lang,
): KeyGroup | null {
  if (legend.destinations === null || !layers.destinations) return null;
  const marks = destinations.filter(({ point }) => isInside(point));
  if (marks.length === 0) return null;
  const { title, circles } = legend.destinations;
  const forms = markForms(marks).map((form): KeyRow => {
    const label = sheetWords[lang].circles[form];
    return { key: form, sample: { kind: "mark", form }, label, short: label };
  });
  const sizes: KeyRow = {
    key: "circles",
    sample: { kind: "circles", circles },
    label: "",
    short: "",
  };
  return { key: "destinations", title, rows: [sizes, ...forms] };
}

function linesIn(
  { legend, layers, routes }: Scene,
  isInside: IsInside,
  lang: Lang,
): KeyGroup | null {
  if (legend.routes === null || !layers.routes) return null;
  const legs = routes
    .filter(({ shown }) => shown)
    .flatMap(({ state, legs: all }) =>
      all.flatMap(({ mode, path }) => (path.some(isInside) ? [{ state, mode }] : [])),
    );
  const rows = legend.routes.lines
    .filter(({ state }) => legs.some((leg) => leg.state === state))
    .map(({ state, label }): KeyRow => {
      return { key: state, sample: { kind: "line", state, byAir: false }, label, short: label };
    });
  const { byAir } = panelWords[lang];
  const air: KeyRow = {
    key: "air",
    sample: { kind: "line", state: "open", byAir: true },
    label: byAir,
    short: byAir,
  };
  const all = legs.some(({ mode }) => mode === "air") ? [...rows, air] : rows;
  return all.length === 0 ? null : { key: "routes", title: legend.routes.title, rows: all };
}

/** Only what is drawn in one of its forms within the frame. */
function bordersIn({ legend, layers, borders }: Scene, seen: GroundSeen): KeyGroup | null {
  if (legend.borders === null || !layers.borders) return null;
  const drawn = borders.filter(({ id }) => seen.borders.has(id));
  const isDrawn = ({ key }: BorderRow): boolean =>
    drawn.some(({ state, less, isOld }) =>
      key === "less" ? less > 0 : key === "old" ? isOld : state === key,
    );
  const rows = legend.borders.rows.filter(isDrawn).map(({ key, look, label }): KeyRow => {
    return { key, sample: { kind: "border", look }, label, short: label };
  });
  return rows.length === 0 ? null : { key: "borders", title: legend.borders.title, rows };
}

function formsIn(
  { legend, layers, crossings }: Scene,
  frame: Frame,
  isInside: IsInside,
): KeyGroup | null {
  if (legend.crossings === null || !layers.crossings) return null;
  const shown = crossings.filter(
    ({ forced, point }) => (forced || frame.camera.zoom >= CROSSINGS_ZOOM) && isInside(point),
  );
  const rows = legend.crossings.rows
    .filter(({ key, state }) =>
      key === "old" ? shown.some(({ isOld }) => isOld) : shown.some((mark) => mark.state === state),
    )
    .map(({ key, state, isOld, label }): KeyRow => {
      return { key, sample: { kind: "crossing", state, isOld }, label, short: label };
    });
  return rows.length === 0 ? null : { key: "crossings", title: legend.crossings.title, rows };
}
