import { borderId, bordersOf } from "#atlas/borders.ts";
import { CROSSING_STATES } from "#atlas/crossingStates.ts";
import type { Day } from "#atlas/day.ts";
import { HOME } from "#atlas/home.ts";
import type { Atlas, CrossingId, CrossingState, PlaceId } from "#atlas/types.ts";
import { joined, passageText } from "#scene/knowledgeText.ts";
import { borderWords } from "#words/borderWords.ts";
import { sceneWords } from "#words/sceneWords.ts";
import { tableWords } from "#words/tableWords.ts";
import { type BorderDay, borderOn } from "#world/bordersOn.ts";
import { doorsOn } from "#world/doorsOn.ts";
import type { Passage } from "#world/passageAt.ts";
import { BEST_FIRST } from "#world/worldOn.ts";

/** How one leaves Russia for a place: over land, or by direct flight. */
export const DOOR_WAYS = ["land", "air"] as const;
export type DoorWay = (typeof DOOR_WAYS)[number];

/** A crossing, or an airport with direct flights, in words: "Verkhny Lars–Kazbegi: open". */
export type PassageMark = {
  readonly id: CrossingId;
  readonly name: string;
  readonly state: CrossingState;
  /** The state in words. */
  readonly said: string;
  /** How well it is known; empty where that goes without saying. */
  readonly more: string;
  readonly isOld: boolean;
};

/** What of one way was open: `none` where no crossing and no airport is on record. */
export type DoorMark = {
  /** The best of all its passages; never closed while the state of one of them is not known. */
  readonly state: CrossingState | "none" | "no-border" | "home";
  /** Over land, the border from Russia as the map draws it, and in words. */
  readonly border: {
    readonly look: Pick<BorderDay, "state" | "less" | "isOld">;
    readonly words: string;
  } | null;
  /** Open ones first. */
  readonly passages: readonly PassageMark[];
  /** All of it in words. */
  readonly words: string;
};

export type DoorMarks = Readonly<Record<DoorWay, DoorMark>>;

/** The ways from Russia to every place on one day. */
export function doorMarks(atlas: Atlas, day: Day): ReadonlyMap<PlaceId, DoorMarks> {
  const words = tableWords[atlas.texts.lang];
  return new Map(
    doorsOn(atlas, day).map(({ place, land, air, bordersRussia }) => [
      place.id,
      {
        land:
          land.length > 0 || bordersRussia
            ? { ...markOf(atlas, day, land, "land"), border: borderTo(atlas, place.id, day) }
            : { state: "no-border", border: null, passages: [], words: words.noBorder },
        air: markOf(atlas, day, air, "air"),
      },
    ]),
  );
}

/** Russia itself: all ways begin there. */
export function homeDoors({ texts }: Atlas): DoorMarks {
  const home: DoorMark = {
    state: "home",
    border: null,
    passages: [],
    words: sceneWords[texts.lang].home,
  };
  return { land: home, air: home };
}

/** "Verkhny Lars–Kazbegi: open; last confirmed on …" */
export const passageLine = ({ name, state, said, more }: PassageMark): string =>
  `${name}: ${joined(said, more, state)}`;

function borderTo(atlas: Atlas, place: PlaceId, day: Day): DoorMark["border"] {
  const border = bordersOf(atlas.places).get(borderId(HOME, place));
  if (border === undefined) return null;
  const look = borderOn(atlas, border, day);
  const { named } = borderWords[atlas.texts.lang].key;
  return { look, words: named(borderWords[atlas.texts.lang].states[look.state]) };
}

function markOf(atlas: Atlas, day: Day, found: readonly Passage[], way: DoorWay): DoorMark {
  const { states } = sceneWords[atlas.texts.lang];
  const said = way === "land" ? states : tableWords[atlas.texts.lang].flights;
  const passages = found
    .toSorted((a, b) => CROSSING_STATES.indexOf(a.state) - CROSSING_STATES.indexOf(b.state))
    .map(
      ({ crossing, state, isOld }): PassageMark => ({
        id: crossing.id,
        name: atlas.texts.crossings[crossing.id] ?? crossing.nameLocal,
        state,
        said: said[state],
        more: passageText(atlas, crossing, day, said),
        isOld,
      }),
    );
  return {
    state: BEST_FIRST.find((state) => passages.some((one) => one.state === state)) ?? "none",
    border: null,
    passages,
    words: passages.length > 0 ? passages.map(passageLine).join("; ") : states.unknown,
  };
}
