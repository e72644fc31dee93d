import type { Day } from "#atlas/day.ts";
import { HOME } from "#atlas/home.ts";
import {
  type Atlas,
  type Lang,
  type Place,
  RISK_CLASSES,
  type RiskSpan,
  VISA_CLASSES,
  type VisaClass,
  type VisaSpan,
} from "#atlas/types.ts";
import { isOld, visaKnowledge } from "#world/knowledgeOn.ts";
import { type Passage, passageAt } from "#world/passageAt.ts";
import { riskOn, visaOn } from "#world/worldOn.ts";

/** What stood between a person in Russia and one place on one day. */
export type Door = {
  readonly place: Place;
  readonly class: VisaClass;
  readonly visa: VisaSpan | undefined;
  /** Whether the last source that confirms the class of entry is more than half a year older than the day. */
  readonly isOld: boolean;
  readonly risk: RiskSpan | undefined;
  /** Whether the place has a land border with Russia, crossings on record or not. */
  readonly bordersRussia: boolean;
  /** Crossings from Russia by road, by rail or on foot. */
  readonly land: readonly Passage[];
  /** Airports of the place on record. */
  readonly air: readonly Passage[];
};

/** The places of one class of entry. */
export type DoorGroup = { readonly class: VisaClass; readonly doors: readonly Door[] };

export const DOOR_ORDERS = ["class", "name", "risk"] as const;
export type DoorOrder = (typeof DOOR_ORDERS)[number];

/** Every place but Russia with what held there on the day. */
export function doorsOn(atlas: Atlas, day: Day): Door[] {
  const passages = [...atlas.crossings.values()]
    .filter(({ from, to }) => from === HOME && to !== null)
    .map((crossing) => passageAt(crossing, day));
  const byPlace = Map.groupBy(passages, ({ crossing }) => crossing.to);
  return [...atlas.places.values()]
    .filter(({ id }) => id !== HOME)
    .map((place) => {
      const visa = visaOn(atlas, place.id, day);
      const own = byPlace.get(place.id) ?? [];
      return {
        place,
        class: visa?.class ?? "no-data",
        visa,
        isOld: isOld(visaKnowledge(atlas, place.id, day)),
        risk: riskOn(atlas, place.id, day),
        bordersRussia: place.neighbours.some((id) => id === HOME),
        land: own.filter(({ crossing }) => crossing.type !== "air"),
        air: own.filter(({ crossing }) => crossing.type === "air"),
      };
    });
}

/** Whether one of the place's land crossings from Russia was open to the full, by whatever knowledge. */
export const hasOpenLand = ({ land }: Door): boolean => land.some(isOpen);

/** Whether direct flights from Russia are known to have run, by whatever knowledge. */
export const hasDirectFlight = ({ air }: Door): boolean => air.some(isOpen);

/** Whether all that says so is older than half a year: then it must be told. */
export const isOpenByOld = (passages: readonly Passage[]): boolean =>
  passages.some(isOpen) && passages.filter(isOpen).every((one) => one.isOld);

const isOpen = ({ state }: Passage): boolean => state === "open";

/** The doors by class of entry, in the order of the legend; classes that hold none are left out. */
export const groupDoors = (doors: readonly Door[]): DoorGroup[] =>
  VISA_CLASSES.map((name) => ({
    class: name,
    doors: doors.filter((door) => door.class === name),
  })).filter((group) => group.doors.length > 0);

const RISK_ORDER: readonly string[] = RISK_CLASSES;

/** The doors by name, by class of entry, or from the highest class of documented forced return; names decide ties. */
export function sortDoors(doors: readonly Door[], by: DoorOrder, lang: Lang): Door[] {
  const names = new Intl.Collator(lang);
  const rankOf = (door: Door): number => {
    if (by === "name") return 0;
    if (by === "class") return VISA_CLASSES.indexOf(door.class);
    const rank = RISK_ORDER.indexOf(door.risk?.class ?? "no-data");
    return rank * 3 - (door.risk?.sub.length ?? 0);
  };
  return doors.toSorted(
    (a, b) => rankOf(a) - rankOf(b) || names.compare(a.place.names[lang], b.place.names[lang]),
  );
}
