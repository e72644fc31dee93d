import type { OverlayId } from "#atlas/types.ts";
import { spoken } from "#words/spoken.ts";

/** What stands on the printed sheet only. */
export type PrintWords = {
  readonly figures: string;
  readonly sources: string;
  readonly overlaySources: Readonly<Record<OverlayId, string>>;
  readonly credits: string;
  readonly release: (name: string) => string;
  readonly printed: (day: string) => string;
};

export const printWords = spoken("print");
