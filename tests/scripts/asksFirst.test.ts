import { expect, test } from "vitest";
import { readAddress } from "#view/address.ts";
import { initialView } from "#view/initialView.ts";
import { bareView } from "#view/storyView.ts";
import { ASKS_FIRST } from "../../scripts/pages/asksFirst.ts";
import { atlas } from "../atlas.ts";

/** What the script says that an address asks for. */
function asksFor(address: string): string | null {
  const set = new Map<string, string>();
  const documentElement = { setAttribute: (name: string, value: string) => set.set(name, value) };
  const { hash, search } = new URL(address, "http://example.org/");
  new Function("document", "location", ASKS_FIRST)({ documentElement }, { hash, search });
  return set.get("data-asks") ?? null;
}

test.each([
  ["/", null],
  ["/#lang=de", null],
  ["/#story=opening", null],
  ["/#story=opening&step=1&theme=dark", null],
  ["/?utm_source=letter", null],
  ["/#plain-places", null],
  ["/#story=none", "map"],
  ["/#date=latest", "map"],
  ["/?place=GEO", "map"],
  ["/#lang=de&overlay=visa", "map"],
  ["/#page=doors", "map other"],
  ["/#date=2022-09-21&view=table", "map other"],
  ["/#view=map&place=GEO", "map"],
  ["/#page=none&place=GEO", "map"],
  ["/#step=3", "step"],
  ["/#story=opening&step=3", "step"],
  ["/#date=2022-09-21&story=opening", "step"],
] as const)("%s asks for %s", (address, asked) => expect(asksFor(address)).toBe(asked));

test.each([
  "",
  "lang=de",
  "story=none",
  "step=2",
  "story=opening&step=7",
  "overlay=visa",
  "page=doors",
  "view=text",
  "map=10,50,4",
  "compare=2022-09-21&story=opening",
])("the page hides what it has drawn exactly where “%s” shows something else", (address) => {
  const initial = initialView("en");
  const { view } = readAddress(address, atlas, initial);
  const { lang: _, ...shown } = view;
  const { lang: __, ...drawn } = bareView(atlas, initial);
  const same = JSON.stringify(shown) === JSON.stringify(drawn);
  expect(asksFor(`/#${address}`) === null).toBe(same);
  expect(asksFor(`/#${address}`)?.startsWith("map") ?? false).toBe(view.story === null);
  const isOther = view.page !== "none" || view.shownAs !== "map";
  expect(asksFor(`/#${address}`) === "map other").toBe(isOther);
});
