import type { Locator } from "@playwright/test";

/** What of an element's words cannot be read where the page stands now: lines outside of the screen, or with something else on them. Empty: all is in sight. */
export const outOfSight = (found: Locator): Promise<string[]> =>
  found.evaluate((element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    const lines = [...range.getClientRects()].filter(
      ({ width, height }) => width > 1 && height > 1,
    );
    if (lines.length === 0) return ["nothing is drawn"];
    return lines.flatMap(({ left, right, top, bottom }) => {
      const [middle, y] = [(left + right) / 2, (top + bottom) / 2];
      const where = `line at ${Math.round(left)}–${Math.round(right)} × ${Math.round(top)}–${Math.round(bottom)}`;
      if (left < 0 || top < 0 || right > innerWidth || bottom > innerHeight)
        return [`${where} leaves the screen`];
      return [left + 2, middle, right - 2].flatMap((x) => {
        const over = document.elementFromPoint(x, y);
        const isFree = over !== null && (element.contains(over) || over.contains(element));
        return isFree
          ? []
          : [`${where} is covered at ${Math.round(x)} by ${over?.outerHTML.slice(0, 80)}`];
      });
    });
  });
