import type { Figure } from "#atlas/figures.ts";
import type { Library } from "#atlas/library.ts";
import type { Atlas, PlaceId } from "#atlas/types.ts";
import { type Lead, leadOf } from "#dossier/leadOf.ts";
import type { Scene } from "#scene/scene.ts";
import type { ViewState } from "#view/viewState.ts";
import { printCounted } from "#words/countedWords.ts";
import { printDate, printFigure } from "#words/numberWords.ts";
import { placeWords } from "#words/placeWords.ts";
import { sheetWords } from "#words/sheetWords.ts";
import { ended } from "./ended.ts";

/** What is said on a sheet of the one thing that the reader has chosen: a headline, then sentences. */
export type Chosen = {
  readonly title: string;
  readonly lines: readonly string[];
  /** The same where there is little room. */
  readonly brief: readonly string[];
};

const saying = (title: string, lines: readonly string[], brief = lines): Chosen => ({
  title,
  lines,
  brief,
});

/** The chosen place with its number, who counted and what it does not mean; of anything else its name and its state on the day. */
export function chosenOf(
  atlas: Atlas,
  view: ViewState,
  library: Library | null,
  scene: Scene,
): Chosen | null {
  const { focus } = view;
  if (focus === null) return null;
  if (focus.kind === "place") return placeOf(atlas, view, library, scene, focus.id);
  if (focus.kind === "event") {
    const event = atlas.events.get(focus.id);
    const lines = event === undefined ? [] : [printDate(event.day, view.lang)];
    return saying(atlas.texts.events[focus.id] ?? focus.id, lines);
  }
  if (focus.kind === "border") {
    const border = scene.borders.find(({ id }) => id === focus.id);
    return border === undefined ? null : saying(border.name, [ended(border.words)]);
  }
  const marks = focus.kind === "route" ? scene.routes : scene.crossings;
  const mark = marks.find(({ id }) => id === focus.id);
  return mark === undefined ? null : saying(mark.title, [ended(mark.words)]);
}

function placeOf(
  atlas: Atlas,
  view: ViewState,
  library: Library | null,
  scene: Scene,
  id: PlaceId,
): Chosen | null {
  const { lang } = view;
  const name = atlas.places.get(id)?.names[lang];
  if (name === undefined) return null;
  const mark = scene.places.find((place) => place.id === id);
  const { overlay } = scene.legend;
  const entry =
    overlay === null || mark?.words === "" ? [] : [ended(`${overlay.title}: ${mark?.words}`)];
  const lead = leadOf(atlas, view.series, id, scene.day);
  if (!scene.layers.destinations || (lead.figure === null && entry.length > 0))
    return saying(name, entry);
  const words = placeWords[lang];
  if (lead.figure === null) return saying(name, [words.absent[lead.why]]);
  const late = lead.known
    ? []
    : [words.afterTheDay(printDate(lead.until, lang), printDate(scene.day, lang))];
  const [who, long, short] = figureLines(atlas, library, lead, lead.figure);
  return saying(
    `${name}: ${printFigure(lead.figure, lang, lead.series.unit)}`,
    [...entry, ...late, ...who, ...long],
    [...entry, ...late, ...who, ...short],
  );
}

type Lines = readonly string[];

/** Who counted for which time; what the number does not mean, as it was measured, and of the whole series. */
function figureLines(
  atlas: Atlas,
  library: Library | null,
  { series }: Lead,
  figure: Figure,
): readonly [who: Lines, long: Lines, short: Lines] {
  const { lang } = atlas.texts;
  const words = sheetWords[lang];
  const who =
    library?.longTexts.counters[figure.countedBy] ?? atlas.texts.counters[figure.countedBy];
  const measured = library?.longTexts.measures[figure.measure]?.text.split("\n\n")[1];
  const shared = atlas.texts.series[series.id]?.text.split("\n\n")[1];
  const not = (text: string | undefined): Lines =>
    text === undefined ? [] : [`${words.notMeant} ${text}`];
  return [
    who === undefined ? [] : [ended(words.countedBy(who, printCounted(figure, lang)))],
    not(measured ?? shared),
    not(shared),
  ];
}
