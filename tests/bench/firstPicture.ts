import type { CDPSession, Page } from "playwright-core";

type Painted = { readonly at: number; readonly png: string };

/** So many px of Russia's colour are the map; key and buttons have none of it. */
const ENOUGH_PX = 2000;

/** Ms from the beginning of the navigation to the first picture on the screen that has the map in it: what the browser has painted is looked at, on the page `look`, not what is in its page. */
export async function firstPicture(
  page: Page,
  session: CDPSession,
  look: Page,
  url: string,
): Promise<number> {
  const painted: Painted[] = [];
  session.on("Page.screencastFrame", ({ data, metadata, sessionId }) => {
    painted.push({ at: (metadata.timestamp ?? 0) * 1000, png: data });
    void session.send("Page.screencastFrameAck", { sessionId });
  });
  await session.send("Page.startScreencast", { format: "png", everyNthFrame: 1 });
  await page.goto(url, { waitUntil: "commit" });
  const russia = page.locator("svg[data-map] .ground path[data-place=RUS]");
  await russia.waitFor();
  const colour = await russia.evaluate((path) => getComputedStyle(path).fill);
  const began = await page.evaluate(() => performance.timeOrigin);
  try {
    for (let seen = 0; ; ) {
      const next = painted[seen];
      if (next === undefined) {
        await page.waitForTimeout(50);
        continue;
      }
      seen += 1;
      if ((await look.evaluate(countOf, { png: next.png, colour })) > ENOUGH_PX)
        return next.at - began;
    }
  } finally {
    await session.send("Page.stopScreencast");
  }
}

/** The px of a picture that have a colour. */
async function countOf({ png, colour }: { readonly png: string; readonly colour: string }) {
  const image = new Image();
  image.src = `data:image/png;base64,${png}`;
  await image.decode();
  const canvas = new OffscreenCanvas(image.width, image.height);
  const context = canvas.getContext("2d") as OffscreenCanvasRenderingContext2D;
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, image.width, image.height);
  const [r, g, b] = (colour.match(/\d+/g) ?? []).map(Number);
  let count = 0;
  for (let i = 0; i < data.length; i += 4)
    if (data[i] === r && data[i + 1] === g && data[i + 2] === b) count += 1;
  return count;
}
