import type { Locator, Page } from "@playwright/test";

/** Where the Tab key stops within a part of a page, and what is wrong there. */
export type Walk = { readonly stops: readonly string[]; readonly faults: readonly string[] };

/**
 * Walks by the Tab key from a control on, as long as the focus stays within `part`. Faults are: a stop that no ring shows, one that is out of
 * sight, one above the one before it by more than a line, and controls that were passed over. Of a group of radio buttons one is a stop.
 */
export async function walkThrough(page: Page, part: Locator, from: Locator): Promise<Walk> {
  await from.focus();
  // A ring is shown to whoever uses the keyboard.
  await page.keyboard.press("Shift");
  const stops: string[] = [];
  const faults: string[] = [];
  let above = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < 200; i += 1) {
    const stop = await part.evaluate((holder) => {
      const here = document.activeElement;
      if (!(here instanceof HTMLElement) || !holder.contains(here)) return null;
      here.dataset["walked"] = "";
      const named = here.closest("label") ?? here.parentElement?.querySelector("label") ?? null;
      const name =
        here.getAttribute("aria-label") ?? (here.textContent.trim() || named?.textContent);
      const label = here.matches("input[type=radio], input[type=checkbox]")
        ? [here, here.nextElementSibling, here.closest("label")]
        : [here];
      const isRinged = label.some((one) => {
        if (one === null) return false;
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one);
        return (
          (outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 1) || boxShadow !== "none"
        );
      });
      const seen = here.closest("label") ?? here;
      const { top, bottom, left, right } = seen.getBoundingClientRect();
      const isSeen = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
      const scrolled = holder.scrollTop + (holder.querySelector(".drawer-body")?.scrollTop ?? 0);
      return { name: (name ?? here.tagName).slice(0, 60), isRinged, isSeen, top: top + scrolled };
    });
    if (stop === null) break;
    stops.push(stop.name);
    if (!stop.isRinged) faults.push(`${stop.name}: no ring`);
    if (!stop.isSeen) faults.push(`${stop.name}: out of sight`);
    if (stop.top < above - 60) faults.push(`${stop.name}: above the one before it`);
    above = stop.top;
    await page.keyboard.press("Tab");
  }
  faults.push(
    ...(await part.evaluate(
      (holder, begin) => {
        const all = [
          ...holder.querySelectorAll<HTMLElement>(
            "button, a[href], select, textarea, summary, input:not([type=file])",
          ),
        ].filter((one) => one.checkVisibility({ visibilityProperty: true }));
        const first = all.indexOf(begin as HTMLElement);
        return all
          .slice(Math.max(0, first))
          .filter((one) => one.dataset["walked"] === undefined)
          .filter((one) => {
            if (!(one instanceof HTMLInputElement) || one.type !== "radio") return true;
            return !all.some(
              (other) =>
                other instanceof HTMLInputElement &&
                other.name === one.name &&
                other.dataset["walked"] !== undefined,
            );
          })
          .map((one) => `${one.getAttribute("aria-label") ?? one.textContent}: passed over`);
      },
      await from.elementHandle(),
    )),
  );
  return { stops, faults };
}
