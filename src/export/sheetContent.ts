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
};

/** What a sheet says, before it is laid out. */
export type SheetContent = {
  readonly lang: ViewState["lang"];
  readonly title: string;
  /** The day, or both. */
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
};

/** Everything that the screen says of a view, for a sheet that is read without it. */
export function sheetContent({ atlas, view, library, address, made }: SheetAsked): SheetContent {
  const { lang } = view;
  const words = sheetWords[lang];
  const day = dayOf(atlas, view);
  const scene = sceneOf(atlas, view, day);
  const { compare } = view;
  const scenes =
    compare === null || compare === day
      ? [scene]
      : [scene, sceneOf(atlas, view, compare)].toSorted((a, b) => a.day - b.day);
  const [first = scene, second] = scenes;
  const what = scene.legend.overlay?.title ?? words.ways;
  const { legend, layers } = scene;
  return {
    lang,
    title: scene.title,
    days: scenes.map(({ dayWords }) => dayWords).join(" · "),
    statement:
      second === undefined
        ? scene.sentence
        : ended(words.twoDays(what, first.dayWords, second.dayWords)),
    maps: scenes.map((one) => ({
      scene: one,
      caption: second === undefined ? "" : one.dayWords,
    })),
    chosen: chosenOf(atlas, view, library, scene),
    caveats: [
      legend.overlay?.notes[0] ?? "",
      scene.destinations.length === 0 ? "" : (legend.destinations?.notes[0] ?? ""),
    ].filter(Boolean),
    numbers: layers.destinations
      ? scene.destinations.map(({ name, label }) => ({ name, number: label }))
      : [],
    credits: creditsOf(atlas, view, scene, ({ publisher, title, date }) =>
      [publisher, title, date].filter(Boolean).join(", "),
    ),
    shortCredits: creditsOf(
      atlas,
      { ...view, overlay: "none", second: "none" },
      scene,
      (credit) => credit.publisher,
    ),
    release: `${words.release(atlas.release)} ${ended(words.made(printDate(made, lang)))}`,
    address,
  };
}

/** Whom the picture rests on. */
function creditsOf(
  atlas: Atlas,
  view: ViewState,
  { layers, day }: Scene,
  nameOf: (credit: Credit) => string,
): string {
  const words = sheetWords[view.lang];
  const overlays = [view.overlay, view.second].filter((one) => one !== "none");
  const series = layers.destinations
    ? [...new Set(seriesOn(atlas, view.series, day).credits.map(nameOf))]
    : [];
  return [
    words.sources,
    series.length === 0 ? "" : ended(series.join("; ")),
    ...overlays.map((id) => words.overlaySources[id]),
    words.credits,
  ]
    .filter(Boolean)
    .join(" ");
}
