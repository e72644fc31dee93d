import type { Day } from "#atlas/day.ts";
import type { Borders } from "#atlas/openBorders.ts";
import { canvasOf } from "#export/canvasOf.ts";
import { drawingOf } from "#export/drawingOf.ts";
import { scaleFor } from "#export/scaleFor.ts";
import type { SheetAsked } from "#export/sheetContent.ts";
import { SHEET_FORMATS } from "#export/sheetFormats.ts";

/** 1280 × 720: encoders want even sides. */
const FORMAT = { ...SHEET_FORMATS.slide, pixels: 1.2 };
export const [WIDTH, HEIGHT] = [1280, 720];
/** So long each day stays, and the first and the last, in seconds. */
const STAY = 1.2;
const STAY_AT_ENDS = 2.5;

/** What a moving picture is made from. */
export type MovieAsked = {
  readonly asked: SheetAsked;
  readonly days: readonly Day[];
  /** The permanent link of the view on a day. */
  readonly linkOn: (day: Day) => string;
  readonly loadBorders: (scale: Borders["scale"]) => Promise<Borders>;
  /** Before each day is drawn, the first one is 1. */
  readonly onDay: (number: number) => void;
  readonly signal: AbortSignal;
};

/** A picture of a moving one, and how long it stays, in seconds. */
type MovieFrame = { readonly canvas: HTMLCanvasElement; readonly stay: number };

/** A view on one day after the other, each as the sheet that one saves of it; between two of them the page can answer. Throws where the making was stopped. */
export async function* movieFrames(making: MovieAsked): AsyncGenerator<MovieFrame> {
  const { asked, days, linkOn, loadBorders, onDay, signal } = making;
  const borders = await loadBorders(scaleFor(asked.view));
  for (const [i, day] of days.entries()) {
    signal.throwIfAborted();
    onDay(i + 1);
    await new Promise((resolve) => setTimeout(resolve));
    const view = { ...asked.view, date: day, compare: null };
    const svg = drawingOf({ ...asked, view, address: linkOn(day) }, borders, FORMAT);
    const isEnd = i === 0 || i === days.length - 1;
    yield { canvas: await canvasOf(svg, FORMAT), stay: isEnd ? STAY_AT_ENDS : STAY };
  }
  signal.throwIfAborted();
}
