import { expect, type Page } from "@playwright/test";
import { journey } from "./support/journey.ts";
import { openAt } from "./support/openAt.ts";
import { theAddress } from "./support/theAddress.ts";
import { isAtStep, twoWindows } from "./support/twoWindows.ts";

/** So many pages a PDF has. */
const pagesOf = (pdf: Buffer): number =>
  pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

const sheets = (page: Page) => page.locator(".paper-page > svg");

async function openPaper(page: Page, hash: string): Promise<void> {
  await openAt(page, `#page=paper&renderer=svg&${hash}`);
  const lang = theAddress(page)["lang"] ?? "en";
  await expect(page.locator(`.paper-page > svg[lang="${lang}"]`).first()).toBeVisible();
}

/** What of a page is cut by its edge, with the letters that this browser has. */
const cut = (page: Page): Promise<readonly string[]> =>
  sheets(page).evaluateAll((all) =>
    all.flatMap((svg) => {
      const edge = svg.getBoundingClientRect();
      // Maps are cut by their own frames, whose places are those of the layout.
      const own = [...svg.children].filter(({ tagName }) => !/^(?:defs|svg)$/.test(tagName));
      return own.flatMap((part) => {
        const { left, top, right, bottom } = part.getBoundingClientRect();
        const isIn =
          left >= edge.left - 1 &&
          right <= edge.right + 1 &&
          top >= edge.top - 1 &&
          bottom <= edge.bottom + 1;
        return isIn ? [] : [part.textContent.slice(0, 60)];
      });
    }),
  );

/** Each story, each kind, each language and both papers at least once; the pages of every combination are laid out in tests/export/paper.test.ts. */
const PAPERS = [
  ["nine-days-in-september", "handout", 6, "en", "Letter", 2, "Why does no line lead"],
  ["opening", "handout", 1, "de", "A4", 7, "Quellen:"],
  ["finland-closes-its-door", "handout", 3, "ru", "Letter", 3, "Источники:"],
  ["who-counts", "worksheet", 3, "ru", "A4", null, "Какие слова должны стоять"],
  ["course", "answers", 3, "de", "Letter", null, "Quellen:"],
  ["opening", "worksheet", 3, "en", "A4", 1, "Choose a colour"],
] as const;

journey(
  "a story is printed on as many pages as it shows, none of them empty, on A4 and on Letter",
  { tag: "@svg" },
  async ({ page }) => {
    journey.slow();
    for (const [story, paper, perPage, lang, format, count, said] of PAPERS) {
      await openPaper(page, `story=${story}&paper=${paper}&perpage=${perPage}&lang=${lang}`);
      const what = `${story}, ${paper}, ${lang}`;
      const shown = await sheets(page).count();
      if (count !== null) expect(shown, what).toBe(count);
      await expect(page.locator(".paper-choice [role=status]")).toContainText(String(shown));
      expect(await cut(page), what).toEqual([]);
      const words = await sheets(page).evaluateAll((all) =>
        all.map((svg) => [...svg.querySelectorAll("text")].map((text) => text.textContent)),
      );
      for (const one of words) expect(one.length, what).toBeGreaterThan(5);
      expect(words.flat().join(" "), what).toContain(said);
      const pdf = await page.pdf({ format, preferCSSPageSize: true });
      expect(pagesOf(pdf), `${what} on ${format}`).toBe(shown);
      const [, width] = /\/MediaBox \[0 0 ([\d.]+) /.exec(pdf.toString("latin1")) ?? [];
      expect(Number(width), format).toBeCloseTo(format === "A4" ? 596 : 612, -1);
    }
  },
);

journey(
  "what is printed is chosen on the page and stands in the address; the printer's dialog opens by its button",
  { tag: "@svg" },
  async ({ page }) => {
    journey.slow();
    await openPaper(page, "story=nine-days-in-september");
    await expect(sheets(page)).toHaveCount(3);
    await page.getByRole("radio", { name: "6", exact: true }).check();
    await expect(sheets(page)).toHaveCount(2);
    expect(theAddress(page)["perpage"]).toBe("6");
    await page.getByRole("radio", { name: "Answer sheet" }).check();
    await expect(sheets(page).first()).toHaveAccessibleName(
      /^Nine days in September · Answer sheet/,
    );
    expect(theAddress(page)["paper"]).toBe("answers");
    await page.goBack();
    await expect(sheets(page)).toHaveCount(2);
    await page
      .getByLabel("Story", { exact: true })
      .selectOption({ label: "Who counts, and what does it mean?" });
    await expect(sheets(page).first()).toHaveAccessibleName(/^Who counts/);
    expect(theAddress(page)["story"]).toBe("who-counts");
    expect(theAddress(page)["perpage"]).toBe("6");
    await page.evaluate(() => {
      window.print = () => document.documentElement.setAttribute("data-printed", "");
    });
    await page.locator("#page").getByRole("button", { name: "Print", exact: true }).click();
    await expect(page.locator("html[data-printed]")).toHaveCount(1);
  },
);

journey(
  "paper is reached from the list of stories, from the end of a story and from the speaker's window",
  { tag: "@svg" },
  async ({ page, context }) => {
    await openAt(page, "#page=stories&renderer=svg");
    await page
      .getByRole("listitem")
      .filter({ hasText: "Nine days in September" })
      .getByRole("button", { name: "Handouts and worksheets" })
      .click();
    await expect(sheets(page)).toHaveCount(3);
    await page.keyboard.press("Escape");
    await isAtStep(page, 1);
    expect(theAddress(page)["story"]).toBe("nine-days-in-september");

    await openAt(page, "#story=who-counts&mode=read&renderer=svg");
    await page
      .locator(".read-end")
      .getByRole("button", { name: "Handouts and worksheets" })
      .click();
    await expect(sheets(page).first()).toHaveAccessibleName(/^Who counts/);

    const { speaker } = await twoWindows(page, 2, "nine-days-in-september");
    const [paper] = await Promise.all([
      context.waitForEvent("page"),
      speaker.getByRole("link", { name: "Handouts and worksheets" }).click(),
    ]);
    await expect(sheets(paper)).toHaveCount(3);
    await isAtStep(speaker, 2);
  },
);
