import type { Atlas } from "#atlas/types.ts";
import { chosenName } from "#scene/chosenName.ts";
import type { Scene } from "#scene/scene.ts";
import type { ViewState } from "#view/viewState.ts";
import { descriptionWords } from "#words/descriptionWords.ts";
import { printNumber } from "#words/numberWords.ts";

/** So many numbers can be listened to before the picture is forgotten. */
const NAMED = 3;

/** What a picture of the view shows, in a few sentences, for those who cannot see it: the statement, the day, what is chosen, the largest numbers, the classes that the colours stand for with the number of their places. */
export function altTextOf(atlas: Atlas, view: ViewState, scene: Scene): string {
  const words = descriptionWords[view.lang];
  const { sentence, dayWords, legend, layers, destinations } = scene;
  const chosen = chosenName(atlas, view);
  const { overlay } = legend;
  const largest = destinations.slice(0, NAMED).map(({ name, label }) => `${name} ${label}`);
  const classes = (overlay?.rows ?? [])
    .filter(({ count }) => count > 0)
    .map(({ label, count }) => `${label}: ${printNumber(count, view.lang)}`);
  return [
    sentence,
    sentence.includes(dayWords) ? "" : words.day(dayWords),
    chosen === null ? "" : words.chosen(chosen),
    layers.destinations && legend.destinations !== null && largest.length > 0
      ? words.largest(
          legend.destinations.title,
          largest.join("; "),
          destinations.length - largest.length,
        )
      : "",
    overlay === null ? "" : words.overlay(overlay.title, classes.join("; ")),
  ]
    .filter(Boolean)
    .join(" ");
}
