import type { OverlayId } from "#atlas/types.ts";
import { spoken } from "#words/spoken.ts";

/** Words of the picture itself: titles, legend, notes, captions. */
export type SceneWords = {
  readonly title: string;
  readonly sentence: {
    readonly none: (total: string, by: string) => string;
    /** `isLater`: after the last reading of the table, when states are only the last ones confirmed. */
    readonly visa: (date: string, isLater: boolean) => string;
    readonly risk: (date: string) => string;
    readonly age: (date: string) => string;
    readonly series: (title: string) => string;
    /** Of a series that counts who crossed a border. */
    readonly in: (title: string) => string;
    readonly out: (title: string) => string;
    /** `line` says when the next count is. */
    readonly uncounted: (line: string) => string;
  };
  readonly overlays: Readonly<Record<OverlayId, string>>;
  readonly classFour: (sub: string) => string;
  readonly readings: Readonly<Record<"lowest" | "highest", string>>;
  readonly periodic: string;
  readonly visaNot: string;
  readonly ageNot: string;
  readonly home: string;
  readonly atWar: string;
  readonly noOverlayClass: string;
  readonly by: (month: string) => string;
  readonly scaleNote: string;
  readonly loss: string;
  readonly zero: string;
  readonly noAnswer: (places: string) => string;
  readonly notIncluded: (places: string) => string;
  /** `next`: the day or month of the next count. */
  readonly uncounted: (next: string | null) => string;
  readonly crossed: Readonly<Record<"in" | "out", (number: string) => string>>;
  readonly others: (range: string) => string;
  readonly routes: string;
  readonly routesNote: string;
  readonly crossings: string;
  /** What stands for the form of airports. */
  readonly airport: string;
  readonly visaSeen: (date: string) => string;
  /** The overlay’s name with the day that its classes speak of. */
  readonly riskBy: (date: string) => string;
  readonly riskSeen: (date: string) => string;
  readonly riskRaised: (date: string) => string;
  readonly riskOld: { readonly label: string; readonly text: (date: string) => string };
  readonly riskPublished: string;
  readonly riskNot: string;
  readonly covid: (count: number) => string;
  readonly between: (a: string, b: string) => string;
  readonly disagree: string;
  readonly states: Readonly<
    Record<"open" | "restricted" | "closed" | "lapsed" | "unknown" | "before", string>
  >;
  readonly caption: {
    readonly latest: (day: string, title: string) => string;
    /** Events that the map does not show: reports, or others too. */
    readonly reports: (count: number) => string;
    readonly others: (count: number) => string;
    readonly at: (place: string, what: string) => string;
    readonly crossings: (open: number, closed: number, limited: number) => string;
    /** Crossings whose state is not known, or no longer known, after the step. */
    readonly unknown: (count: number) => string;
    readonly routes: (count: number) => string;
    readonly figures: (count: number) => string;
    readonly start: string;
  };
};

export const sceneWords = spoken("scene");
