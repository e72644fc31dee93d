// @vitest-environment node
import { expect, test } from "vitest";
import type { DrawnView } from "#site/drawViews.tsx";
import { releaseEntries } from "../../scripts/pages/releaseEntries.ts";
import { summaryOf } from "../../scripts/pages/summaryOf.ts";
import { made } from "../facts.ts";

const views = (made?.views ?? []).map(
  (named): DrawnView => ({
    ...{ named, ...named.texts.de, altText: "", day: "2024-07-16", dayWords: "16. Juli 2024" },
    ...{ address: "", numbers: [{ name: "Armenien", number: "etwa 110.000" }], body: "" },
    preview: () => "",
  }),
);
const [front] = views;
if (front === undefined) throw new Error("there are no views");

test("the summary names what it is, its numbers, every view with its address, the lists and the data", () => {
  const address = "https://example.org/maps/";
  const text = summaryOf({ lang: "de", address, release: "2026-11-29", views, front });
  expect(text).toContain("Datenstand 2026-11-29. CC BY 4.0");
  expect(text).toContain("- Armenien: etwa 110.000");
  for (const { named, title } of views) {
    expect(text).toContain(`### ${title}\n`);
    expect(text).toContain(`${address}de/v/${named.id}/\n`);
  }
  for (const path of ["de/", "de/v/", "de/sources/", "data/datapackage.json"])
    expect(text).toContain(`${address}${path}\n`);
  expect(text).not.toMatch(/<\w|undefined/);
});

test("the feed tells each release of the data with how much it put right and added, newest first", () => {
  const corrections = [
    { release: "2026-11-29", kind: "error" },
    { release: "2026-11-29", kind: "new" },
    { release: "2026-11-29", kind: "new" },
  ] as const;
  const entries = releaseEntries("de", ["2026-11-29", "2026-11", "2026-11-29"], corrections);
  expect(entries.map(({ id }) => id)).toEqual(["release-2026-11-29", "release-2026-11"]);
  expect(entries[0]).toMatchObject({
    kindWords: "Datenstand",
    title: "2026-11-29",
    href: "../data/CHANGES.md",
  });
  expect(entries[0]?.text).toContain("Falsch oder fehlend: 1. Neue Fakten: 2.");
});
