import { median, openReady, pageOf, type Row, stepTo } from "../bench.ts";

const LATER = ["2024-08-01", "2023-02-10", "2022-10-20", "2025-05-05"];

/** The first jump to another day in GL beside the jumps that follow. */
export const jump: Row = async ({ ours, gl }) => {
  const [firsts, laters]: [number[], number[]] = [[], []];
  for (let run = 0; run < 3; run++) {
    const { page } = await pageOf(gl);
    await openReady(page, ours.url);
    await page.waitForTimeout(1000);
    firsts.push(await stepTo(page, "#date=2022-09-21"));
    for (const day of LATER) laters.push(await stepTo(page, `#date=${day}`));
    await page.close();
  }
  const what = "first jump to another day in GL, beside a later jump";
  return [{ what, ours: median(firsts), bare: median(laters), unit: "ms", atMost: 2 }];
};
