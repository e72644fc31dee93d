import { neighbourOf } from "#atlas/borders.ts";
import { printFigure } from "#words/numberWords.ts";
import { figureName } from "./figureName.ts";
import { firstOrder } from "./firstOrder.ts";
import type { Told } from "./told.ts";

/** One line to be filled in with a pen: beside a name a box, or room for a number; `given` where the number is told. */
export type Blank = { readonly id: string; readonly name: string; readonly given: string };

/** A guess on paper: what is to be filled in, in an order that tells nothing. */
export function blanksOf({ guess, grounds, lang }: Told): readonly Blank[] {
  const nameOf = (place: string) => grounds.places[place] ?? place;
  const blank = (id: string, name: string, given = ""): Blank => ({ id, name, given });
  switch (guess.kind) {
    case "order":
      return firstOrder({ guess, grounds, lang }).map((place) => blank(place, nameOf(place)));
    case "borders":
      return [guess.open, guess.limited, guess.closed, guess.unknown]
        .flat()
        .map((id) => blank(id, nameOf(neighbourOf(id))))
        .toSorted((a, b) => a.name.localeCompare(b.name, lang));
    case "share": {
      const { id, measure } = guess.granted;
      return [blank(id, grounds.measures[measure]?.title ?? measure)];
    }
    case "curve":
      return guess.figures.map((figure, i) =>
        blank(
          figure.id,
          figureName(figure, lang),
          i === 0 ? printFigure(figure, lang, grounds.unit) : "",
        ),
      );
  }
}
