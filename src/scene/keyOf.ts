import type { Lang } from "#atlas/types.ts";
import type { KeyGroup, KeyRow, KeySample } from "#scene/key.ts";
import type { Legend, OverlayLegend } from "#scene/legend.ts";
import { descriptionWords } from "#words/descriptionWords.ts";
import { panelWords } from "#words/panelWords.ts";
import { sheetWords } from "#words/sheetWords.ts";

/** The key as a drawing shows it, group by group: of all that the legend of a picture has. */
export const keyOf = (legend: Legend, lang: Lang): readonly KeyGroup[] =>
  [
    classesOf("overlay", legend.overlay, lang),
    classesOf("second", legend.second, lang),
    circlesOf(legend, lang),
    linesOf(legend, lang),
    bordersOf(legend),
    formsOf(legend),
  ].filter((group) => group !== null);

function classesOf(
  key: "overlay" | "second",
  legend: OverlayLegend | null,
  lang: Lang,
): KeyGroup | null {
  if (legend === null) return null;
  const shorts: Readonly<Record<string, string>> = descriptionWords[lang].classes;
  const rows = legend.rows.map(({ key: id, tone, pattern, sign, label }): KeyRow => {
    const short = shorts[`${legend.id}-${id}`] ?? label;
    const sample: KeySample =
      sign === null ? { kind: "class", tone, pattern } : { kind: "sign", sign, isOld: false };
    return { key: id, sample, label, short };
  });
  const { over, isSecond } = legend;
  const covering: readonly KeyRow[] =
    over === null
      ? []
      : [
          {
            key: over.pattern,
            sample: isSecond
              ? { kind: "sign", sign: "level-0", isOld: true }
              : { kind: "class", tone: "land", pattern: over.pattern },
            label: over.label,
            short: over.label,
          },
        ];
  return { key, title: legend.title, rows: [...rows, ...covering] };
}

function circlesOf({ destinations }: Legend, lang: Lang): KeyGroup | null {
  if (destinations === null || !destinations.drawn) return null;
  const { title, circles } = destinations;
  const forms = destinations.forms.map((form): KeyRow => {
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

function linesOf({ routes }: Legend, lang: Lang): KeyGroup | null {
  if (routes === null) return null;
  const rows = routes.lines.map(({ state, label }): KeyRow => {
    return { key: state, sample: { kind: "line", state, byAir: false }, label, short: label };
  });
  const { byAir } = panelWords[lang];
  const air: KeyRow = {
    key: "air",
    sample: { kind: "line", state: "open", byAir: true },
    label: byAir,
    short: byAir,
  };
  const all = routes.air ? [...rows, air] : rows;
  return all.length === 0 ? null : { key: "routes", title: routes.title, rows: all };
}

function bordersOf({ borders }: Legend): KeyGroup | null {
  if (borders === null || borders.rows.length === 0) return null;
  const rows = borders.rows.map(({ key, look, label }): KeyRow => {
    return { key, sample: { kind: "border", look }, label, short: label };
  });
  return { key: "borders", title: borders.title, rows };
}

function formsOf({ crossings }: Legend): KeyGroup | null {
  if (crossings === null || crossings.drawn.length === 0) return null;
  const rows = crossings.drawn.map(({ key, state, isOld, isAir, label }): KeyRow => {
    return { key, sample: { kind: "crossing", state, isOld, isAir }, label, short: label };
  });
  return { key: "crossings", title: crossings.title, rows };
}
