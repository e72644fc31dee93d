import { pathToFileURL } from "node:url";
import type { EnginePage, Setup } from "./enginePage.ts";
import { GUARDED } from "./guardedJourneys.ts";
import { HAND } from "./handJourneys.ts";
import { becomes, clickOn, ENTER, fieldOf, has, LEFT, openAt, parameter, textOf } from "./steps.ts";

export type Journey = {
  readonly name: string;
  readonly setup?: Setup;
  readonly walk: (page: EnginePage, site: string) => Promise<void>;
};

/** What must hold in every make of browser. */
export const JOURNEYS: readonly Journey[] = [
  {
    name: "the first view has the map, its numbers and its description",
    walk: async (page, site) => {
      await openAt(page, site);
      await becomes(page, has(".story-statement h2", "At least 650,000 people"), true);
      await becomes(
        page,
        `/Armenia\\sabout\\s110,000/.test(document.querySelector("svg.scene, .gl-holder")?.getAttribute("aria-label") ?? "")`,
        true,
      );
      await becomes(
        page,
        `document.querySelectorAll(".stage-map svg.scene path, .stage-map canvas").length > 0`,
        true,
      );
      await becomes(page, `document.documentElement.dataset.failure ?? null`, null);
    },
  },
  {
    name: "a link opens its day, its question and its card, and the language can be changed",
    walk: async (page, site) => {
      await openAt(page, site, "#date=2022-09-21&overlay=visa&place=GEO&lang=de");
      await becomes(page, textOf("#card-title"), "Georgien");
      await becomes(page, fieldOf(".timeline-date input"), "21. September 2022");
      await openAt(page, site, "#date=2022-09-21&overlay=visa&place=GEO&lang=ru");
      await becomes(page, textOf("#card-title"), "Грузия");
      await becomes(page, "document.documentElement.lang", "ru");
    },
  },
  {
    name: "Georgia is found by its Russian name, and Back closes its card",
    walk: async (page, site) => {
      await openAt(page, site, "#view=text");
      await clickOn(page, "[role=combobox]");
      await page.press([..."Грузия"]);
      await becomes(page, `document.querySelectorAll("[role=option]").length > 0`, true);
      await page.press([ENTER]);
      await becomes(page, textOf("#card-title"), "Georgia");
      await becomes(page, parameter("place"), "GEO");
      await page.ask("(history.back(), null)");
      await becomes(page, `document.querySelectorAll("#card").length`, 0);
    },
  },
  {
    name: "the slider's keys move the day, and the table follows",
    walk: async (page, site) => {
      await openAt(page, site, "#view=table&overlay=visa&date=2022-09-30");
      const finland = `document.querySelector('tr[data-place="FIN"] [data-overlay="visa"]')?.dataset.class`;
      await becomes(page, finland, "closed");
      await page.ask(
        `(document.querySelector('[role="slider"], input[type="range"]').focus(), null)`,
      );
      await page.press([LEFT]);
      await becomes(page, fieldOf(".timeline-date input"), "29 September 2022");
      await becomes(page, parameter("date"), "2022-09-29");
      await becomes(page, finland, "visa");
    },
  },
  {
    name: "leaving quickly blanks the page",
    walk: async (page, site) => {
      await openAt(page, site, "#view=text&place=GEO");
      await clickOn(page, 'a[href$="blank.html"]');
      await becomes(page, `location.pathname.endsWith("/blank.html")`, true);
      await becomes(page, `document.body.textContent.trim()`, "");
    },
  },
  {
    name: "a handout and an answer sheet have the pages that they show, on A4 and on Letter",
    walk: async (page, site) => {
      for (const [hash, count] of [
        ["paper=handout&perpage=6&lang=en", 2],
        ["paper=handout&perpage=3&lang=ru", 3],
        ["paper=handout&perpage=1&lang=de", 8],
      ] as const) {
        await openAt(page, site, `#page=paper&story=nine-days-in-september&renderer=svg&${hash}`);
        await becomes(page, `document.querySelectorAll(".paper-page > svg").length`, count);
        if (page.print === null) continue;
        for (const [width, height] of [
          [21, 29.7],
          [21.59, 27.94],
        ] as const) {
          const printed = await page.print(width, height);
          if (printed !== count) throw new Error(`${hash}: ${printed} pages instead of ${count}`);
        }
      }
    },
  },
  {
    name: "the map is kept when asked, answers for the page, and is gone when removed; or a message says why it cannot be kept",
    walk: async (page, site) => {
      await openAt(page, site, "#page=keep&renderer=svg");
      const told = `(document.querySelector(".keep [role=alert]")?.textContent ?? "")`;
      await becomes(page, `document.querySelector(".keep .tool") !== null || ${told} !== ""`, true);
      const keeps = await page.ask<boolean>(`document.querySelector(".keep .tool") !== null`);
      if (!keeps) {
        // Only WebKit's own players of this test may keep no sites.
        await becomes(page, `/Firefox/.test(navigator.userAgent)`, false);
        return;
      }
      await clickOn(page, ".keep .tool");
      await becomes(page, `document.querySelector(".keep-facts") !== null`, true);
      await page.ask("(location.reload(), null)");
      await becomes(
        page,
        `document.querySelector(".keep-facts") !== null && navigator.serviceWorker.controller !== null`,
        true,
      );
      // While the site is asked for a newer edition nothing is offered.
      await becomes(page, `document.querySelectorAll(".keep .page-ways button").length`, 2);
      await page.ask(`(document.querySelectorAll(".keep .page-ways button")[1].click(), null)`);
      await becomes(page, `document.querySelector(".keep-facts") === null`, true);
      // What an engine is asked is worth something at once.
      await page.ask(
        `(Promise.all([caches.keys(), navigator.serviceWorker.getRegistrations()]).then((all) => { document.body.dataset.kept = String(all.flat().length); }), null)`,
      );
      await becomes(page, `document.body.dataset.kept ?? null`, "0");
      await becomes(page, told, "");
    },
  },
  {
    name: "a lesson in one file runs from a folder",
    walk: async (page) => {
      await openAt(page, pathToFileURL("dist/lessons/nine-days-in-september-en.html").href);
      await becomes(page, parameter("story"), "nine-days-in-september");
      await clickOn(page, ".story-next");
      await becomes(page, parameter("step"), "2");
      await becomes(page, has(".story-card", "2/8"), true);
      await becomes(page, `document.documentElement.dataset.failure ?? null`, null);
    },
  },
  ...HAND,
  ...GUARDED,
];
