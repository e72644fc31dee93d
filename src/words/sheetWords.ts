import type { OverlayId } from "#atlas/types.ts";
import { spoken } from "#words/spoken.ts";

/** What stands on a sheet alone: printed, saved as a picture, shown to others. */
export type SheetWords = {
  /** Of two days side by side: what is seen on them. */
  readonly twoDays: (what: string, first: string, second: string) => string;
  /** The same of more days, each in a map: how many, and from when to when. */
  readonly moreDays: (what: string, count: number, first: string, last: string) => string;
  /** What the classes of forced return mean, where several days are seen. */
  readonly riskEach: string;
  /** Before the address of more than two days. */
  readonly firstTwo: string;
  readonly ways: string;
  readonly numbers: string;
  /** Where only some have room on the sheet. */
  readonly someNumbers: (shown: number, all: number) => string;
  /** What circles tell beside their size. */
  readonly circles: Readonly<Record<"range" | "least" | "in" | "out" | "loss", string>>;
  readonly notMeant: string;
  readonly countedBy: (who: string, period: string) => string;
  readonly sources: string;
  readonly overlaySources: Readonly<Record<OverlayId, string>>;
  readonly credits: string;
  readonly release: (name: string) => string;
  readonly made: (day: string) => string;
  /** The second page. */
  readonly notes: string;
  readonly classes: string;
  /** The layers of a drawing, as programs for drawings list them. */
  readonly layers: Readonly<
    Record<
      | "paper"
      | "map"
      | "ground"
      | "borders"
      | "dots"
      | "ways"
      | "circles"
      | "crossings"
      | "signs"
      | "stubs"
      | "labels"
      | "key"
      | "texts"
      | "code",
      string
    >
  >;
};

export const sheetWords = spoken("sheet");
