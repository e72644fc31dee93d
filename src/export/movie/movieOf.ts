import {
  BufferTarget,
  CanvasSource,
  getFirstEncodableVideoCodec,
  Mp4OutputFormat,
  Output,
  QUALITY_HIGH,
  WebMOutputFormat,
} from "mediabunny";
import { HEIGHT, type MovieAsked, movieFrames, WIDTH } from "./movieFrames.ts";

/** This browser has no encoder that we could use. */
class NoEncoderError extends Error {
  override readonly name = "NoEncoderError";
}

/** A view on one day after the other, each as the sheet that one saves of it: MP4 where the browser makes it, else WebM. Throws `NoEncoderError` where it makes neither, and where the making was stopped. */
export async function movieOf(making: MovieAsked): Promise<Blob> {
  const { format, codec } = await encoding();
  const target = new BufferTarget();
  const output = new Output({ format, target });
  const canvas = new OffscreenCanvas(WIDTH, HEIGHT);
  const context = canvas.getContext("2d");
  if (context === null) throw new Error("there is no canvas");
  const source = new CanvasSource(canvas, { codec, bitrate: QUALITY_HIGH });
  output.addVideoTrack(source);
  output.setMetadataTags({ comment: making.asked.address });
  await output.start();
  try {
    let at = 0;
    for await (const { canvas: drawn, stay } of movieFrames(making)) {
      context.drawImage(drawn, 0, 0, WIDTH, HEIGHT);
      await source.add(at, stay);
      at += stay;
    }
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
