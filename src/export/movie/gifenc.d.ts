/** What is used of gifenc, which brings no types. */
declare module "gifenc" {
  type Palette = readonly (readonly number[])[];

  type FrameOptions = {
    readonly palette: Palette;
    /** In milliseconds. */
    readonly delay: number;
    /** 0 is for ever. */
    readonly repeat: number;
    readonly transparent: boolean;
    readonly transparentIndex: number;
    /** 1 leaves what was drawn. */
    readonly dispose: number;
  };

  export function GIFEncoder(): {
    writeFrame(index: Uint8Array, width: number, height: number, options: FrameOptions): void;
    finish(): void;
    bytes(): Uint8Array;
  };
  export function quantize(rgba: Uint8Array | Uint8ClampedArray, colours: number): Palette;
  export function applyPalette(rgba: Uint8Array | Uint8ClampedArray, palette: Palette): Uint8Array;
}
