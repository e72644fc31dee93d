import type { Browser, CDPSession, Page } from "playwright-core";
import { dayAfter, openReady, pageOf, stepTo } from "../bench.ts";
import { type Found, type Promised, rowOf } from "../row.ts";

/** What a page holds once its rubbish has been collected. */
async function heldBy(session: CDPSession) {
  await session.send("HeapProfiler.enable");
  for (let i = 0; i < 3; i++) await session.send("HeapProfiler.collectGarbage");
  const { metrics } = await session.send("Performance.getMetrics");
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return {
    heap: of("JSHeapUsedSize") / 1e6,
    nodes: of("Nodes"),
    listeners: of("JSEventListeners"),
  };
}

const PLACES = ["GEO", "KAZ", "ARM", "FIN", "DEU", "ISR", "TUR", "SRB"] as const;
const LANGS = ["de", "ru", "en"] as const;

/** Until so many steps have been gone the heap grows by what the engine compiles, which it does once. */
const FEWEST = 60;

/** Goes through days, cards and languages: first half as often, so that all that is kept once is there, then so often as is measured. */
const WALKS: Readonly<
  Record<string, { readonly most: number; readonly hash: (i: number) => string }>
> = {
  "2,000 steps of the day": {
    most: 2000,
    hash: (i) => `#date=${dayAfter("2022-03-01", i % 1000)}&overlay=visa`,
  },
  "200 cards": {
    most: 200,
    hash: (i) => `#place=${PLACES[i % PLACES.length]}&overlay=visa`,
  },
  "50 changes of language": {
    most: 50,
    hash: (i) => `#lang=${LANGS[i % LANGS.length]}&overlay=visa`,
  },
};

/** Ends where it began: so that the same is on the page after any number of steps. */
async function walk(page: Page, hash: (i: number) => string, most: number): Promise<void> {
  for (let i = 1; i < most; i++) await stepTo(page, hash(i));
  await stepTo(page, hash(0));
}

type Way = (typeof WALKS)[string];

async function growthOf(browser: Browser, url: string, way: Way) {
  const { page, session } = await pageOf(browser);
  await session.send("Performance.enable");
  await openReady(page, `${url}${way.hash(0)}`);
  await page.waitForTimeout(5000);
  await walk(page, way.hash, Math.max(way.most / 2, FEWEST));
  const before = await heldBy(session);
  await walk(page, way.hash, way.most);
  const after = await heldBy(session);
  await page.close();
  return { before, after };
}

const KEPT: readonly (readonly [keyof Awaited<ReturnType<typeof heldBy>>, Promised])[] = [
  ["heap", { unit: "MB", atMost: { before: 1.1 } }],
  ["nodes", { unit: "things", atMost: { before: 1.05 } }],
  ["listeners", { unit: "things", atMost: { before: 1.05 } }],
];

/** Whether a page that is used for long holds more than before. */
export const leaks = rowOf<string>({
  about:
    "What the page holds once its rubbish has been collected, after a long walk beside after a short one.",
  promised: Object.fromEntries(
    Object.keys(WALKS).flatMap((name) =>
      KEPT.map(([key, promised]) => [`${key} after ${name}`, promised]),
    ),
  ),
  measure: async ({ ours, svg }) => {
    const found: Record<string, Found> = {};
    for (const [name, way] of Object.entries(WALKS)) {
      const { before, after } = await growthOf(svg, ours.url, way);
      for (const [key] of KEPT)
        found[`${key} after ${name}`] = { ours: after[key], beside: { before: before[key] } };
    }
    return found;
  },
});
