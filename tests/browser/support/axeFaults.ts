import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";

/** One row, one line of a list, one entry is built like another; all of them together take axe minutes, and even to be told to leave them out. */
const ALIKE = "tr:nth-child(n + 10), li:nth-child(n + 20), article:nth-of-type(n + 8)";

/** What axe holds against the page as it is; of a theme that only changes colours, against those. */
export async function axeFaults(page: Page, only?: "color-contrast"): Promise<readonly string[]> {
  // What passes is counted, not described.
  const axe = new AxeBuilder({ page }).options({
    resultTypes: ["violations"],
    ...(only === undefined ? {} : { runOnly: { type: "rule", values: [only] } }),
  });
  // Else what it found is put together on a page of its own, opened for that each time. Frames of other sites there are none.
  axe.setLegacyMode(true);
  const isAll = process.env["AXE"] === "all";
  const removed = await page.evaluateHandle(
    (alike) => {
      const nodes = alike === null ? [] : [...document.querySelectorAll(alike)];
      return nodes.map((node) => {
        const place = document.createComment("");
        node.replaceWith(place);
        return { node, place };
      });
    },
    isAll ? null : ALIKE,
  );
  const { violations } = await axe.analyze();
  await removed.evaluate((all) => {
    for (const { node, place } of all) place.replaceWith(node);
  });
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .slice(0, 4)
        .map(
          ({ target, failureSummary }) =>
            `${target.join(" ")} ${failureSummary?.split("\n")[1]?.trim()}`,
        )
        .join(" | ")} (${nodes.length})`,
  );
}
