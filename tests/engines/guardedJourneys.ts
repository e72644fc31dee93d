import type { Journey } from "./journeys.ts";
import { becomes, clickOn, fieldOf, has, LEFT, openAt, parameter, textOf } from "./steps.ts";

const rendered = `document.documentElement.dataset.renderer ?? null`;

/** What holds for readers whose browsers keep something back. */
export const GUARDED: readonly Journey[] = [
  {
    name: "without WebGL, guarded against being recognised, the map is drawn, and a circle opens its card",
    setup: "guarded",
    walk: async (page, site) => {
      await openAt(page, site, "#date=2024-09-21&lang=en");
      await becomes(page, rendered, "svg");
      await becomes(page, `document.querySelectorAll(".stage-map canvas").length`, 0);
      await clickOn(page, '.stage-map svg.scene .circle[data-place="GEO"]');
      await becomes(page, textOf("#card-title"), "Georgia");
      await becomes(page, parameter("place"), "GEO");
    },
  },
  {
    name: "who asks for WebGL there is told that there is none, and the days go on",
    setup: "guarded",
    walk: async (page, site) => {
      await openAt(page, site, "#renderer=gl&date=2022-09-30&lang=en");
      await becomes(page, has(".notice", "cannot show the map with WebGL"), true);
      await page.ask(`(document.querySelector('input[type="range"]').focus(), null)`);
      await page.press([LEFT]);
      await becomes(page, fieldOf(".timeline-date input"), "29 September 2022");
      await becomes(page, rendered, "svg");
    },
  },
  {
    name: "without scripts the page has the map, the story, the figures and its languages",
    setup: "noScript",
    walk: async (page, site) => {
      await page.open(site);
      await becomes(page, `document.documentElement.hasAttribute("data-ready")`, false);
      const isSeen = (selector: string) =>
        `(document.querySelector(${JSON.stringify(selector)})?.getBoundingClientRect().width ?? 0) > 0`;
      await becomes(page, isSeen("svg[data-map]"), true);
      await becomes(page, isSeen("#plain .plain-steps > li"), true);
      await becomes(page, has("#root", "At least 650,000 people"), true);
      await becomes(page, has("#plain", "73,500"), true);
      await page.open(`${site}ru/places/GEO/`);
      await becomes(page, has("h1", "Грузия"), true);
      await becomes(page, isSeen("#card-visa"), true);
      if (page.print !== null && (await page.print(21, 29.7)) < 1)
        throw new Error("nothing is printed");
    },
  },
];
