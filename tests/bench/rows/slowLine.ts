import type { CDPSession, Page } from "playwright-core";
import { median, openReady, PHONE, pageOf } from "../bench.ts";
import { firstPicture } from "../firstPicture.ts";
import { rowOf } from "../row.ts";

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
export const slowLine = rowOf({
  about:
    "A phone with 1.6 Mbit/s, 150 ms of latency and a quarter of the processor; the median of three openings.",
  promised: {
    "first picture painted, slow line and processor": {
      unit: "ms",
      atMost: { "bare map ready": 0.35 },
    },
    "first answer (Georgia's card), slow line and processor": {
      unit: "ms",
      atMost: { "bare map ready": 0.8 },
    },
  },
  measure: async ({ ours, bare, gl }) => {
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
    const beside = { "bare map ready": median(ready) };
    return {
      "first picture painted, slow line and processor": { ours: median(picture), beside },
      "first answer (Georgia's card), slow line and processor": { ours: median(answer), beside },
    };
  },
});
