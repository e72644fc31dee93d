import type { Day } from "#atlas/day.ts";
import { HOME } from "#atlas/home.ts";
import {
  type Atlas,
  type OverlayId,
  type PlaceId,
  RISK_CLASSES,
  VISA_CLASSES,
} from "#atlas/types.ts";
import { AGE_CLASSES, ageOn } from "#world/ageOn.ts";
import { RISK_LADDER, VISA_LADDER } from "#world/directionOf.ts";
import { isOld, visaKnowledge } from "#world/knowledgeOn.ts";
import { ageTurns, knownTurns, spanTurns, type Turns } from "#world/turns.ts";
import { evidenceDay, evidenceOldFrom, isEvidenceOld, riskOn, visaOn } from "#world/worldOn.ts";

/** Where a class holds: its key, and the two it lies between while a change is only known by its bounds. */
export type ClassOn = { readonly key: string; readonly between: readonly string[] };

/** What is true of one question that colours the map. */
export type OverlayFacts = {
  /** Of the world, told in cards and among changes; or of our knowledge of it, told only where it is asked for. */
  readonly about: "world" | "knowledge";
  /** From the one that opens most doors, or worries least, to the other end; then the doubtful ones. */
  readonly classes: readonly string[];
  /** The classes along which a change goes up or down. */
  readonly ladder: readonly string[];
  readonly classOn: (atlas: Atlas, place: PlaceId, day: Day) => ClassOn;
  /** Places outside of the question. */
  readonly leftOut: readonly string[];
  /** The last day on which the world was asked; `null` where the question is not put to it. */
  readonly seenUntil: (atlas: Atlas) => Day | null;
  /** The day that the classes speak of when this one is chosen. */
  readonly meant: (atlas: Atlas, day: Day) => Day;
  /** Whether the class of the place rests on old knowledge. */
  readonly isAged: (atlas: Atlas, place: PlaceId, day: Day) => boolean;
  /** The days on which the class of the place, or what is said of it, may become another. */
  readonly turns: (atlas: Atlas, place: PlaceId) => Turns;
};

const certain = (key: string): ClassOn => ({ key, between: [] });
const sameDay = (_: Atlas, day: Day): Day => day;

/** What is true of each overlay. */
export const OVERLAY_FACTS: Readonly<Record<OverlayId, OverlayFacts>> = {
  visa: {
    about: "world",
    classes: VISA_CLASSES,
    ladder: VISA_LADDER,
    classOn: (atlas, place, day) => {
      const span = visaOn(atlas, place, day);
      return { key: span?.class ?? "no-data", between: span?.between ?? [] };
    },
    leftOut: [HOME],
    seenUntil: ({ visaSeen }) => visaSeen,
    meant: sameDay,
    isAged: (atlas, place, day) => isOld(visaKnowledge(atlas, place, day)),
    turns: (atlas, place) => knownTurns(atlas.visa.get(place) ?? []),
  },
  risk: {
    about: "world",
    classes: RISK_CLASSES,
    ladder: RISK_LADDER,
    classOn: (atlas, place, day) => certain(riskOn(atlas, place, day)?.class ?? "no-data"),
    leftOut: [HOME, "UKR"],
    seenUntil: ({ riskSeen }) => riskSeen,
    meant: evidenceDay,
    isAged: (atlas, place, day) => atlas.risk.has(place) && isEvidenceOld(atlas, day),
    turns: (atlas, place) => [...spanTurns(atlas.risk.get(place) ?? []), evidenceOldFrom(atlas)],
  },
  age: {
    about: "knowledge",
    classes: AGE_CLASSES,
    ladder: AGE_CLASSES,
    classOn: (atlas, place, day) => certain(ageOn(atlas, place, day).class),
    leftOut: [HOME],
    seenUntil: () => null,
    meant: sameDay,
    isAged: () => false,
    turns: ageTurns,
  },
};
