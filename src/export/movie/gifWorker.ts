import { createGif } from "./createGif.ts";
import type { GifAsked, GifTold } from "./gifMessages.ts";

// Writes a moving GIF beside the page, which can answer meanwhile: what takes long is to choose the colours of each picture.
let gif: ReturnType<typeof createGif> | null = null;

const tell = (told: GifTold, given: Transferable[] = []) =>
  self.postMessage(told, { transfer: given });

self.addEventListener("message", ({ data }: MessageEvent<GifAsked>) => {
  if (data.kind === "begin") gif = createGif(data.width, data.height);
  if (data.kind === "add") {
    gif?.add(data.rgba, data.stay);
    tell({ kind: "added" });
  }
  if (data.kind === "finish" && gif !== null) {
    const bytes = gif.finish();
    tell({ kind: "finished", bytes }, [bytes.buffer]);
  }
});
