// @vitest-environment happy-dom
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { openLibrary } from "#atlas/library.ts";
import { openAtlas } from "#atlas/openAtlas.ts";
import { LANGS, type PlaceId } from "#atlas/types.ts";
import { EventLinks } from "#panels/EventLinks.tsx";
import { EventList } from "#panels/EventList.tsx";
import { made } from "../facts.ts";

if (made === null) throw new Error("npm run facts");
const { core, texts, records, longTexts } = made;

test.each(LANGS)("every statement of every event is on the page without scripts: %s", (lang) => {
  const atlas = openAtlas(core, texts[lang], { records, longTexts: longTexts[lang] });
  const library = openLibrary(records, longTexts[lang], lang);
  document.body.innerHTML = renderToStaticMarkup(
    <EventList atlas={atlas} library={library} lang={lang} />,
  );
  const ids = [...atlas.events.keys()];
  expect([...document.querySelectorAll("article")].map(({ id }) => id)).toEqual(ids);
  for (const event of atlas.events.values()) {
    const told = document.getElementById(event.id);
    expect(told?.querySelector("h3")?.textContent).toBe(texts[lang].events[event.id]);
    const paragraphs = (longTexts[lang].events[event.id] ?? "").split("\n\n").filter(Boolean);
    for (const paragraph of paragraphs) expect(told?.textContent).toContain(paragraph);
    for (const id of event.sources)
      expect(told?.textContent).toContain(library.sources.get(id)?.title);
    for (const place of event.places) {
      const name = atlas.places.get(place)?.names[lang];
      const link = told?.querySelector(`a[href="../places/${place}/"]`);
      expect(link?.textContent).toBe(name);
      const group = records.groups.find(({ id }) => id === place)?.names[lang] ?? name;
      expect(told?.querySelector(".places")?.textContent).toContain(group);
    }
    expect(told?.querySelectorAll("button")).toHaveLength(0);
  }
});

test("a place leads to its events, and one without events to nothing", () => {
  const atlas = openAtlas(core, texts.en, { records, longTexts: longTexts.en });
  const links = (place: string) =>
    renderToStaticMarkup(<EventLinks atlas={atlas} place={place as PlaceId} lang="en" />);
  const finland = [...atlas.events.values()].filter(({ places }) =>
    places.includes("FIN" as PlaceId),
  );
  expect(finland.length).toBeGreaterThan(5);
  for (const { id } of finland) expect(links("FIN")).toContain(`href="../../events/#${id}"`);
  expect(links("NRU")).toBe("");
});
