import { type CDPSession, expect, type Page } from "@playwright/test";
import { journey } from "./support/journey.ts";
import { openAt } from "./support/openAt.ts";

const PLACES = ["GEO", "KAZ", "ARM", "FIN", "DEU", "ISR", "TUR", "SRB"] as const;
const LANGS = ["de", "ru", "en"] as const;

const dayAfter = (days: number) => new Date(Date.UTC(2022, 2, 1 + days)).toISOString().slice(0, 10);

/** Half of a hundred days, twenty cards and six changes of language; the last address is the first again. */
const ROUND = [
  ...Array.from({ length: 50 }, (_, i) => `#date=${dayAfter(i)}&overlay=visa`),
  ...Array.from({ length: 10 }, (_, i) => `#place=${PLACES[i % PLACES.length]}&overlay=visa`),
  ...Array.from({ length: 3 }, (_, i) => `#lang=${LANGS[i % LANGS.length]}&overlay=visa`),
  "#overlay=visa",
];

/** Goes through the addresses, each as soon as the one before is drawn. */
const walk = (page: Page) =>
  page.evaluate(async (addresses) => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const { dataset } = document.documentElement;
    for (const to of addresses) {
      location.hash = to;
      await new Promise((resolve) => setTimeout(resolve));
      do await frame();
      while (dataset["ready"] === undefined);
    }
  }, ROUND);

/** How many nodes and listeners the page holds once its rubbish has been collected. */
async function heldBy(session: CDPSession) {
  for (let i = 0; i < 3; i++) await session.send("HeapProfiler.collectGarbage");
  const { metrics } = await session.send("Performance.getMetrics");
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return { nodes: of("Nodes"), listeners: of("JSEventListeners") };
}

journey(
  "who goes through days, cards and languages again holds no more than before",
  { tag: "@svg" },
  async ({ page }) => {
    journey.slow();
    const session = await page.context().newCDPSession(page);
    await session.send("Performance.enable");
    await session.send("HeapProfiler.enable");
    await openAt(page, "#overlay=visa");
    await walk(page);
    const before = await heldBy(session);
    await walk(page);
    const after = await heldBy(session);
    expect(before.nodes).toBeGreaterThan(1000);
    // A line of text or a listener more or less belongs to the moment; what each address left behind would be one for each.
    for (const held of ["nodes", "listeners"] as const)
      expect(Math.abs(after[held] - before[held]), held).toBeLessThan(ROUND.length / 4);
  },
);
