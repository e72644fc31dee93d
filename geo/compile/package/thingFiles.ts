import type { NamedView } from "#atlas/namedView.ts";
import { openAtlas } from "#atlas/openAtlas.ts";
import { seriesOn } from "#atlas/seriesOn.ts";
import { type Atlas, LANGS } from "#atlas/types.ts";
import type { Compiled } from "#geo/compiled.ts";
import { dayOf } from "#view/dayOf.ts";
import { initialView } from "#view/initialView.ts";
import { permanent } from "#view/permanent.ts";
import { readValues } from "#view/readValues.ts";
import { countedOn } from "#world/figuresOn.ts";
import { OVERLAY_FACTS } from "#world/overlayFacts.ts";
import { dated, dayText } from "./dated.ts";
import { figureText } from "./figureText.ts";
import { citedIn, inEachLang, licencesOf } from "./fileParts.ts";

type Fact = { readonly id: string };

/** One JSON file for each event, each route and each named view, by its path: what it is in three languages, its days, and the sources of all that. */
export function thingFiles(made: Compiled, release: string): ReadonlyMap<string, object> {
  const { core, records, texts, longTexts } = made;
  const atlas = openAtlas(core, texts.en, { records });
  const long = (kind: "events" | "routes", id: string) =>
    Object.fromEntries(LANGS.map((lang) => [lang, longTexts[lang][kind][id] ?? ""]));
  const file = <T extends Fact>(folder: string, fact: T): [string, object] => {
    const cited = citedIn(fact);
    return [
      `${folder}/${fact.id}.json`,
      {
        release,
        licences: licencesOf([]),
        ...fact,
        sources: records.sources.filter((source) => cited.has(source.id)),
      },
    ];
  };
  return new Map([
    ...[...atlas.events.values()].map(({ day, lastDay, id, ...event }) =>
      file("events", {
        id,
        titles: inEachLang(made, (one) => one.events[id]),
        texts: long("events", id),
        day: dayText(day),
        lastDay: dayText(lastDay),
        ...event,
      }),
    ),
    ...[...atlas.routes.values()].map(({ legs, id, ...route }) =>
      file("routes", {
        id,
        titles: inEachLang(made, (one) => one.routes[id]),
        texts: long("routes", id),
        ...dated(route),
        legs: legs.map(({ from, to, mode }) => ({ from, to, mode })),
      }),
    ),
    ...made.views.map((view) => file("views", viewFact(view, atlas))),
  ]);
}

/** What a named view shows: its permanent addresses, the figures of its circles and the classes of its colours. */
function viewFact({ texts, ...view }: NamedView, atlas: Atlas) {
  const { values } = readValues(new URLSearchParams(view.address), atlas);
  const state = { ...initialView("en"), ...values };
  const day = dayOf(atlas, state);
  const { overlay } = state;
  const counted = countedOn(seriesOn(atlas, state.series, day), day);
  return {
    ...view,
    titles: inEach((lang) => texts[lang].title),
    texts: inEach((lang) => texts[lang].text),
    permanent: inEach((lang) => permanent({ ...state, lang }, atlas)),
    day: dayText(day),
    compare: dayText(state.compare),
    series: state.hidden.includes("destinations") ? null : state.series,
    figures: state.hidden.includes("destinations") ? [] : [...counted.values()].map(figureText),
    overlay: overlay === "none" ? null : overlay,
    classes:
      overlay === "none"
        ? {}
        : Object.fromEntries(
            [...atlas.places.keys()]
              .filter((id) => !OVERLAY_FACTS[overlay].leftOut.includes(id))
              .map((id) => [id, OVERLAY_FACTS[overlay].classOn(atlas, id, day).key]),
          ),
  };
}

const inEach = (make: (lang: (typeof LANGS)[number]) => string) =>
  Object.fromEntries(LANGS.map((lang) => [lang, make(lang)]));
