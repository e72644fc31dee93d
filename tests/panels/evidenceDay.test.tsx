// No sentence claims a day on which nobody searched: on ten days after the last search, in three languages, everything that
// speaks of a class of forced return names the day of that search.
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { addDays, type Day, printDay } from "#atlas/day.ts";
import { LANGS, type Lang, type PlaceId } from "#atlas/types.ts";
import { placeDossier } from "#dossier/placeDossier.ts";
import { Card } from "#panels/Card.tsx";
import { Glance } from "#panels/cards/Glance.tsx";
import type { PlaceParts } from "#panels/cards/placeParts.ts";
import { RiskSection } from "#panels/cards/RiskSection.tsx";
import { LegendPanel } from "#panels/LegendPanel.tsx";
import { ChangesPage } from "#panels/pages/ChangesPage.tsx";
import { DoorsPage } from "#panels/pages/DoorsPage.tsx";
import { RulePage } from "#panels/pages/RulePage.tsx";
import type { PanelParts } from "#panels/parts.ts";
import { PlainPart } from "#plain/PlainPart.tsx";
import { SceneTable } from "#plain/SceneTable.tsx";
import { descriptionOf } from "#scene/descriptionOf.ts";
import { classMark } from "#scene/placeMarks.ts";
import { rowsOf } from "#scene/rowsOf.ts";
import { textOf } from "#scene/textOf.ts";
import { viewCsv } from "#scene/viewRows.ts";
import { printDate } from "#words/numberWords.ts";
import { atlas } from "../atlas.ts";
import { dayOf } from "../days.ts";
import { partsOf } from "./pages/partsOf.ts";

const AFTER = [1, 2, 17, 61, 100, 152, 182, 183, 250, 400];
const DAYS = AFTER.map((count) => addDays(atlas.riskSeen, count));

/** Words by which a sentence speaks of a class of forced return. */
const SPEAKS: Readonly<Record<Lang, RegExp>> = {
  en: /\breturn(s|ed)?\b|\bclass(es)?\b|\bevidence\b|\bcases?\b/i,
  de: /Rückkehr|Rückführung|Stufe|Beleg|\bF[aä]ll/i,
  ru: /возвращ|класс|задокумент|случа/i,
};
/** Blocks that tell what age alone would give on the chosen day, which must name it. */
const BY_AGE = /<p class="note" data-by-age.*?<\/p>/gs;

const sentencesOf = (html: string): string[] =>
  html
    .replace(BY_AGE, "")
    .split(
      /<\/?(?:p|li|t[hdr]|d[tdl]|h\d|caption|summary|section|option|label|legend|figcaption|text)\b[^>]*>/,
    )
    .flatMap((block) => block.replace(/<[^>]+>/g, "").split(/(?<=[.:;!?])\s+(?=[A-ZÄÖÜА-ЯЁ“„«])/));

/** Sentences about a class that name the chosen day and not that of the evidence. */
function claims(html: string, day: Day, lang: Lang): string[] {
  const [chosen, seen] = [printDate(day, lang), printDate(atlas.riskSeen, lang)];
  return sentencesOf(html).filter(
    (text) => text.includes(chosen) && SPEAKS[lang].test(text) && !text.includes(seen),
  );
}

const at = (day: Day, lang: Lang): PanelParts =>
  partsOf({ overlay: "risk", date: day, compare: dayOf("2024-03-01") }, lang);

const placePartsOf = (parts: PanelParts, id: PlaceId): PlaceParts => {
  const place = parts.atlas.places.get(id);
  if (place === undefined) throw new Error(`no place ${id}`);
  const dossier = placeDossier(parts.atlas, parts.library, null, id, parts.day);
  return { ...parts, place, dossier };
};

describe.each(LANGS)("in %s", (lang) => {
  const seen = printDate(atlas.riskSeen, lang);

  test("sentence, legend, description and table name the day of the last search", () => {
    for (const day of DAYS) {
      const parts = at(day, lang);
      const { scene, view } = parts;
      const said = [
        scene.sentence,
        renderToStaticMarkup(<LegendPanel {...parts} legend={parts.scene.legend} />),
        descriptionOf(parts.atlas, view, scene),
        renderToStaticMarkup(<SceneTable {...parts} />),
        renderToStaticMarkup(<PlainPart {...parts} up="./" sourceCount={1} opening={undefined} />),
      ];
      for (const text of said) {
        expect(text).toContain(seen);
        expect(claims(text, day, lang), printDay(day)).toEqual([]);
      }
    }
  });

  test("doors, changes and rule name the day of the last search", () => {
    for (const day of DAYS) {
      const parts = partsOf(
        {
          date: day,
          compare: dayOf("2024-03-01"),
          focus: { kind: "place", id: "KGZ" as PlaceId },
        },
        lang,
      );
      for (const Page of [DoorsPage, ChangesPage, RulePage]) {
        const html = renderToStaticMarkup(<Page {...parts} />);
        expect(html).toContain(seen);
        expect(claims(html, day, lang), printDay(day)).toEqual([]);
      }
    }
  });

  test("every place says so in its card, its row and its text", () => {
    for (const day of DAYS) {
      const parts = at(day, lang);
      const { view } = parts;
      for (const row of rowsOf(parts.atlas, view, day)) {
        if (!parts.atlas.risk.has(row.id)) continue;
        const line = textOf(parts.atlas, view, day, row, []).lines.find(
          ({ key }) => key === "risk",
        );
        expect(line?.label).toContain(seen);
        const place = placePartsOf(parts, row.id);
        const html = `${renderToStaticMarkup(<RiskSection {...place} />)}<p>${renderToStaticMarkup(<Glance {...place} />)}</p><p>${row.classes.risk.words}</p><p>${line?.text}</p>`;
        expect(html).toContain(seen);
        expect(claims(html, day, lang), `${row.id} ${printDay(day)}`).toEqual([]);
        if (/^[0-2]$/.test(row.classes.risk.class)) expect(row.classes.risk.words).toMatch(/2026/);
      }
    }
  }, 120_000);

  test("whole cards claim no chosen day for a class", () => {
    for (const day of [DAYS[0], DAYS[8]] as Day[])
      for (const id of ["KGZ", "BLR", "DEU", "ARM", "ESP", "GBR", "USA", "AGO"] as PlaceId[]) {
        const parts = partsOf({ overlay: "risk", date: day, focus: { kind: "place", id } }, lang);
        const html = renderToStaticMarkup(<Card {...parts} failed={false} onRetry={() => {}} />);
        expect(claims(html, day, lang), `${id} ${printDay(day)}`).toEqual([]);
      }
  });

  test("up to the last search the sentence names the chosen day with its 36 months", () => {
    const day = dayOf("2024-03-15");
    const { scene } = at(day, lang);
    for (const text of [scene.sentence, scene.legend.overlay?.title]) {
      expect(text).toContain(printDate(day, lang));
      expect(text).toContain("36");
    }
  });
});

test("the table to take away gives the day of the evidence beside the class", () => {
  const day = DAYS[4] as Day;
  const { atlas: world, view, scene } = at(day, "en");
  const [head, ...lines] = viewCsv(world, view, scene, rowsOf(world, view, day))
    .trim()
    .split("\r\n");
  expect(head).toContain(",risk,risk_words,");
  expect(head).toContain("risk_evidence_day");
  for (const line of lines) expect(line).toContain(",2026-06-30,");
});

test("a class that a case after the last search raised says so", () => {
  const from = addDays(atlas.riskSeen, 32);
  const place = [...atlas.places.values()].find(({ id }) => id === "AGO");
  if (place === undefined) throw new Error("no Angola");
  const before = { from: atlas.first, until: from, class: "0", sub: "" } as const;
  const later = { from, until: null, class: "5", sub: "" } as const;
  const raised = { ...atlas, risk: new Map([[place.id, [before, later]]]) };
  expect(classMark(raised, place, "risk", addDays(from, -1)).words).not.toMatch(/raised/);
  const { class: name, words } = classMark(raised, place, "risk", from);
  expect(name).toBe("5");
  expect(words).toMatch(/raised by a later case on 1 August 2026$/);
});
