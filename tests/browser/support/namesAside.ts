import type { Page } from "@playwright/test";

/** A rectangle in px from the picture's corner. */
export type NameBox = {
  readonly id: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
};

/** A name that one picture has in a box: so many px aside the other has it, and which share of its ink. */
export type NameAside = {
  readonly id: string;
  readonly right: number;
  readonly down: number;
  readonly ink: number;
};

/** A name is looked for so many px round its box. */
const ROUND = 4;

/** Where the other picture has each name: there its px are most like those in the box. */
export const namesAside = (
  page: Page,
  pictures: readonly [one: Buffer, other: Buffer],
  boxes: readonly NameBox[],
): Promise<readonly NameAside[]> =>
  page.evaluate(
    async ([both, all, round]) => {
      const [one, other] = await Promise.all(
        both.map(async (base64) => {
          const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
          const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
          const { width, height } = image;
          const context = new OffscreenCanvas(width, height).getContext("2d");
          context?.drawImage(image, 0, 0);
          const data = context?.getImageData(0, 0, width, height).data ?? [];
          return (x: number, y: number) => {
            const at = (y * width + x) * 4;
            return ((data[at] ?? 0) + (data[at + 1] ?? 0) + (data[at + 2] ?? 0)) / 3;
          };
        }),
      );
      if (one === undefined || other === undefined) return [];
      return all.map(({ id, ...box }) => {
        const [left, top] = [Math.round(box.left), Math.round(box.top)];
        const pixels = Array.from({ length: Math.round(box.height) }, (_, y) =>
          Array.from({ length: Math.round(box.width) }, (__, x) => [left + x, top + y] as const),
        ).flat();
        let best = { id, right: 0, down: 0, apart: Number.POSITIVE_INFINITY };
        for (let down = -round; down <= round; down++)
          for (let right = -round; right <= round; right++) {
            let apart = 0;
            for (const [x, y] of pixels) apart += Math.abs(one(x, y) - other(x + right, y + down));
            if (apart < best.apart) best = { id, right, down, apart };
          }
        // Ink is what stands out from px to px.
        const inkOf = (of: typeof one, right: number, down: number) =>
          pixels.reduce(
            (sum, [x, y]) => sum + Math.abs(of(x + right, y + down) - of(x + right + 1, y + down)),
            0,
          );
        const { apart: _, ...place } = best;
        return { ...place, ink: inkOf(other, best.right, best.down) / inkOf(one, 0, 0) };
      });
    },
    [pictures.map((png) => png.toString("base64")), boxes, ROUND] as const,
  );
