import { median, openReady, pageOf, stepTo } from "../bench.ts";
import { rowOf } from "../row.ts";

const LATER = ["2024-08-01", "2023-02-10", "2022-10-20", "2025-05-05"];

/** The first jump to another day in GL beside the jumps that follow. */
export const jump = rowOf({
  about:
    "From the latest day to 21 September 2022 and on, in three openings: what was never drawn compiles with the first jump.",
  promised: {
    "first jump to another day in GL": { unit: "ms", atMost: { "a later jump": 2 } },
  },
  measure: async ({ ours, gl }) => {
    const [firsts, laters]: [number[], number[]] = [[], []];
    for (let run = 0; run < 3; run++) {
      const { page } = await pageOf(gl);
      await openReady(page, ours.url);
      await page.waitForTimeout(1000);
      firsts.push(await stepTo(page, "#date=2022-09-21"));
      for (const day of LATER) laters.push(await stepTo(page, `#date=${day}`));
      await page.close();
    }
    const beside = { "a later jump": median(laters) };
    return { "first jump to another day in GL": { ours: median(firsts), beside } };
  },
});
