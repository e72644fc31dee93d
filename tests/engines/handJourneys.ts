import type { Journey } from "./journeys.ts";
import { becomes, clickOn, has, middleOf, openAt, parameter, textOf } from "./steps.ts";

const SLIDER = '.timeline-months input[type="range"]';
const slider = `document.querySelector(${JSON.stringify(SLIDER)})`;
/** Its value is a day, counted from the first of 1970. */
const dayOfSlider = `new Date(${slider}.value * 86_400_000).toISOString().slice(0, 10)`;
const ENTRY_RULES = '.overlay-picker label:has(input[value="visa"])';
const asked = `document.querySelector('.overlay-picker input:checked')?.value ?? null`;

/** So many sheets are in the page. */
const sheets = `document.querySelectorAll(".sheet-paper > svg").length`;

/** A4 upright and across, in cm. */
const PAPERS = [
  [21, 29.7],
  [29.7, 21],
] as const;

/** What a hand does with a mouse, what it leaves in the address, and what comes on paper. */
export const HAND: readonly Journey[] = [
  {
    name: "the slider is dragged to the right and back, and day and address follow",
    walk: async (page, site) => {
      await openAt(page, site, "#date=2023-06-15&view=text&overlay=visa");
      const [middle, y] = await middleOf(page, SLIDER);
      const width = await page.ask<number>(`${slider}.getBoundingClientRect().width`);
      const part = `((${slider}.value - ${slider}.min) / (${slider}.max - ${slider}.min))`;
      // Where the thumb is let go, but for its own width.
      for (const [from, to] of [
        [0.5, 0.6],
        [0.6, 0.4],
      ] as const) {
        const at = (place: number) => [middle + (place - 0.5) * width, y] as const;
        await page.drag(at(from), at(to));
        await becomes(page, `Math.abs(${part} - ${to}) < 0.02`, true);
        await becomes(page, `${parameter("date")} === ${dayOfSlider}`, true);
      }
    },
  },
  {
    name: "an overlay that is pressed stands in key and address, stays when the page is loaded anew, and Back takes it away",
    walk: async (page, site) => {
      await openAt(page, site, "#date=2022-09-30&overlay=none");
      await becomes(page, asked, "none");
      await clickOn(page, ENTRY_RULES);
      await becomes(page, parameter("overlay"), "visa");
      await becomes(page, has(".key-row", "internal passport"), true);
      await page.ask("(location.reload(), null)");
      await becomes(page, asked, "visa");
      await becomes(page, parameter("date"), "2022-09-30");
      await page.ask("(history.back(), null)");
      await becomes(page, asked, "none");
    },
  },
  {
    name: "the map in words says the view, goes from place to place, and opens a card",
    walk: async (page, site) => {
      await openAt(page, site, "#view=text&date=2022-09-30&overlay=visa&place=GEO");
      await becomes(page, has(".text-view", "30 September 2022"), true);
      const stands = textOf(".text-walk h2 span");
      await becomes(page, stands, "Georgia");
      await clickOn(page, '.text-walk .compass [data-quarter][aria-disabled="false"]');
      await becomes(page, `(${stands}) !== "Georgia"`, true);
    },
  },
  {
    name: "what is printed is the sheet, whatever the paper, with its notes behind it",
    walk: async (page, site) => {
      await openAt(page, site, "#date=2022-09-21&overlay=visa&renderer=svg");
      // One for either way in which paper may lie; asked for as a print asks, until it has come.
      await becomes(page, `(dispatchEvent(new Event("beforeprint")), ${sheets})`, 2);
      await page.ask(`(dispatchEvent(new Event("afterprint")), null)`);
      await becomes(page, sheets, 0);
      if (page.print === null) return;
      // The browser copies the page once all who wait for the print have heard of it; the last of them counts.
      await page.ask(
        `(addEventListener("beforeprint", () => { document.title = String(${sheets}); }), null)`,
      );
      for (const [width, height] of PAPERS) {
        const printed = await page.print(width, height);
        if (printed !== 2) throw new Error(`${width} × ${height} cm: ${printed} pages`);
        await becomes(page, "document.title", "2");
        await page.ask(`(document.title = "", null)`);
      }
    },
  },
  {
    name: "what is printed before the sheet has come is one page",
    walk: async (page, site) => {
      await openAt(page, site, "#date=2022-09-21&overlay=visa&renderer=svg");
      if (page.print === null) return;
      // Nobody but the style sheet hears of this print.
      await page.ask(
        `(addEventListener("beforeprint", (event) => event.stopImmediatePropagation(), true), null)`,
      );
      for (const [width, height] of PAPERS) {
        const printed = await page.print(width, height);
        if (printed !== 1) throw new Error(`${width} × ${height} cm: ${printed} pages`);
      }
    },
  },
];
