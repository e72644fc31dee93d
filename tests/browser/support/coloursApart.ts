import type { Page } from "@playwright/test";

/** Half the side of the square of which a colour is the mean: it holds a whole tile of nearly every pattern, wherever that begins. */
const REACH = 4;
/** Two rasterisers may set an edge so many px aside. */
const ASIDE = [-1, 0, 1];

/** How far apart two pictures of one size are at each point, by the mean colours of the squares round it: of 255, in the channel that differs most. */
export const coloursApart = (
  page: Page,
  pictures: readonly [one: Buffer, other: Buffer],
  points: readonly (readonly [x: number, y: number])[],
): Promise<readonly number[]> =>
  page.evaluate(
    async ([both, all, reach, aside]) => {
      const [one, other] = await Promise.all(
        both.map(async (base64) => {
          const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
          const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
          const context = new OffscreenCanvas(image.width, image.height).getContext("2d");
          context?.drawImage(image, 0, 0);
          return context?.getImageData(0, 0, image.width, image.height);
        }),
      );
      const meanAt = (of: ImageData | undefined, x: number, y: number) => {
        const sums = [0, 0, 0];
        for (let down = -reach; down <= reach; down++)
          for (let right = -reach; right <= reach; right++)
            for (const k of [0, 1, 2])
              sums[k] =
                (sums[k] ?? 0) +
                (of?.data[((y + down) * of.width + x + right) * 4 + k] ?? Number.NaN);
        return sums.map((sum) => sum / (2 * reach + 1) ** 2);
      };
      return all.map(([x, y]) => {
        const mean = meanAt(one, x, y);
        const near = aside.flatMap((right) =>
          aside.map((down) => meanAt(other, x + right, y + down)),
        );
        return Math.min(
          ...near.map((there) => Math.max(...there.map((v, k) => Math.abs(v - (mean[k] ?? 0))))),
        );
      });
    },
    [pictures.map((png) => png.toString("base64")), points, REACH, ASIDE] as const,
  );
