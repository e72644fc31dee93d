import type { Day } from "#atlas/day.ts";
import type { Credit } from "#atlas/figures.ts";
import type { Library } from "#atlas/library.ts";
import { seriesOn } from "#atlas/seriesOn.ts";
import type { Atlas } from "#atlas/types.ts";
import type { Scene } from "#scene/scene.ts";
import { sceneOf } from "#scene/sceneOf.ts";
import { dayOf } from "#view/dayOf.ts";
import type { ViewState } from "#view/viewState.ts";
import { printDate } from "#words/numberWords.ts";
import { sceneWords } from "#words/sceneWords.ts";
import { sheetWords } from "#words/sheetWords.ts";
import { type Chosen, chosenOf } from "./chosenOf.ts";
import { ended } from "./ended.ts";

/** What a sheet is made from. `address` is the permanent link, `made` the reader's day. */
export type SheetAsked = {
  readonly atlas: Atlas;
  readonly view: ViewState;
  /** `null` while the records are on their way. */
  readonly library: Library | null;
  readonly address: string;
  readonly made: Day;
  /** Where more than the view's own are shown, each in a map: all of them. */
  readonly days?: readonly Day[] | null;
};

/** What a sheet says, before it is laid out. */
export type SheetContent = {
  readonly lang: ViewState["lang"];
  readonly title: string;
  /** The day, or all of them. */
  readonly days: string;
  readonly statement: string;
  /** The earlier day first; a lone map needs no caption. */
  readonly maps: readonly { readonly scene: Scene; readonly caption: string }[];
  readonly chosen: Chosen | null;
  /** What neither the colours nor the circles mean. */
  readonly caveats: readonly string[];
  readonly numbers: readonly { readonly name: string; readonly number: string }[];
  readonly credits: string;
  /** The same without titles, and without the grounds of classes, which stand at the address. */
  readonly shortCredits: string;
  readonly release: string;
  readonly address: string;
  /** What of the sheet its address does not show. */
  readonly addressNote: string;
};

/** Everything that the screen says of a view, for a sheet that is read without it. */
export function sheetContent(asked: SheetAsked): SheetContent {
  const { atlas, view, library, address, made } = asked;
  const { lang } = view;
  const words = sheetWords[lang];
  const scenes = scenesOf(asked);
  const day = dayOf(atlas, view);
  const scene = scenes.find((one) => one.day === day) ?? (scenes.at(-1) as Scene);
  const isMany = scenes.length > 2;
  const { legend } = scene;
  return {
    lang,
    title: scene.title,
    days: isMany
      ? scenes.map(({ dayWords }) => dayWords.replaceAll(" ", "\u00a0")).join("\u00a0· ")
      : scenes.map(({ dayWords }) => dayWords).join(" · "),
    statement: statementOf(scenes, scene, view),
    maps: scenes.map((one) => ({
      scene: one,
      caption: scenes.length === 1 ? "" : one.dayWords,
    })),
    // What is told of a place, and of every number, holds on one day.
    chosen: isMany ? null : chosenOf(atlas, view, library, scene),
    caveats: [
      legend.overlay?.notes[0] ?? "",
      scene.destinations.length === 0 ? "" : (legend.destinations?.notes[0] ?? ""),
    ].filter(Boolean),
    numbers:
      scene.layers.destinations && !isMany
        ? scene.destinations.map(({ name, label }) => ({ name, number: label }))
        : [],
    credits: creditsOf(atlas, view, scenes, ({ publisher, title, date }) =>
      [publisher, title, date].filter(Boolean).join(", "),
    ),
    shortCredits: creditsOf(
      atlas,
      { ...view, overlay: "none", second: "none" },
      scenes,
      (credit) => credit.publisher,
    ),
    release: `${words.release(atlas.release)} ${ended(words.made(printDate(made, lang)))}`,
    address,
    addressNote: isMany ? words.firstTwo : "",
  };
}

/** Of all days of a sheet, the earliest first. */
function scenesOf({ atlas, view, days }: SheetAsked): readonly Scene[] {
  const day = dayOf(atlas, view);
  return [...new Set(days ?? [day, view.compare ?? day])]
    .toSorted((a, b) => a - b)
    .map((one) => sceneOf(atlas, view, one));
}

function statementOf(
  scenes: readonly Scene[],
  scene: Scene,
  { lang, overlay }: Pick<ViewState, "lang" | "overlay">,
): string {
  const words = sheetWords[lang];
  const [first = scene, second] = scenes;
  const last = scenes.at(-1) ?? scene;
  const what = overlay === "none" ? words.ways : sceneWords[lang].overlays[overlay];
  if (second === undefined) return scene.sentence;
  return ended(
    scenes.length === 2
      ? words.twoDays(what, first.dayWords, second.dayWords)
      : words.moreDays(what, scenes.length, first.dayWords, last.dayWords),
  );
}

/** Whom the picture rests on. */
function creditsOf(
  atlas: Atlas,
  view: ViewState,
  scenes: readonly Scene[],
  nameOf: (credit: Credit) => string,
): string {
  const words = sheetWords[view.lang];
  const overlays = [view.overlay, view.second].filter((one) => one !== "none");
  const shown = scenes.filter(({ layers }) => layers.destinations);
  const credits = shown.flatMap(({ day }) => seriesOn(atlas, view.series, day).credits);
  const series = [...new Set(credits.map(nameOf))];
  return [
    words.sources,
    series.length === 0 ? "" : ended(series.join("; ")),
    ...overlays.map((id) => words.overlaySources[id]),
    words.credits,
  ]
    .filter(Boolean)
    .join(" ");
}
