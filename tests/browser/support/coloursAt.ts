import type { Locator, Page } from "@playwright/test";

/** The most frequent colour in a square of 9 px around each point of a part of the page, as `#rrggbb`; points in px from its corner. */
export async function coloursAt(
  page: Page,
  part: Locator,
  points: readonly (readonly [x: number, y: number])[],
): Promise<readonly string[]> {
  const picture = (await part.screenshot()).toString("base64");
  return page.evaluate(
    async ([base64, all]) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
      const context = new OffscreenCanvas(image.width, image.height).getContext("2d", {
        willReadFrequently: true,
      });
      context?.drawImage(image, 0, 0);
      return all.map(([x, y]) => {
        const data = context?.getImageData(Math.round(x) - 4, Math.round(y) - 4, 9, 9).data ?? [];
        const counts = new Map<string, number>();
        for (let i = 0; i + 2 < data.length; i += 4) {
          const colour = `#${[0, 1, 2].map((k) => (data[i + k] ?? 0).toString(16).padStart(2, "0")).join("")}`;
          counts.set(colour, (counts.get(colour) ?? 0) + 1);
        }
        return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? "";
      });
    },
    [picture, points] as const,
  );
}
