import type { Locator, Page } from "@playwright/test";

/** How many colours a part of the page shows, and which share of it the most frequent one has. */
export async function inkOf(
  page: Page,
  part: Locator,
): Promise<{ readonly colours: number; readonly largest: number }> {
  const picture = (await part.screenshot()).toString("base64");
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext("2d");
    context?.drawImage(image, 0, 0);
    const data = context?.getImageData(0, 0, image.width, image.height).data ?? [];
    const counts = new Map<number, number>();
    for (let i = 0; i + 2 < data.length; i += 4) {
      const colour = ((data[i] ?? 0) << 16) | ((data[i + 1] ?? 0) << 8) | (data[i + 2] ?? 0);
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
    }
    return { colours: counts.size, largest: Math.max(...counts.values()) / (data.length / 4) };
  }, picture);
}
