import { MODES, PAGES } from "#view/viewState.ts";
import { drawn } from "./support/drawn.ts";
import { journey } from "./support/journey.ts";
import { openAt } from "./support/openAt.ts";

journey.use({ contextOptions: { reducedMotion: "reduce" } });

for (const mode of MODES)
  journey(
    `with mode=${mode} every page is drawn, or passed over where that has none, and the map is as ready afterwards`,
    { tag: "@svg" },
    async ({ page }) => {
      journey.slow();
      await openAt(page, `#mode=${mode}`);
      for (const shown of PAGES) {
        await page.evaluate((hash) => {
          location.hash = hash;
        }, `page=${shown}&mode=${mode}`);
        await drawn(page);
      }
    },
  );
