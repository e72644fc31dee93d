import type { Locator } from "@playwright/test";

/** What of an element's words cannot be read where the page stands now: lines outside of the screen, or with something else on them. Empty: all is in sight. */
export const outOfSight = (found: Locator): Promise<string[]> =>
  found.evaluate((element) => {
    // What lets the pointer through covers all the same.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("* { pointer-events: auto !important }");
    document.adoptedStyleSheets.push(sheet);
    const range = document.createRange();
    range.selectNodeContents(element);
    const lines = [...range.getClientRects()].filter(
      ({ width, height }) => width > 1 && height > 1,
    );
    const found = lines.flatMap(({ left, right, top, bottom }) => {
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
    document.adoptedStyleSheets.pop();
    return lines.length === 0 ? ["nothing is drawn"] : found;
  });
