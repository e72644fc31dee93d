import { expect } from "@playwright/test";
import { strangeAddresses } from "../view/strangeAddresses.ts";
import { drawn } from "./support/drawn.ts";
import { journey } from "./support/journey.ts";
import { openAt } from "./support/openAt.ts";

/** A sample in every run; ADDRESSES=2000 opens as many. */
const COUNT = Number(process.env["ADDRESSES"] ?? 24);
const SEED = 2022;
/** After so many the page is opened anew, as a reader would. */
const ANEW = 250;

/** Windows that hold no notices: the wall and its leader. */
const BARE = /(?:^|&)mode=(?:present|speaker)/i;

journey(
  `${COUNT} strange addresses are opened: each is drawn without an error, what is ignored is named, and what stands in the bar opens the same`,
  { tag: "@svg" },
  async ({ page, calm }) => {
    journey.setTimeout(60_000 + COUNT * 4000);
    calm.allow(/WebGL/);
    await openAt(page);
    // Another release of the data is another opening of the page; releases.spec opens such.
    const addresses = strangeAddresses(COUNT, SEED).filter(
      ({ address }) => !/data(?:=|%)/i.test(address),
    );
    for (const [number, { address, wrong }] of addresses.entries()) {
      if (number % ANEW === ANEW - 1) await page.reload();
      const told = address.slice(0, 200);
      await page.evaluate((text) => {
        location.hash = text;
      }, address);
      await drawn(page);
      const hash = () => page.evaluate(() => location.hash);
      const bar = await hash();
      expect.soft(bar.length, `${told}: the bar is short`).toBeLessThan(600);
      if (!BARE.test(bar))
        for (const name of wrong)
          await expect
            .soft(page.locator(".notice code", { hasText: name }).first(), told)
            .toBeVisible();
      // Read again, with what others put behind it, it stays as it is, and there is nothing to tell. What is drawn already is not drawn anew.
      await page.evaluate((text) => {
        location.hash = `${text === "" ? "#" : `${text}&`}utm_source=again`;
      }, bar);
      await drawn(page);
      expect.soft(await hash(), told).toBe(bar);
      await expect.soft(page.locator(".notice code"), told).toHaveCount(0);
    }
  },
);
