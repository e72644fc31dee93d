import { expect } from "@playwright/test";
import { HtmlValidate } from "html-validate";
import { journey } from "./support/journey.ts";
import { openAt } from "./support/openAt.ts";

/** One of each kind of page, the languages in turn. */
const PAGES = [
  "",
  "de/",
  "ru/",
  "embed/",
  "de/embed/",
  "404.html",
  "blank.html",
  "places/GEO/",
  "de/places/KAZ/",
  "ru/places/FIN/",
  "places/NZL/",
  "story/",
  "de/story/opening/",
  "ru/story/nine-days-in-september/",
  "events/",
  "de/sources/",
  "ru/corrections/",
  "v/",
  "ru/v/at-least-650000-stayed/",
];

const validator = new HtmlValidate({ extends: ["html-validate:standard"] });

function faultsIn(html: string, where: string): readonly string[] {
  const report = validator.validateStringSync(html, where);
  return report.results.flatMap(({ messages }) =>
    messages
      .filter(({ severity }) => severity === 2)
      .map(
        ({ ruleId, message, line, column, selector }) =>
          `${where} ${ruleId}: ${message} (${selector ?? `${line}:${column}`})`,
      ),
  );
}

journey("every kind of page is HTML as its standard has it", async ({ request }) => {
  for (const path of PAGES) {
    const html = await (await request.get(`./${path}`)).text();
    expect(faultsIn(html, path || "./").slice(0, 8), path).toEqual([]);
  }
});

journey("so is what the app makes of its page", { tag: "@svg" }, async ({ page }) => {
  for (const hash of [
    "#story=opening&step=3",
    "#place=GEO&overlay=visa&story=none",
    "#view=table",
    "#page=doors&date=2022-09-21",
  ]) {
    await openAt(page, `${hash}&renderer=svg`);
    const html = await page.content();
    expect(
      faultsIn(html, hash)
        .filter((fault) => !/no-inline-style/.test(fault))
        .slice(0, 8),
    ).toEqual([]);
  }
});
