import { type BorderId, borderId, bordersOf } from "#atlas/borders.ts";
import { CROSSING_STATES } from "#atlas/crossingStates.ts";
import type { Day } from "#atlas/day.ts";
import { HOME } from "#atlas/home.ts";
import { seriesOn } from "#atlas/seriesOn.ts";
import {
  type Atlas,
  type Crossing,
  OVERLAYS,
  type OverlayId,
  type PlaceId,
  type RouteId,
} from "#atlas/types.ts";
import { borderName } from "#scene/borderText.ts";
import { passageWords, routeWords } from "#scene/knowledgeText.ts";
import { OVERLAY } from "#scene/overlays.ts";
import type { TableRow } from "#scene/rowsOf.ts";
import type { ViewState } from "#view/viewState.ts";
import { borderWords } from "#words/borderWords.ts";
import { printDate } from "#words/numberWords.ts";
import { printPeriod } from "#words/periodWords.ts";
import { sceneWords } from "#words/sceneWords.ts";
import { tableWords } from "#words/tableWords.ts";
import { textWords } from "#words/textWords.ts";
import { borderOn } from "#world/bordersOn.ts";
import { countedUntil } from "#world/figuresOn.ts";
import type { Neighbour } from "#world/neighboursOf.ts";
import { crossingOn } from "#world/worldOn.ts";

/** One place of the text map: what is known of it on the day, and the ways on from it. */
export type PlaceText = {
  readonly id: PlaceId;
  readonly name: string;
  readonly lines: readonly {
    readonly key: "people" | OverlayId;
    readonly label: string;
    readonly text: string;
  }[];
  readonly routes: readonly {
    readonly id: RouteId;
    readonly title: string;
    readonly words: string;
  }[];
  readonly routesNote: string;
  /** "Neighbours", or that there is none by land. */
  readonly nearby: string;
  /** `words`: "north; on this day crossing Verkhny Lars–Kazbegi: open". */
  readonly neighbours: readonly {
    readonly id: PlaceId;
    readonly name: string;
    readonly words: string;
    /** The land border to it that a way out can lead across, with its state on the day. */
    readonly border: {
      readonly id: BorderId;
      readonly name: string;
      readonly state: string;
    } | null;
  }[];
};

/** A place in words, with its neighbours in the order of the compass. */
export function textOf(
  atlas: Atlas,
  view: ViewState,
  day: Day,
  row: TableRow,
  around: readonly Neighbour[],
): PlaceText {
  const { lang } = view;
  const words = textWords[lang];
  const routes = [...atlas.routes.values()].filter(({ to }) => to === row.id);
  const classLine = (key: OverlayId) => {
    const { said, more } = row.classes[key];
    return {
      key,
      label: OVERLAY[key].title(atlas, day),
      text: [said, ...detailsOf(atlas, key, row.id, day), more].filter(Boolean).join("; "),
    };
  };
  const isHome = row.id === HOME;
  return {
    id: row.id,
    name: row.name,
    lines: isHome
      ? []
      : [
          {
            key: "people",
            label: atlas.texts.series[seriesOn(atlas, view.series, day).id]?.title ?? "",
            text: peopleAt(atlas, view, day, row),
          },
          ...OVERLAYS.map(classLine),
        ],
    routes: routes.map((route) => ({
      id: route.id,
      title: atlas.texts.routes[route.id] ?? route.id,
      words: `${routeWords(atlas, route, day)}; ${words.who[route.who]}`,
    })),
    routesNote: isHome ? words.start : routes.length === 0 ? words.noRoutes : "",
    nearby: around.some(({ byLand }) => byLand) ? words.neighbours : words.nearest,
    neighbours: around.map(({ id, wind, byLand }) => ({
      id,
      name: atlas.places.get(id)?.names[lang] ?? id,
      words: [
        words.winds[wind],
        byLand ? "" : words.overWater,
        passagesBetween(atlas, view, day, [row.id, id]),
      ]
        .filter(Boolean)
        .join("; "),
      border: borderBetween(atlas, day, row.id, id),
    })),
  };
}

/** "about 73,500 people (The Bell; by July 2024)" */
function peopleAt(atlas: Atlas, view: ViewState, day: Day, row: TableRow): string {
  const { lang } = view;
  const table = tableWords[lang];
  const series = seriesOn(atlas, view.series, day);
  const { figure, value, end, bound, number, gap } = row;
  if (figure === null || value === null)
    return gap === "later" ? table.notYet : table.gaps[gap ?? "none"];
  const until = countedUntil(figure, series);
  const period = printPeriod(figure, until, lang);
  const exactness = end ?? bound ?? "exact";
  const isPlain = exactness === "exact" || exactness === "range";
  const noun = series.unit === "people" ? textWords[lang].people(value, exactness === "exact") : "";
  const details = [
    atlas.texts.counters[figure.countedBy] ?? "",
    series.periodic ? period : sceneWords[lang].by(period),
  ];
  const amount = [isPlain ? "" : table.bounds[exactness], number, noun];
  return `${amount.filter(Boolean).join(" ")} (${details.filter(Boolean).join("; ")})`;
}

function detailsOf(atlas: Atlas, overlay: OverlayId, id: PlaceId, day: Day): string[] {
  const { stay, covid, checked } = OVERLAY[overlay].details(atlas, id, day);
  const { lang } = atlas.texts;
  const words = textWords[lang];
  return [
    stay ? words.stay(stay) : "",
    covid ? words.covid : "",
    checked === null ? "" : printDate(checked, lang),
  ];
}

function borderBetween(
  atlas: Atlas,
  day: Day,
  here: PlaceId,
  there: PlaceId,
): PlaceText["neighbours"][number]["border"] {
  const known = bordersOf(atlas.places);
  const border = known.get(borderId(here, there)) ?? known.get(borderId(there, here));
  if (border === undefined) return null;
  const { state } = borderOn(atlas, border, day);
  return {
    id: border.id,
    name: borderName(atlas, border),
    state: borderWords[atlas.texts.lang].states[state],
  };
}

/** The land crossings between two places with what held there, the open ones first. */
function passagesBetween(
  atlas: Atlas,
  { lang }: ViewState,
  day: Day,
  pair: readonly PlaceId[],
): string {
  const joins = ({ from, to, type }: Crossing) =>
    type !== "air" && pair.includes(from) && to !== null && pair.includes(to);
  const found = [...atlas.crossings.values()].filter(joins);
  if (found.length === 0) return "";
  const sorted = found.toSorted(
    (a, b) =>
      CROSSING_STATES.indexOf(crossingOn(a, day)) - CROSSING_STATES.indexOf(crossingOn(b, day)),
  );
  const byWords = Map.groupBy(sorted, (crossing) => passageWords(atlas, crossing, day));
  const groups = [...byWords].map(([state, crossings]) => ({
    state,
    names: crossings.map(({ id }) => atlas.texts.crossings[id] ?? id).join(", "),
  }));
  return textWords[lang].onTheDay(found.length, groups);
}
