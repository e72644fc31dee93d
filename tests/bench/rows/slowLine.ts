import type { CDPSession, Page } from "playwright-core";
import { median, openReady, PHONE, pageOf, type Row } from "../bench.ts";
import { firstPicture } from "../firstPicture.ts";

const RUNS = 3;

/** Presses Georgia on the drawing as soon as it is there, again and again, until its card is open; ms. */
async function firstAnswer(page: Page, _: CDPSession, url: string): Promise<number> {
  await page.addInitScript(() => {
    const press = () => {
      const title = document.querySelector("#card-title");
      if (title?.textContent?.includes("Georgia")) return performance.mark("bench-answer");
      if (title === null)
        document
          .querySelector("svg[data-map] [data-place=GEO]")
          ?.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
      setTimeout(press, 100);
    };
    press();
  });
  await page.goto(url, { waitUntil: "commit" });
  await page.waitForFunction(() => performance.getEntriesByName("bench-answer").length > 0);
  return page.evaluate(() => performance.getEntriesByName("bench-answer")[0]?.startTime ?? 0);
}

/** On a slow line and a slow processor: the first picture and the first answer, beside the bare map when it is ready. */
export const slowLine: Row = async ({ ours, bare, gl }) => {
  const look = await gl.newPage();
  type Measure = (page: Page, session: CDPSession, url: string) => Promise<number>;
  const times = async (url: string, measure: Measure) => {
    const { page, session } = await pageOf(gl, PHONE, true);
    const time = await measure(page, session, url);
    await page.close();
    return time;
  };
  const [picture, answer, ready]: [number[], number[], number[]] = [[], [], []];
  for (let run = 0; run < RUNS; run++) {
    picture.push(
      await times(ours.url, (page, session, url) => firstPicture(page, session, look, url)),
    );
    answer.push(await times(ours.url, firstAnswer));
    ready.push(await times(bare.url, (page, _, url) => openReady(page, url)));
  }
  await look.close();
  const row = (what: string, values: number[], atMost: number) =>
    ({ what, ours: median(values), bare: median(ready), unit: "ms", atMost }) as const;
  return [
    row("first picture painted, slow line and processor, beside the bare map ready", picture, 0.35),
    row(
      "first answer (Georgia's card), slow line and processor, beside the bare map ready",
      answer,
      0.8,
    ),
  ];
};
