import { HEIGHT, type MovieAsked, movieFrames, WIDTH } from "./movieFrames.ts";
import { openGif } from "./openGif.ts";

/** The moving picture as GIF, for browsers that have no encoder of videos: larger, in fewer colours, and shown by everything. Throws where the making was stopped. */
export async function gifOf(making: MovieAsked): Promise<Blob> {
  const gif = await openGif(WIDTH, HEIGHT);
  try {
    for await (const { canvas, stay } of movieFrames(making)) {
      const context = canvas.getContext("2d");
      if (context === null) throw new Error("there is no canvas");
      await gif.add(context.getImageData(0, 0, WIDTH, HEIGHT).data, stay);
    }
    return new Blob([await gif.finish()], { type: "image/gif" });
  } finally {
    gif.close();
  }
}
