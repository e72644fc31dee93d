import {
  BufferTarget,
  CanvasSource,
  getFirstEncodableVideoCodec,
  Mp4OutputFormat,
  Output,
  QUALITY_HIGH,
  WebMOutputFormat,
} from "mediabunny";
import type { Day } from "#atlas/day.ts";
import type { Borders } from "#atlas/openBorders.ts";
import { canvasOf } from "#export/canvasOf.ts";
import { drawingOf } from "#export/drawingOf.ts";
import { scaleFor } from "#export/scaleFor.ts";
import type { SheetAsked } from "#export/sheetContent.ts";
import { SHEET_FORMATS } from "#export/sheetFormats.ts";

/** 1280 × 720: encoders want even sides. */
const FORMAT = { ...SHEET_FORMATS.slide, pixels: 1.2 };
const [WIDTH, HEIGHT] = [1280, 720];
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

/** This browser has no encoder that we could use. */
export class NoEncoderError extends Error {}

/** A view on one day after the other, each as the sheet that one saves of it: MP4 where the browser makes it, else WebM. Throws `NoEncoderError` where it makes neither, and where the making was stopped. */
export async function movieOf(making: MovieAsked): Promise<Blob> {
  const { asked, days, linkOn, loadBorders, onDay, signal } = making;
  const { format, codec } = await encoding();
  const target = new BufferTarget();
  const output = new Output({ format, target });
  const canvas = new OffscreenCanvas(WIDTH, HEIGHT);
  const context = canvas.getContext("2d");
  if (context === null) throw new Error("there is no canvas");
  const source = new CanvasSource(canvas, { codec, bitrate: QUALITY_HIGH });
  output.addVideoTrack(source);
  output.setMetadataTags({ comment: asked.address });
  await output.start();
  try {
    const borders = await loadBorders(scaleFor(asked.view));
    let at = 0;
    for (const [i, day] of days.entries()) {
      signal.throwIfAborted();
      onDay(i + 1);
      await new Promise((resolve) => setTimeout(resolve));
      const view = { ...asked.view, date: day, compare: null };
      const svg = drawingOf({ ...asked, view, address: linkOn(day) }, borders, FORMAT);
      context.drawImage(await canvasOf(svg, FORMAT), 0, 0, WIDTH, HEIGHT);
      const stay = i === 0 || i === days.length - 1 ? STAY_AT_ENDS : STAY;
      await source.add(at, stay);
      at += stay;
    }
    signal.throwIfAborted();
    await output.finalize();
  } catch (error) {
    await output.cancel();
    throw error;
  }
  if (target.buffer === null) throw new Error("the encoder gave nothing");
  return new Blob([target.buffer], { type: format.mimeType });
}

async function encoding() {
  if (typeof VideoEncoder === "undefined") throw new NoEncoderError();
  for (const format of [new Mp4OutputFormat(), new WebMOutputFormat()]) {
    const codec = await getFirstEncodableVideoCodec(format.getSupportedVideoCodecs(), {
      width: WIDTH,
      height: HEIGHT,
      bitrate: QUALITY_HIGH,
    });
    if (codec !== null) return { format, codec };
  }
  throw new NoEncoderError();
}
