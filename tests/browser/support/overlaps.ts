import type { Page } from "@playwright/test";

/**
 * What lies over what: all pairs of visible controls and texts, outside of drawings, whose boxes meet.
 * What is scrolled away does not count, nor what a phone's sheet slides over and can be scrolled out from under it.
 * The slider of the timeline lies over its own months. Ticks of one lane may touch: the track itself finds the nearest.
 */
export const overlaps = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    type Box = { left: number; top: number; right: number; bottom: number };
    const meet = (a: Box, b: Box): Box => ({
      left: Math.max(a.left, b.left),
      top: Math.max(a.top, b.top),
      right: Math.min(a.right, b.right),
      bottom: Math.min(a.bottom, b.bottom),
    });
    const isThere = ({ left, top, right, bottom }: Box) => right - left > 2 && bottom - top > 2;

    /** What of a box is seen through `clip` and everything around it that clips. */
    function seen(clip: Element | null, box: Box): Box {
      let shown = meet(box, { left: 0, top: 0, right: innerWidth, bottom: innerHeight });
      for (let up = clip; up !== null; up = up.parentElement) {
        const style = getComputedStyle(up);
        if (style.clipPath !== "none") return { ...shown, right: shown.left };
        if (style.overflow !== "visible") shown = meet(shown, up.getBoundingClientRect());
        if (style.position === "fixed") break;
      }
      return shown;
    }

    const found: { element: Element; box: Box; name: string }[] = [];
    for (const element of document.querySelectorAll("#root *")) {
      if (element.closest("svg, .stage-map, [hidden]") !== null) continue;
      const style = getComputedStyle(element);
      if (!element.checkVisibility({ visibilityProperty: true })) continue;
      if (style.opacity === "0" || style.clipPath !== "none") continue;
      const isControl = element.matches("a[href], button, input, select, summary, textarea");
      const name = `${element.tagName.toLowerCase()}.${element.className} “${(element.textContent ?? "").trim().slice(0, 24)}”`;
      if (isControl) {
        // A link in a sentence has a box in each line.
        for (const rect of element.getClientRects()) {
          const box = seen(element.parentElement, rect);
          if (isThere(box)) found.push({ element, box, name });
        }
      }
      for (const node of element.childNodes) {
        if (node.nodeType !== Node.TEXT_NODE || node.textContent?.trim() === "") continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        for (const { left, top, right, bottom, height } of range.getClientRects()) {
          // The letters are lower than their line.
          const box = seen(element, {
            left,
            right,
            top: top + height / 5,
            bottom: bottom - height / 5,
          });
          if (isThere(box)) found.push({ element, box, name });
        }
      }
    }
    const sheet = [...document.querySelectorAll(".card-area")].find(
      (card) => getComputedStyle(card).position === "absolute",
    );
    const isUnderSheet = (below: Element, above: Element): boolean =>
      sheet?.contains(above) === true &&
      !sheet.contains(below) &&
      below.closest(".topbar") === null;
    const pairs = new Set<string>();
    for (const [i, a] of found.entries())
      for (const b of found.slice(i + 1)) {
        if (a.element.contains(b.element) || b.element.contains(a.element)) continue;
        if ([a, b].every(({ element }) => element.matches(".strip button"))) continue;
        // The bars and names of the months are the slider's own face.
        if ([a, b].some(({ element }) => element.matches(".timeline input[type=range]"))) continue;
        if (isUnderSheet(a.element, b.element) || isUnderSheet(b.element, a.element)) continue;
        if (isThere(meet(a.box, b.box))) pairs.add(`${a.name} × ${b.name}`);
      }
    return [...pairs];
  });
