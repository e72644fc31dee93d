import type { Browser, Page } from "playwright-core";
import { printDay } from "#atlas/day.ts";
import { dayAfter, median, openReady, pageOf, stepTo } from "../bench.ts";
import { FIRST, STOPS } from "../changingDays.ts";
import { rowOf } from "../row.ts";

const STEPS = 20;

/** Makes the page keep how long each of its frames takes that draws with WebGL, until the graphics processor has finished it. */
const keepFrames = (page: Page) =>
  page.addInitScript(() => {
    const frames: number[] = [];
    Object.assign(window, { glFrames: frames });
    const drawn = new Set<WebGL2RenderingContext>();
    for (const name of ["drawElements", "drawArrays", "clear"] as const) {
      const draw = WebGL2RenderingContext.prototype[name] as (...rest: unknown[]) => void;
      Object.assign(WebGL2RenderingContext.prototype, {
        [name](this: WebGL2RenderingContext, ...rest: unknown[]) {
          drawn.add(this);
          draw.apply(this, rest);
        },
      });
    }
    const ask = window.requestAnimationFrame.bind(window);
    window.requestAnimationFrame = (act) =>
      ask((at) => {
        const from = performance.now();
        drawn.clear();
        act(at);
        for (const gl of drawn)
          gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
        if (drawn.size > 0) frames.push(performance.now() - from);
      });
  });

type Way = { readonly url: string; readonly hashOf: (step: number) => string };

/** A page that has gone its first steps: what these compile and fetch belongs to the first jump. */
async function underWay(browser: Browser, { url, hashOf }: Way, isKept: boolean) {
  const { page, session } = await pageOf(browser);
  if (isKept) await keepFrames(page);
  await openReady(page, url + hashOf(0));
  await page.waitForTimeout(5000);
  for (let step = 1; step <= 3; step++) await stepTo(page, hashOf(step));
  const walk = async () => {
    const times: number[] = [];
    for (let step = 4; step < STEPS + 4; step++) times.push(await stepTo(page, hashOf(step)));
    return median(times);
  };
  return { page, session, walk };
}

/** Ms of script for one step, drawing included, and ms until it is on the screen. */
async function scriptOf(browser: Browser, way: Way) {
  const { page, session, walk } = await underWay(browser, way, false);
  // The time of this thread alone: on a machine that others use as well the clock tells of them.
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  const script = async () =>
    (await session.send("Performance.getMetrics")).metrics.find(
      ({ name }) => name === "ScriptDuration",
    )?.value ?? 0;
  const before = await script();
  const whole = await walk();
  const after = await script();
  await page.close();
  return { script: ((after - before) / STEPS) * 1000, whole };
}

/** Ms of one frame of WebGL, and how many a step takes. */
async function framesOf(browser: Browser, way: Way) {
  const { page, walk } = await underWay(browser, way, true);
  const kept = () =>
    page.evaluate(() => (window as unknown as { glFrames: number[] }).glFrames.splice(0));
  await kept();
  await walk();
  const frames = await kept();
  await page.close();
  return { frame: median(frames), count: frames.length / STEPS };
}

/** As the page itself writes it, so that a step does not write it anew. */
const hashOn = (day: string) => `#date=${day}&overlay=visa`;

/** A step to the next day, and one to the next day on which the map changes, with the countries coloured by the rules of entry. */
export const step = rowOf({
  about:
    "Twenty steps of the day under way, with the countries coloured by the rules of entry. A step of the bare map gives ten countries another colour; one of flowmap.gl goes to the colours and flows of the next day on which ours changes. Script is thread time; frames are drawn by software.",
  promised: {
    "script of a date step in GL": { unit: "ms", atMost: { bare: 1, "flowmap.gl": 1 } },
    "script of a step to a day that changes the map, in GL": {
      unit: "ms",
      atMost: { bare: 1, "flowmap.gl": 1 },
    },
    "frame of a date step in GL": { unit: "ms", atMost: { bare: 1.5, "flowmap.gl": 1.5 } },
    "date step in GL until on the screen": { unit: "ms", atMost: { bare: 1.5, "flowmap.gl": 1.5 } },
    "step to a day that changes the map, in GL until on the screen": {
      unit: "ms",
      atMost: { bare: 1.5, "flowmap.gl": 1.5 },
    },
    "date step in SVG until on the screen": { unit: "ms", atMost: { "the bare GL map": 1 } },
  },
  measure: async ({ ours, bare, flowmap, gl, svg }) => {
    const way = { url: ours.url, hashOf: (at: number) => hashOn(dayAfter(FIRST, at)) };
    const changing = {
      url: ours.url,
      hashOf: (at: number) => hashOn(printDay(STOPS[at] ?? STOPS[0])),
    };
    const count = (url: string) => ({ url, hashOf: (at: number) => `#${at}` });
    const [a, b, c, drawn, theirs] = [
      await scriptOf(gl, way),
      await scriptOf(gl, count(bare.url)),
      await scriptOf(gl, changing),
      await scriptOf(svg, way),
      await scriptOf(gl, count(flowmap.url)),
    ];
    const [live, other, third] = [
      await framesOf(gl, changing),
      await framesOf(gl, count(bare.url)),
      await framesOf(gl, count(flowmap.url)),
    ];
    const each = ({ count: many }: typeof live) => many.toFixed(1);
    const note = `${each(live)} frames a step, bare ${each(other)}, flowmap.gl ${each(third)}`;
    const script = { bare: b.script, "flowmap.gl": theirs.script };
    const whole = { bare: b.whole, "flowmap.gl": theirs.whole };
    const frame = { bare: other.frame, "flowmap.gl": third.frame };
    return {
      "script of a date step in GL": { ours: a.script, beside: script },
      "script of a step to a day that changes the map, in GL": { ours: c.script, beside: script },
      "frame of a date step in GL": { ours: live.frame, beside: frame, note },
      "date step in GL until on the screen": { ours: a.whole, beside: whole },
      "step to a day that changes the map, in GL until on the screen": {
        ours: c.whole,
        beside: whole,
      },
      "date step in SVG until on the screen": {
        ours: drawn.whole,
        beside: { "the bare GL map": b.whole },
      },
    };
  },
});
