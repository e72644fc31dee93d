import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openSite } from "../../../scripts/openSite.mjs";
import { journey } from "./journey.ts";

const require = createRequire(import.meta.url);
/** The parents that newsrooms use, as they come. */
export const PARENTS = {
  pym: readFileSync(require.resolve("pym.js/dist/pym.v1.min.js"), "utf8"),
  resizer: readFileSync(require.resolve("iframe-resizer/js/iframeResizer.min.js"), "utf8"),
};

type Host = {
  /** Opens an article of another site than ours, which holds `body`, where `site` is our address. */
  readonly openArticle: (body: (site: string) => string) => Promise<void>;
};

/** A journey that begins in somebody else's article. */
export const hosted = journey.extend<Host>({
  openArticle: async ({ page, baseURL, calm }, use) => {
    calm.allow(/^request to http:\/\/localhost:/);
    const open: { readonly close: () => Promise<void> }[] = [];
    await use(async (body) => {
      const folder = mkdtempSync(join(tmpdir(), "article-"));
      writeFileSync(
        join(folder, "index.html"),
        `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Article</title><link rel="icon" href="data:,"></head><body>${body(baseURL ?? "")}</body></html>`,
      );
      const host = await openSite({ folder, port: 0 });
      open.push(host);
      await page.goto(`http://localhost:${host.port}/`);
    });
    for (const host of open) await host.close();
  },
});
