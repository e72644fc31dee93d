import type { GifAsked, GifTold } from "./gifMessages.ts";
import GifWorker from "./gifWorker.ts?worker";

/** A GIF that is written beside the page, or on it where there are no workers. */
export type OpenGif = {
  readonly add: (rgba: Uint8ClampedArray<ArrayBuffer>, stay: number) => Promise<void>;
  readonly finish: () => Promise<Uint8Array<ArrayBuffer>>;
  readonly close: () => void;
};

export async function openGif(width: number, height: number): Promise<OpenGif> {
  const worker = startedWorker();
  if (worker === null) return onPage(width, height);
  /** What the worker answers next; it fails where the worker does, as one that was refused. */
  const asked = (message: GifAsked, given: Transferable[] = []): Promise<GifTold> =>
    new Promise((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<GifTold>) => resolve(data);
      worker.onerror = () => reject(new Error("the worker that writes the GIF has failed"));
      worker.postMessage(message, given);
    });
  worker.postMessage({ kind: "begin", width, height } satisfies GifAsked);
  return {
    add: async (rgba, stay) => {
      await asked({ kind: "add", rgba, stay }, [rgba.buffer]);
    },
    finish: async () => {
      const told = await asked({ kind: "finish" });
      if (told.kind !== "finished") throw new Error("the GIF is not finished");
      return told.bytes;
    },
    close: () => worker.terminate(),
  };
}

function startedWorker(): Worker | null {
  try {
    return new GifWorker();
  } catch {
    return null;
  }
}

async function onPage(width: number, height: number): Promise<OpenGif> {
  const { createGif } = await import("./createGif.ts");
  const gif = createGif(width, height);
  return {
    add: async (rgba, stay) => gif.add(rgba, stay),
    finish: async () => gif.finish(),
    close: () => undefined,
  };
}
