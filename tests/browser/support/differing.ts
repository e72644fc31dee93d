import type { Page } from "@playwright/test";

/** So many px of a picture become one: letters and edges may lie a hair beside each other. */
const GRAIN = 4;
/** Of 255; what the eye would call another colour. */
const OTHER = 48;

/** Which share of two pictures of one size differs to the eye; pictures of two sizes differ wholly. */
export async function differing(page: Page, one: Buffer, other: Buffer): Promise<number> {
  return page.evaluate(
    async ([grain, otherwise, ...pictures]) => {
      const [a, b] = await Promise.all(
        (pictures as string[]).map(async (base64) => {
          const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
          const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
          const [width, height] = [image.width, image.height].map((px) => Math.ceil(px / grain));
          const canvas = new OffscreenCanvas(width ?? 1, height ?? 1);
          const context = canvas.getContext("2d");
          context?.drawImage(image, 0, 0, canvas.width, canvas.height);
          const data = context?.getImageData(0, 0, canvas.width, canvas.height).data;
          return { size: `${image.width}×${image.height}`, data: data ?? new Uint8ClampedArray() };
        }),
      );
      if (a === undefined || b === undefined || a.size !== b.size) return 1;
      let different = 0;
      for (let i = 0; i < a.data.length; i += 4)
        if (
          [0, 1, 2].some((c) => Math.abs((a.data[i + c] ?? 0) - (b.data[i + c] ?? 0)) > otherwise)
        )
          different++;
      return different / (a.data.length / 4);
    },
    [GRAIN, OTHER, one.toString("base64"), other.toString("base64")] as const,
  );
}
