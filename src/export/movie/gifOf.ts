import { createGif } from "./createGif.ts";
import { HEIGHT, type MovieAsked, movieFrames, WIDTH } from "./movieFrames.ts";

/** The moving picture as GIF, for browsers that have no encoder of videos: larger, in fewer colours, and shown by everything. Throws where the making was stopped. */
export async function gifOf(making: MovieAsked): Promise<Blob> {
  const gif = createGif(WIDTH, HEIGHT);
  for await (const { canvas, stay } of movieFrames(making)) {
    const context = canvas.getContext("2d");
    if (context === null) throw new Error("there is no canvas");
    gif.add(context.getImageData(0, 0, WIDTH, HEIGHT).data, stay);
  }
  return new Blob([gif.finish()], { type: "image/gif" });
}
