import { expect } from "@playwright/test";
import { strangeAddresses } from "../view/strangeAddresses.ts";
import { drawn } from "./support/drawn.ts";
import { journey } from "./support/journey.ts";
import { openAt } from "./support/openAt.ts";

/** A sample in every run; ADDRESSES=2000 opens as many. */
const COUNT = Number(process.env["ADDRESSES"] ?? 24);
const SEED = 2022;
/** After so many they are opened in another tab: what one tab has seen is no burden to the next. */
const ANEW = 250;

/** Windows that hold no notices: the wall and its leader. */
const BARE = /[#&]mode=(?:present|speaker)/i;

// What moves takes time, and is no part of what is asked here.
journey.use({ contextOptions: { reducedMotion: "reduce" } });

journey(
  `${COUNT} strange addresses are opened: each is drawn without an error, what is ignored is named, and what stands in the bar opens the same`,
  { tag: "@svg" },
  async ({ page, calm }) => {
    journey.setTimeout(60_000 + COUNT * 4000);
    calm.allow(/WebGL/);
    let tab = page;
    await openAt(tab);
    // Another release of the data is another opening of the page; releases.spec opens such.
    const addresses = strangeAddresses(COUNT, SEED).filter(
      ({ address }) => !/data(?:=|%)/i.test(address),
    );
    for (const [number, { address, wrong }] of addresses.entries()) {
      if (number % ANEW === ANEW - 1) {
        const next = await tab.context().newPage();
        await openAt(next);
        await tab.close();
        tab = next;
      }
      const told = address.slice(0, 200);
      await tab.evaluate((text) => {
        location.hash = text;
      }, address);
      await drawn(tab);
      const hash = () => tab.evaluate(() => location.hash);
      const bar = await hash();
      expect.soft(bar.length, `${told}: the bar is short`).toBeLessThan(600);
      if (!BARE.test(bar))
        for (const name of wrong)
          await expect
            .soft(tab.locator(".notice code", { hasText: name }).first(), told)
            .toBeVisible();
      // Read again, with what others put behind it, it stays as it is, and there is nothing to tell. What is drawn already is not drawn anew.
      await tab.evaluate((text) => {
        location.hash = `${text === "" ? "#" : `${text}&`}utm_source=again`;
      }, bar);
      await drawn(tab);
      expect.soft(await hash(), told).toBe(bar);
      await expect.soft(tab.locator(".notice code"), told).toHaveCount(0);
    }
  },
);
