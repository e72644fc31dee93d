import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { addDays, type Day, printDay } from "#atlas/day.ts";
import { LANGS } from "#atlas/types.ts";
import { SceneTable } from "#plain/SceneTable.tsx";
import { TextMap } from "#plain/TextMap.tsx";
import { descriptionOf } from "#scene/descriptionOf.ts";
import { rowsOf } from "#scene/rowsOf.ts";
import { sceneOf } from "#scene/sceneOf.ts";
import { atlasIn, Reader, viewWith } from "./Reader.tsx";

const { first, last, seriesIds } = atlasIn("en");
/** From the first day to the last, evenly. */
const DAYS: readonly Day[] = Array.from({ length: 24 }, (_, i) =>
  addDays(first, Math.round(((last - first) * i) / 23)),
);
/** What the pattern's group finds in the page, as a reader sees it. */
const namesIn = (html: string, pattern: RegExp) =>
  [...html.matchAll(pattern)].map(([, name = ""]) =>
    name.replaceAll("&amp;", "&").replaceAll("&#x27;", "'"),
  );

/** The names in the order in which the text names them. */
const inTheOrderOf = (text: string, names: readonly string[]) =>
  names
    .filter((name) => text.includes(`${name} `))
    .toSorted((a, b) => text.indexOf(`${a} `) - text.indexOf(`${b} `));

describe.each(LANGS)("in %s", (lang) => {
  const atlas = atlasIn(lang);

  test.each(DAYS.map((day) => [printDay(day), day] as const))(
    "on %s scene, table, text and description name the same places in the same order",
    (_, day) => {
      const store = viewWith({ lang, date: day });
      const view = store.getState();
      const scene = sceneOf(atlas, view, day);
      const description = descriptionOf(atlas, view, scene);
      const names = scene.destinations.map(({ name }) => name);
      if (day >= atlas.defaultSeries.asOf) expect(names.length).toBeGreaterThan(10);

      const html = renderToStaticMarkup(
        <Reader atlas={atlas} store={store}>
          {(parts) => (
            <>
              <SceneTable {...parts} />
              <TextMap {...parts} description={description} />
            </>
          )}
        </Reader>,
      );
      const inTable = namesIn(html, /<th scope="row"><button[^>]*>([^<]*)</g);
      const inText = namesIn(html, /<option[^>]*>([^<]*)</g);
      expect(inTable).toHaveLength(atlas.places.size);
      expect(inTable.slice(0, names.length)).toEqual(names);
      expect(inText).toEqual(inTable);
      expect(namesIn(html, /<p class="text-view">([^<]*)</g)).toEqual([description]);
      if (names.length === 0) return;
      const largest = description.slice(description.indexOf(`${names[0]} `));
      expect(inTheOrderOf(largest, names.slice(0, 5))).toEqual(names.slice(0, 5));
    },
  );
});

test.each(seriesIds)("the series %s gives scene, rows and description one order", (series) => {
  const atlas = atlasIn("de");
  for (const day of [DAYS[0], DAYS[12], DAYS[23]] as readonly Day[]) {
    const view = viewWith({ lang: "de", date: day, series }).getState();
    const scene = sceneOf(atlas, view, day);
    const names = scene.destinations.map(({ name }) => name);
    const rows = rowsOf(atlas, view, day).filter(({ value }) => value !== null);
    expect(rows.map(({ name }) => name)).toEqual(names);
    const description = descriptionOf(atlas, view, scene);
    expect(inTheOrderOf(description, names.slice(0, 5))).toEqual(names.slice(0, 5));
  }
});
