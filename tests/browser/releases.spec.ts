import { expect } from "@playwright/test";
import { drawn } from "./support/drawn.ts";
import { journey } from "./support/journey.ts";
import { OLDER, withOlderRelease } from "./support/olderRelease.ts";
import { openAt } from "./support/openAt.ts";
import { sheetReady } from "./support/sheetReady.ts";
import { theAddress } from "./support/theAddress.ts";

journey(
  "a link to an older release shows its numbers, says that there is a newer one, and what that changes; so does the live view",
  async ({ page }) => {
    await withOlderRelease(page);
    await openAt(page, `#v=1&date=2026-06-25&data=${OLDER}&lang=en&series=stayers-bell-2024`);
    await expect(page.getByRole("status", { name: "Notices" })).toContainText(
      `This is data release ${OLDER} as it was. A newer one is here`,
    );
    await openAt(page, `#date=2026-06-25&data=${OLDER}&view=table`);
    const armenia = page.getByRole("row", { name: /^Armenia/ });
    await expect(armenia).toContainText("99,000");
    expect(theAddress(page)["data"]).toBe(OLDER);

    // What it changes, value by value, and the way to the newest.
    await page.getByRole("button", { name: "What it changes in this view" }).click();
    const row = page.locator('[data-id="number ARM"]');
    await expect(row.getByRole("cell")).toHaveText(["99,000", "110,000"].map((n) => new RegExp(n)));
    await page.getByRole("link", { name: /^Open this view with the newest data/ }).click();
    await page.waitForFunction((older) => !location.hash.includes(`data=${older}`), OLDER);
    await drawn(page);
    expect(theAddress(page)).toMatchObject({ since: OLDER, page: "releases" });
    await expect(row.getByRole("cell")).toHaveText(["99,000", "110,000"].map((n) => new RegExp(n)));
    await expect(page.getByRole("status", { name: "Notices" })).toBeEmpty();
    await page.keyboard.press("Escape");
    await expect(armenia).toContainText("110,000");

    // Back to the release that the link named.
    await page.goBack();
    await page.goBack();
    await page.waitForFunction((older) => location.hash.includes(`data=${older}`), OLDER);
    await drawn(page);
    await expect(page.locator('[data-id="number ARM"]')).toBeVisible();
  },
);

journey(
  "printed and cited, an older release says its own name and numbers, and the newest its own",
  async ({ page }) => {
    await withOlderRelease(page);
    await openAt(page, `#date=2026-06-25&data=${OLDER}&renderer=svg`);
    await sheetReady(page);
    const printed = async () => {
      await page.emulateMedia({ media: "print" });
      const sheet = page.locator(".sheet-paper:visible > svg");
      await expect(sheet).toHaveCount(1);
      const text = (await sheet.locator("text").allTextContents()).join(" ");
      await page.emulateMedia({ media: "screen" });
      return text;
    };
    const cited = async () => {
      await page.getByRole("button", { name: "Share" }).click();
      const text = await page.getByRole("textbox", { name: "Citation" }).inputValue();
      await page.keyboard.press("Escape");
      return text;
    };
    const older = await printed();
    expect(older).toContain("99,000");
    expect(older).toContain(`data=${OLDER}`);
    expect(await cited()).toContain(`data=${OLDER}`);
    // Another release is another opening of the page.
    await page.goto("about:blank");
    await openAt(page, "#date=2026-06-25&renderer=svg");
    const newest = await printed();
    expect(newest).toContain("110,000");
    expect(newest).not.toContain(OLDER);
    expect(newest).toMatch(/data=\d{4}-\d\d-\d\d/);
    expect(await cited()).not.toContain(OLDER);
  },
);

journey("a release that is not there: the nearest, and it is said", async ({ page }) => {
  await withOlderRelease(page);
  await openAt(page, "#date=2026-06-25&data=2026-09-01&view=table");
  await expect(page.getByRole("row", { name: /^Armenia/ })).toContainText("99,000");
  const notices = page.getByRole("status", { name: "Notices" });
  await expect(notices).toContainText(`is a release that is not here; you see ${OLDER}`);
  expect(theAddress(page)["data"]).toBe(OLDER);
});

journey(
  "where the releases cannot be fetched the newest is shown, and it is said",
  async ({ page, calm }) => {
    calm.allow(/Failed to load resource/);
    await page.route(/\/assets\/releases-\w{8}\.json$/, (route) => route.abort());
    await openAt(page, `#date=2026-06-25&data=${OLDER}&view=table`);
    await expect(page.getByRole("row", { name: /^Armenia/ })).toContainText("110,000");
    await expect(page.getByRole("status", { name: "Notices" })).toContainText(
      "is a release that is not here",
    );
  },
);
