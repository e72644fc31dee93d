import type { Page } from "@playwright/test";

/** Texts in sight whose letters are lower on the screen than is wanted, in px: on the map, and anywhere else; each with its place in the page. */
export const smallLetters = (page: Page, onMap: number, elsewhere: number): Promise<string[]> =>
  page.evaluate(
    ([map, other]) => {
      const hasArea = (node: Node): boolean => {
        const range = document.createRange();
        range.selectNodeContents(node);
        const { width, height } = range.getBoundingClientRect();
        return width > 1 && height > 1;
      };
      /** Kept for those who only hear the page. */
      const isOnlyHeard = (element: Element): boolean => {
        for (let at: Element | null = element; at !== null; at = at.parentElement)
          if (getComputedStyle(at).clipPath === "inset(50%)") return true;
        return false;
      };
      const sizeOf = (element: Element): number => {
        const size = Number.parseFloat(getComputedStyle(element).fontSize);
        const { a = 1, b = 0 } =
          (element instanceof SVGGraphicsElement && element.getScreenCTM()) || {};
        return size * Math.hypot(a, b);
      };
      const found: string[] = [];
      const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walk.nextNode(); node !== null; node = walk.nextNode()) {
        const text = node.nodeValue?.trim() ?? "";
        const element = node.parentElement;
        if (text === "" || element === null || element.closest("script, style, title, option"))
          continue;
        const size = sizeOf(element);
        const least = element.closest("svg[data-map]") === null ? other : map;
        if (size >= least - 0.05) continue;
        if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
        if (hasArea(node) && !isOnlyHeard(element))
          found.push(
            `${size.toFixed(1)} px: “${text.slice(0, 40)}” in ${element.parentElement?.className || element.tagName}`,
          );
      }
      return found;
    },
    [onMap, elsewhere] as const,
  );
