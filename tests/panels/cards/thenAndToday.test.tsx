// A card says first what the reader came for: which day, what held on it, what is known today, and what is special about a number.
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { LANGS, type Lang, type PlaceId } from "#atlas/types.ts";
import { leadOf } from "#dossier/leadOf.ts";
import { Card } from "#panels/Card.tsx";
import type { Focus } from "#view/viewState.ts";
import { cardWords } from "#words/cardWords.ts";
import { copyWords } from "#words/copyWords.ts";
import { knowledgeWords } from "#words/knowledgeWords.ts";
import { placeWords } from "#words/placeWords.ts";
import { dayOf } from "../../days.ts";
import { partsOf } from "../pages/partsOf.ts";

const PLACES = ["ARM", "KAZ", "GEO", "FIN", "RUS", "ISR", "DEU"] as const;
const DAYS = ["2022-09-25", "2024-07-16", "2026-11-29"] as const;
const WAYS = [
  ["crossing", "fi-vaalimaa"],
  ["crossing", "ge-lars"],
  ["border", "RUS-FIN"],
  ["border", "BLR-POL"],
  ["route", "georgia-verkhny-lars"],
] as const;

function card(kind: string, id: string, day: string, lang: Lang = "en") {
  const parts = partsOf({ focus: { kind, id } as Focus, date: dayOf(day) }, lang);
  const html = renderToStaticMarkup(<Card {...parts} failed={false} onRetry={() => {}} />);
  return { ...parts, html: html.replaceAll("&#x27;", "'"), isPast: dayOf(day) < parts.atlas.last };
}

describe.each(LANGS)("in %s", (lang) => {
  test.each(PLACES)(
    "the card of %s names its day in the head, and beside each class of a past day the one known today",
    (id) => {
      for (const day of DAYS) {
        const { html, scene, isPast } = card("place", id, day, lang);
        const [head = ""] = html.split("</header>");
        expect(head, day).toContain(cardWords[lang].onDay(scene.dayWords));
        if (id === "RUS") continue;
        const [, glance = ""] = html.split('<dl class="glance">');
        const known = glance.split("</dl>")[0]?.split(knowledgeWords[lang].knownNow).length ?? 1;
        expect(known - 1, day).toBe(isPast ? 2 : 0);
      }
    },
  );

  test.each(WAYS)(
    "the card of the %s %s says beside the state of a past day the one known today",
    (kind, id) => {
      for (const day of DAYS) {
        const { html, isPast } = card(kind, id, day, lang);
        expect(html.includes('class="state-now"'), day).toBe(isPast);
        // So does the class of the country that it leads to.
        const classes = html.split('class="class-line"').length;
        expect(html.split('class="known-now"').length, day).toBe(isPast ? classes : 1);
      }
    },
  );
});

test.each(PLACES)(
  "the card of %s tells what is special about its number before what holds of all, and can be cited",
  (id) => {
    for (const day of DAYS) {
      const { html, atlas, view, library } = card("place", id, day);
      const lead = leadOf(atlas, view.series, id as PlaceId, dayOf(day));
      // Some places are in none of the series of the day.
      if (lead.figure === null) continue;
      const special = library?.longTexts.figures[lead.figure.id]?.slice(0, 40) ?? "";
      const general = html.indexOf(placeWords.en.notMeant);
      expect(html.indexOf(special), special).toBeGreaterThan(0);
      expect(html.indexOf(special)).toBeLessThan(general);
      expect(html.indexOf(copyWords.en.number)).toBeLessThan(html.indexOf(special));
      expect(html.includes("data-later"), day).toBe(!lead.known);
      // The first source that stands open is that of the number.
      const [, sources = ""] = html.split('class="card-sources"');
      expect(sources.match(/id="source-([^"]+)"/)?.[1]).toBe(lead.figure.sources[0]);
    }
  },
);

test.each([
  ["border", "RUS-GEO"],
  ["crossing", "ge-lars"],
  ["route", "georgia-verkhny-lars"],
  ["place", "GEO"],
])("on 27 September 2022 the card of the %s %s tells of the queue in the same card", (kind, id) => {
  const toldOn = (day: string) =>
    card(kind, id, day).html.split('class="card-events"')[1]?.split("</section>")[0] ?? "";
  expect(toldOn("2022-09-27")).toContain("Queue of 20 kilometres at Verkhny Lars");
  expect(toldOn("2022-09-20")).not.toContain("Queue of 20 kilometres");
  // Of a month one can tell when it is over.
  expect(toldOn("2022-09-20")).not.toContain("222,274");
});
