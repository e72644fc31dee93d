import { cleanup, render } from "@testing-library/react";
import { renderToStaticMarkup } from "react-dom/server";
import { afterEach, beforeAll, expect, test, vi } from "vitest";
import type { Atlas, OverlayId, PlaceId } from "#atlas/types.ts";

/** An overlay that nobody has written a word or a rule for but its own definition. */
const TOY = "toy" as OverlayId;

vi.mock("#atlas/types.ts", async (load) => {
  const types = await load<typeof import("#atlas/types.ts")>();
  return { ...types, OVERLAYS: [...types.OVERLAYS, TOY] };
});

vi.mock("#world/overlayFacts.ts", async (load) => {
  const { OVERLAY_FACTS } = await load<typeof import("#world/overlayFacts.ts")>();
  const toy = {
    ...OVERLAY_FACTS.age,
    about: "world",
    classes: ["calm", "loud"],
    ladder: ["calm", "loud"],
    classOn: (atlas: Atlas, place: PlaceId, day: number) => ({
      key: place === "KAZ" && day > atlas.first + 10 ? "loud" : "calm",
      between: [],
    }),
    turns: (atlas: Atlas) => [atlas.first + 11],
  };
  return { OVERLAY_FACTS: { ...OVERLAY_FACTS, [TOY]: toy } };
});

vi.mock("#scene/overlays.ts", async (load) => {
  const overlays = await load<typeof import("#scene/overlays.ts")>();
  const { OVERLAY_FACTS } = await import("#world/overlayFacts.ts");
  const toy = {
    ...overlays.OVERLAY.age,
    ...OVERLAY_FACTS[TOY],
    patterns: { loud: "hatch" },
    title: () => "Toys",
    sentence: () => "The map shows toys.",
    said: (_atlas: Atlas, _place: PlaceId, _day: number, { key }: { key: string }) => ({
      said: `toy ${key}`,
      more: "",
    }),
    details: () => ({ stay: null, covid: false, checked: null }),
    notes: () => ["Toys are not counted."],
  };
  return {
    ...overlays,
    OVERLAY: { ...overlays.OVERLAY, [TOY]: toy },
    leavesOut: (id: OverlayId) => id !== TOY && overlays.leavesOut(id),
  };
});

const { atlasIn } = await import("../plain/Reader.tsx");
const { partsOf } = await import("../panels/pages/partsOf.ts");
const { dayOf } = await import("../days.ts");
const atlas = atlasIn("en");
const late = { date: dayOf("2022-09-30") };

beforeAll(async () => {
  const { learnAll } = await import("#words/learnAll.ts");
  await learnAll();
});
afterEach(cleanup);

test("its id is a word of the address", async () => {
  const { readAddress } = await import("#view/address.ts");
  const { view, problems } = readAddress("overlay=toy", atlas, partsOf({}).view);
  expect([view.overlay, problems]).toEqual([TOY, []]);
});

test("the sentence, the key and the marks of the map are its own", () => {
  const { scene } = partsOf({ overlay: TOY, ...late });
  expect(scene.sentence).toBe("The map shows toys.");
  expect(scene.legend.overlay?.title).toBe("Toys");
  expect(scene.legend.overlay?.notes).toEqual(["Toys are not counted."]);
  expect(scene.legend.overlay?.rows.map(({ key, pattern }) => [key, pattern])).toEqual([
    ["calm", "none"],
    ["loud", "hatch"],
  ]);
  const mark = scene.places.find(({ id }) => id === "KAZ");
  expect([mark?.tone, mark?.words]).toEqual(["toy-loud", "toy loud"]);
});

test("the picker offers it", async () => {
  const { OverlayPicker } = await import("#panels/OverlayPicker.tsx");
  const { container } = render(<OverlayPicker {...partsOf({})} />);
  expect(container.querySelector('[value="toy"]')).not.toBeNull();
});

test("the table has its column, its note and its order", async () => {
  const { SceneTable } = await import("#plain/SceneTable.tsx");
  const { container } = render(<SceneTable {...partsOf(late)} earlier={new Map()} />);
  expect(container.querySelector('th[data-column="toy"]')?.textContent).toContain("Toys");
  expect(container.querySelector('[data-place="KAZ"] [data-overlay="toy"]')?.textContent).toBe(
    "toy loud",
  );
  expect(container.querySelector(".table-notes")?.textContent).toContain("Toys are not counted.");
});

test("the file that the table saves has its columns", async () => {
  const { viewCsv } = await import("#scene/viewRows.ts");
  const { rowsOf } = await import("#scene/rowsOf.ts");
  const { view, scene, day } = partsOf(late);
  const [header = "", ...lines] = viewCsv(atlas, view, scene, rowsOf(atlas, view, day)).split(
    "\r\n",
  );
  expect(header.split(",")).toEqual(expect.arrayContaining(["toy", "toy_words"]));
  expect(lines.find((line) => line.startsWith("KAZ"))).toContain("loud,toy loud");
});

test("the text of a place has its line", async () => {
  const { textOf } = await import("#scene/textOf.ts");
  const { rowsOf } = await import("#scene/rowsOf.ts");
  const { view, day } = partsOf(late);
  const row = rowsOf(atlas, view, day).find(({ id }) => id === "KAZ");
  const lines = row === undefined ? [] : textOf(atlas, view, day, row, []).lines;
  expect(lines.find(({ key }) => key === TOY)).toEqual({
    key: TOY,
    label: "Toys",
    text: "toy loud",
  });
});

test("what changed between two days tells of it", async () => {
  const { ChangesPage } = await import("#panels/pages/ChangesPage.tsx");
  const { container } = render(<ChangesPage {...partsOf({ ...late, compare: atlas.first })} />);
  expect(container.textContent).toContain("Toys: 1");
  expect(container.textContent).toContain("toy calm");
});

test("the card of a place names its class at a glance", async () => {
  const { Card } = await import("#panels/Card.tsx");
  const { container } = render(
    <Card
      {...partsOf({ ...late, focus: { kind: "place", id: "KAZ" as PlaceId } })}
      failed={false}
      onRetry={() => {}}
    />,
  );
  const glance = container.querySelector(".glance")?.textContent;
  expect(glance).toContain("Toys");
  expect(glance).toContain("toy loud");
});

const borders = async () => {
  const { openBorders } = await import("#atlas/openBorders.ts");
  const { readBorders } = await import("#geo/readFacts.ts");
  return openBorders(readBorders("geo", "110m"), "110m");
};

test.each(["portrait", "landscape", "slide", "preview"] as const)(
  "a sheet (%s) draws its class, with its key and its note",
  async (id) => {
    const { sheetOf } = await import("#export/sheetOf.ts");
    const { Sheet } = await import("#export/Sheet.tsx");
    const { SHEET_FORMATS } = await import("#export/sheetFormats.ts");
    const { view, library } = partsOf({ overlay: TOY, ...late });
    const asked = {
      atlas,
      view,
      library,
      address: "https://ways-out.example.org/",
      made: dayOf("2026-11-29"),
    };
    const shapes = await borders();
    const sheet = sheetOf(asked, shapes, SHEET_FORMATS[id], { width: 1000, height: 700 });
    const said = [...sheet.plan.texts, ...sheet.plan.key.texts].map(({ text }) => text).join(" ");
    expect(said).toContain("The map shows toys.");
    expect(said).toContain("Toys");
    expect(sheet.plan.key.samples.map(({ key }) => key)).toEqual(
      expect.arrayContaining(["calm", "loud"]),
    );
    const svg = renderToStaticMarkup(<Sheet sheet={sheet} borders={shapes} altText="toys" />);
    expect(svg).toContain("The map shows toys.");
    expect(sheet.content.maps[0]?.scene.places.find((mark) => mark.id === "KAZ")?.class).toBe(
      "loud",
    );
    if (id !== "preview") expect(said).toContain("Toys are not counted.");
  },
);

test("the printed page holds it on both papers, and its note among the notes", async () => {
  const { PrintPage } = await import("#app/PrintPage.tsx");
  const parts = partsOf({ overlay: TOY, ...late });
  render(<PrintPage {...parts} borders={await borders()} printing={true} />);
  const papers = [...document.querySelectorAll(".sheet-paper")];
  expect(papers.map((paper) => paper.getAttribute("data-paper"))).toEqual([
    "portrait",
    "landscape",
  ]);
  for (const paper of papers) expect(paper.textContent).toContain("The map shows toys.");
  expect(document.querySelector(".sheet-notes")?.textContent).toContain("Toys are not counted.");
});
