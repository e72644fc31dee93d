import { seriesOn } from "#atlas/seriesOn.ts";
import type { Atlas } from "#atlas/types.ts";
import { passedOn } from "#view/address.ts";
import { dayOf } from "#view/dayOf.ts";
import { initialView } from "#view/initialView.ts";
import { READER_KEYS } from "#view/params.ts";
import { VERSION } from "#view/readValues.ts";
import type { ViewState } from "#view/viewState.ts";
import { printValues, writeValues } from "#view/writeValues.ts";

/** What is looked at without how its reader likes to look; the language stays, since the words are part of what is seen. */
export function impersonal(view: ViewState): ViewState {
  const usual = initialView(view.lang);
  return { ...view, ...Object.fromEntries(READER_KEYS.map((key) => [key, usual[key]])) };
}

/** The permanent form of a view: it shows the same after every later release of the data, which it names, and to every reader. */
export const permanent = (view: ViewState, atlas: Settled & Pick<Atlas, "release">): string =>
  settled({ ...view, data: atlas.release }, atlas);

type Settled = Pick<Atlas, "last" | "series" | "defaultSeries">;

/** A view whose day and series no later release moves, while its facts may be put right. A story is not named: its steps may be told anew. */
export function settled(view: ViewState, atlas: Settled): string {
  const day = dayOf(atlas, view);
  const fixed: ViewState = {
    ...impersonal(view),
    // What is latest, and what the circles usually show, changes with the data.
    date: day,
    since: null,
    series: view.series ?? seriesOn(atlas, null, day).id,
  };
  const { lang: _, ...usual } = initialView(view.lang);
  return passedOn(`v=${VERSION}&${printValues(writeValues(fixed, usual))}`);
}
