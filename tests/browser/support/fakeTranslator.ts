import type { Page } from "@playwright/test";

/**
 * Translates the page as browsers do: every text is replaced by `<font><font>` with other words in it, and whatever the page writes
 * from then on is replaced as well. Only for as long as the page stands.
 */
export async function translatePage(page: Page): Promise<void> {
  await page.evaluate(() => {
    const KEPT = "script, style, svg, textarea, [translate='no']";
    const translate = (text: Text): void => {
      const { parentElement: around, data } = text;
      if (around === null || data.trim() === "" || around.closest(KEPT) !== null) return;
      if (data.startsWith("⟦") && data.endsWith("⟧")) return;
      const outer = document.createElement("font");
      const inner = outer.appendChild(document.createElement("font"));
      inner.append(`⟦${data}⟧`);
      text.replaceWith(outer);
    };
    const translateAll = (node: Node): void => {
      const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
      const texts: Text[] = node instanceof Text ? [node] : [];
      while (walker.nextNode()) texts.push(walker.currentNode as Text);
      texts.forEach(translate);
    };
    translateAll(document.body);
    new MutationObserver((records) => {
      for (const { type, target, addedNodes } of records)
        for (const node of type === "characterData" ? [target] : addedNodes)
          if (node.isConnected) translateAll(node);
    }).observe(document.body, { childList: true, characterData: true, subtree: true });
  });
}

/** Every text of the app in its order, with any translation undone; without what tells of the way here and not of the address. */
export const textsOf = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const LEFT_OUT = ".timeline-caption, [role=status], [aria-live], svg, textarea, script, style";
    const root = document.getElementById("root") ?? document.body;
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts: string[] = [];
    while (walker.nextNode()) {
      const text = walker.currentNode as Text;
      const said = text.data.replace(/^⟦|⟧$/g, "").trim();
      if (said !== "" && !text.parentElement?.closest(LEFT_OUT)) texts.push(said);
    }
    return texts;
  });
