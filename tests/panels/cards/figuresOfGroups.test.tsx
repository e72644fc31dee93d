// A figure of the world or of a union of states stands on a country's card only with the words that it is not about people there.
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { LANGS, type Lang } from "#atlas/types.ts";
import { placeDossier } from "#dossier/placeDossier.ts";
import { Card } from "#panels/Card.tsx";
import { AllFigures } from "#panels/cards/AllFigures.tsx";
import { rowsOf } from "#scene/rowsOf.ts";
import { partsOf } from "../pages/partsOf.ts";

const SAID: Readonly<Record<Lang, readonly [gone: RegExp, notHere: RegExp]>> = {
  en: [/left Russia and did not return/, /abroad, not in Russia/],
  de: [/Russland verlassen haben und nicht zurückgekehrt/, /im Ausland, nicht in Russland/],
  ru: [/уехали из России и не вернулись/, /за границей, а не в России/],
};

const SUM: Readonly<Record<Lang, RegExp>> = {
  en: /The sum of the series; not drawn on the map/,
  de: /Die Summe der Reihe; nicht auf der Karte gezeichnet/,
  ru: /Сумма по ряду; на карте не показана/,
};
const DRAWN: Readonly<Record<Lang, RegExp>> = {
  en: /Drawn on the map/,
  de: /Auf der Karte gezeichnet/,
  ru: /Показано на карте/,
};

const cardOf = (place: string, lang: Lang): string => {
  const parts = partsOf({ focus: { kind: "place", id: place } as never }, lang);
  return renderToStaticMarkup(<Card {...parts} failed={false} onRetry={() => {}} />)
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ");
};

test.each(LANGS)(
  "Russia's card says of the sum that these people left and are abroad (%s)",
  (lang) => {
    const text = cardOf("RUS", lang);
    const [gone, notHere] = SAID[lang];
    expect(text).toMatch(/650.000/);
    const upToNumber = text.search(/650.000/);
    expect(text.slice(upToNumber, upToNumber + 200)).toMatch(gone);
    expect(text.slice(upToNumber, upToNumber + 400)).toMatch(notHere);
  },
);

test.each(LANGS)(
  "only the figure of the place itself is said to be drawn on the map (%s)",
  (lang) => {
    const [russia, armenia] = [cardOf("RUS", lang), cardOf("ARM", lang)];
    expect(russia).toMatch(SUM[lang]);
    expect(russia).not.toMatch(DRAWN[lang]);
    expect(armenia).toMatch(DRAWN[lang]);
    expect(armenia).not.toMatch(SUM[lang]);
  },
);

test("at every place and in every series the drawn figure is the place's own, but at Russia the sum", () => {
  const parts = partsOf({});
  const { atlas, library, day } = parts;
  const strange = [...atlas.places.keys()].flatMap((place) =>
    (library?.records.series ?? []).flatMap(({ id }) => {
      const { lead } = placeDossier(atlas, library, id, place, day, []);
      const isOwn = lead.figure === null || lead.figure.place === place;
      return isOwn || place === "RUS" ? [] : [`${place}: ${lead.figure?.id}`];
    }),
  );
  expect(strange).toEqual([]);
});

test("no row of the table shows a figure of another place", () => {
  const { atlas, view, day } = partsOf({});
  const foreign = rowsOf(atlas, view, day).filter(
    ({ id, figure }) => figure !== null && figure.place !== id,
  );
  expect(foreign.map(({ id }) => id)).toEqual([]);
});

test.each(LANGS)(
  "figures of groups stand under the group's name, with whom they are not about (%s)",
  (lang) => {
    const parts = partsOf({ focus: { kind: "place", id: "RUS" } as never }, lang);
    const { atlas, library, day, scene, view, verbs } = parts;
    const place = atlas.places.get("RUS" as never);
    if (place === undefined || library === null) throw new Error("there is no Russia");
    const dossier = placeDossier(atlas, library, null, place.id, day);
    const html = renderToStaticMarkup(
      <AllFigures {...{ atlas, library, day, scene, view, verbs, place, dossier }} />,
    );
    for (const { at } of dossier.figures.filter((one) => one.at !== place.id)) {
      const name = library.records.groups.find(({ id }) => id === at)?.names[lang] ?? "";
      expect(html).toMatch(
        new RegExp(
          `<h4>${name.replace(/[()]/g, "\\$&")}</h4><p class="note">[^<]*${place.names[lang]}`,
        ),
      );
    }
  },
);
