import type { CrossingState, OverlayId } from "#atlas/types.ts";
import type { BorderRow } from "#scene/borderRows.ts";
import type { MarkForm } from "#scene/key.ts";
import type { Pattern } from "#scene/patterns.ts";
import type { Tone } from "#scene/scene.ts";
import type { Sign } from "#scene/signs.ts";
import type { RouteState } from "#world/worldOn.ts";

export type LegendRow = {
  readonly key: string;
  readonly tone: Tone;
  readonly pattern: Pattern;
  /** Of a second overlay, in place of colour and pattern; else `null`. */
  readonly sign: Sign | null;
  readonly label: string;
  readonly text: string;
  /** Number of places in the class on the day. */
  readonly count: number;
};

export type OverlayLegend = {
  readonly id: OverlayId;
  readonly title: string;
  /** Whether its classes are drawn as signs, and not as colours. */
  readonly isSecond: boolean;
  readonly rows: readonly LegendRow[];
  /** What lies over every class, or over those of some places, whose number then stands beside it; or `null`. */
  readonly over: {
    readonly pattern: Pattern;
    readonly label: string;
    readonly text: string;
    readonly count: number | null;
  } | null;
  readonly notes: readonly string[];
};

/** A form of crossings, with how many have it on the day. */
export type FormRow = {
  readonly key: CrossingState | "air" | "old";
  readonly state: CrossingState;
  readonly isOld: boolean;
  readonly isAir: boolean;
  readonly label: string;
  readonly count: number;
};

/** What colours, signs, circles, lines and forms mean, in words, before it is a panel or a row. */
export type Legend = {
  readonly overlay: OverlayLegend | null;
  /** The second overlay, as signs. */
  readonly second: OverlayLegend | null;
  readonly destinations: {
    readonly title: string;
    readonly circles: readonly { readonly radius: number; readonly label: string }[];
    /** Whether there is a number for the day, and what its circles tell beside their size. */
    readonly drawn: boolean;
    readonly forms: readonly MarkForm[];
    /** What the number does not mean, first; then how it is drawn and who is missing. */
    readonly notes: readonly string[];
    /** What is counted, what it does not mean, and the limits: paragraphs. */
    readonly text: string;
  } | null;
  readonly routes: {
    readonly title: string;
    /** The kinds of lines that are drawn. */
    readonly lines: readonly { readonly state: RouteState; readonly label: string }[];
    /** Whether one of them goes by air, which has a sign. */
    readonly air: boolean;
    readonly note: string;
    /** "9 closed, 5 not known": those that are only drawn when asked for; empty where there are none. */
    readonly others: string;
  } | null;
  readonly crossings: {
    readonly title: string;
    readonly rows: readonly FormRow[];
    /** Of these, what is drawn: near the chosen thing, or all of them from near. */
    readonly drawn: readonly FormRow[];
  } | null;
  readonly borders: {
    readonly title: string;
    readonly rows: readonly BorderRow[];
    readonly note: string;
  } | null;
};
