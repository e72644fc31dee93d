import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import lighthouse from "lighthouse";
import { chromium } from "playwright-core";
import { browsersHere } from "../../../scripts/findBrowser.mjs";
import { openSite } from "../../../scripts/openSite.mjs";
import { freePort } from "../../nginxSite.ts";
import type { Found, Promised } from "../row.ts";
import { rowOf } from "../row.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const folder = `${root}.cache/judged`;

const PAGES = {
  "the first page": "",
  "the first page, drawn": "#renderer=svg",
  "doors, drawn": "#page=doors&renderer=svg",
  "a place": "places/GEO/",
  "a view": "v/doors-on-21-september-2022/",
  "the story": "story/",
} as const;
/** How many of its hundred points each page may lack. */
const MAY_LACK = { accessibility: 0, "best-practices": 0, seo: 0, performance: 10 } as const;
const KINDS = Object.keys(MAY_LACK) as (keyof typeof MAY_LACK)[];

const nameOf = (page: string, kind: string): string => `${page}: ${kind}`;

/** Our site as it is built for an address of its own: only then do its pages name what search engines ask for. */
async function siteAt(port: number) {
  const env = { ...process.env, OUT_DIR: folder, SITE_URL: `http://127.0.0.1:${port}/` };
  for (const args of [
    ["node_modules/vite/bin/vite.js", "build", "--outDir", folder, "--emptyOutDir"],
    ["scripts/prerender.ts"],
    ["scripts/pack.ts"],
  ]) {
    const { status, stderr } = spawnSync(process.execPath, args, {
      cwd: root,
      env,
      encoding: "utf8",
    });
    if (status !== 0) throw new Error(`${args.join(" ")}: ${stderr}`);
  }
  return openSite({ folder, port });
}

/** What Lighthouse, as it comes, finds missing on a phone: a slow line, a quarter of the processor. */
export const judged = rowOf<string>({
  about:
    "What Lighthouse, as it comes, finds missing of its hundred points on a phone with a slow line and a quarter of the processor. Where it says nothing else WebGL is drawn by the processor, as on no phone: points of performance are lost to that.",
  promised: Object.fromEntries(
    Object.keys(PAGES).flatMap((page) =>
      KINDS.map((kind): [string, Promised] => [
        nameOf(page, kind),
        { unit: "points", atMost: MAY_LACK[kind] },
      ]),
    ),
  ),
  measure: async () => {
    const [port, ear] = [await freePort(), await freePort()];
    const site = await siteAt(port);
    const browser = await chromium.launch({
      executablePath: browsersHere()[0] ?? "",
      args: [
        "--no-sandbox",
        `--remote-debugging-port=${ear}`,
        "--use-gl=angle",
        "--use-angle=swiftshader",
        "--enable-unsafe-swiftshader",
        "--disable-gpu-rasterization",
      ],
    });
    const found: Record<string, Found> = {};
    try {
      for (const [page, path] of Object.entries(PAGES)) {
        const told = await lighthouse(`${site.url}${path}`, {
          port: ear,
          logLevel: "error",
          onlyCategories: [...KINDS],
        });
        if (told === undefined) throw new Error(`Lighthouse says nothing of ${page}`);
        for (const kind of KINDS) {
          const score = told.lhr.categories[kind]?.score ?? null;
          // It could not judge: that is no judgement.
          if (score === null) continue;
          const note = Object.values(told.lhr.audits)
            .filter(({ id, score: own }) => {
              const refs = told.lhr.categories[kind]?.auditRefs ?? [];
              return (
                own !== null && own < 0.9 && refs.some((ref) => ref.id === id && ref.weight > 0)
              );
            })
            .map(({ id, displayValue = "" }) =>
              `${id} ${displayValue}`.trim().replace("\u00a0", " "),
            )
            .join("; ");
          found[nameOf(page, kind)] = { ours: Math.round((1 - score) * 100), note };
        }
      }
      return found;
    } finally {
      await browser.close();
      await site.close();
    }
  },
});
