/** What the page asks of the worker that writes a GIF. */
export type GifAsked =
  | { readonly kind: "begin"; readonly width: number; readonly height: number }
  | { readonly kind: "add"; readonly rgba: Uint8ClampedArray; readonly stay: number }
  | { readonly kind: "finish" };

/** What the worker answers to each picture, and at the end. */
export type GifTold =
  | { readonly kind: "added" }
  | { readonly kind: "finished"; readonly bytes: Uint8Array<ArrayBuffer> };
