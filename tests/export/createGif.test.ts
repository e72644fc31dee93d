// @vitest-environment node
import { decompressFrames, parseGIF } from "gifuct-js";
import { expect, test } from "vitest";
import { createGif } from "#export/movie/createGif.ts";

const [WIDTH, HEIGHT] = [64, 36];
const WHITE = [255, 255, 255];
const TEAL = [0, 109, 119];
const RUST = [188, 90, 29];

/** A white picture with a square of a colour that begins so many px from the left. */
function picture(colour: readonly number[], from: number): Uint8ClampedArray {
  const rgba = new Uint8ClampedArray(WIDTH * HEIGHT * 4).fill(255);
  for (let y = 10; y < 20; y++)
    for (let x = from; x < from + 10; x++) rgba.set(colour, (y * WIDTH + x) * 4);
  return rgba;
}

/** What another program sees, picture after picture, each laid over the one before. */
function seenIn(bytes: Uint8Array<ArrayBuffer>) {
  const gif = parseGIF(bytes.buffer);
  const canvas = new Uint8Array(WIDTH * HEIGHT * 4);
  return decompressFrames(gif, true).map(({ patch, dims, delay }) => {
    expect(dims).toEqual({ top: 0, left: 0, width: WIDTH, height: HEIGHT });
    for (let at = 0; at < patch.length; at += 4)
      if (patch[at + 3] !== 0) canvas.set(patch.subarray(at, at + 4), at);
    return { delay, pixels: canvas.slice() };
  });
}

test("a moving GIF read by another program has each picture, whole and in its colours, for as long as it stays", () => {
  const pictures = [picture(TEAL, 4), picture(TEAL, 30), picture(RUST, 30)];
  const gif = createGif(WIDTH, HEIGHT);
  for (const [i, one] of pictures.entries()) gif.add(one, i === 0 ? 2.5 : 1.2);
  const seen = seenIn(gif.finish());
  expect(seen.map(({ delay }) => delay)).toEqual([2500, 1200, 1200]);
  const at = (pixels: Uint8Array, x: number) => [
    ...pixels.subarray((15 * WIDTH + x) * 4).slice(0, 3),
  ];
  const near = (colour: readonly number[]) => colour.map((part) => expect.closeTo(part, -1.2));
  const marks = seen.map(({ pixels }) => [at(pixels, 6), at(pixels, 33), at(pixels, 60)]);
  expect(marks).toEqual([
    [near(TEAL), near(WHITE), near(WHITE)],
    [near(WHITE), near(TEAL), near(WHITE)],
    [near(WHITE), near(RUST), near(WHITE)],
  ]);
});

test("a picture that has not changed takes hardly any room", () => {
  const sizeOf = (count: number): number => {
    const gif = createGif(WIDTH, HEIGHT);
    const noise = new Uint8ClampedArray(WIDTH * HEIGHT * 4).map((_, i) =>
      i % 4 === 3 ? 255 : (i * 97) % 256,
    );
    for (let i = 0; i < count; i++) gif.add(noise, 1);
    return gif.finish().length;
  };
  // Its palette, and little more.
  expect(sizeOf(2) - sizeOf(1)).toBeLessThan(256 * 3 + 150);
});
