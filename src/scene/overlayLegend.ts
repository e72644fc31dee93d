import type { Day } from "#atlas/day.ts";
import type { Atlas, OverlayId } from "#atlas/types.ts";
import { classWords } from "#scene/classWords.ts";
import type { LegendRow, OverlayLegend } from "#scene/legend.ts";
import { LEFT_OUT, OVERLAY } from "#scene/overlays.ts";
import { signOf } from "#scene/signOf.ts";
import { sceneWords } from "#words/sceneWords.ts";

/** Rows that only stand in the legend on days that need them. */
const RARE: ReadonlySet<string> = new Set(["no-data", "lapsed", LEFT_OUT]);

/** The classes of one overlay in words, with the number of places in each on the day. */
export function overlayLegend(
  atlas: Atlas,
  id: OverlayId,
  day: Day,
  isSecond: boolean,
  found: readonly (string | null | undefined)[],
): OverlayLegend {
  const overlay = OVERLAY[id];
  const rows = overlay.classes.map(
    (key): LegendRow => ({
      key,
      tone: isSecond ? "land" : `${id}-${key}`,
      pattern: isSecond ? "none" : (overlay.patterns[key] ?? "none"),
      sign: isSecond ? signOf(id, key) : null,
      label: classWords(atlas, id, key),
      text: atlas.texts.classes[`${id}-${key}`]?.text ?? "",
      count: found.filter((name) => name === key).length,
    }),
  );
  const leftOut: LegendRow = {
    key: LEFT_OUT,
    tone: isSecond ? "land" : `${id}-${LEFT_OUT}`,
    pattern: isSecond ? "none" : "grid",
    sign: isSecond ? signOf(id, LEFT_OUT) : null,
    label: sceneWords[atlas.texts.lang].atWar,
    text: "",
    count: found.filter((name) => name === LEFT_OUT).length,
  };
  return {
    id,
    title: overlay.title(atlas, day),
    isSecond,
    // A row that can hold nothing on any day only takes room.
    rows: [...rows, leftOut].filter(({ key, count }) => !RARE.has(key) || count > 0),
    over: overlay.over(atlas, day),
    notes: overlay.notes(atlas, day),
  };
}
