import type { Page } from "@playwright/test";
import type { ReleaseList } from "#atlas/releaseList.ts";

export const OLDER = "2026-10-31";

/** The site with one older release of the data beside its own, in which Armenia's number of July 2024 is another: 99,000. */
export async function withOlderRelease(page: Page): Promise<void> {
  await page.route(/\/assets\/releases-\w{8}\.json$/, async (route) => {
    const list = (await (await route.fetch()).json()) as ReleaseList;
    const [newest] = Object.values(list);
    const older = { ...newest, core: "core-00000000.json", records: "records-00000000.json" };
    await route.fulfill({ json: { [OLDER]: older, ...list } });
  });
  await page.route(/\/assets\/(?:core|records)-00000000\.json$/, async (route) => {
    const names = (await (await page.request.get("assets.json")).json()) as Names;
    const path = names[route.request().url().includes("core") ? "core" : "records"];
    const text = await (await page.request.get(path)).text();
    const body = text
      .replace(/"release":"[\d-]+"/, `"release":"${OLDER}"`)
      .replaceAll("110000", "99000");
    await route.fulfill({ contentType: "application/json", body });
  });
}

type Names = Readonly<Record<"core" | "records", string>>;
