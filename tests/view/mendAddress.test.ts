import autolinker from "autolinker";
import { LinkifyIt } from "linkify-it";
import { find } from "linkifyjs";
import { expect, test } from "vitest";
import { passedOn, readAddress, writeAddress } from "#view/address.ts";
import { moveQuery } from "#view/followAddress.ts";
import { initialView } from "#view/initialView.ts";
import { VIEW_KEYS } from "#view/params.ts";
import { permanent } from "#view/permanent.ts";
import type { ViewState } from "#view/viewState.ts";
import { atlas } from "../atlas.ts";
import { dayOf } from "../days.ts";
import { VALUES } from "./everyValue.ts";
import { WAYS } from "./waysOfLinks.ts";

const initial = initialView("en");
const open = (text: string) => readAddress(text, atlas, initial);

/** Every value of every key, and one view that names most of them at once. */
const VIEWS: readonly ViewState[] = [
  ...VIEW_KEYS.flatMap((key) => VALUES[key].map((value) => ({ ...initial, [key]: value }))),
  {
    ...initial,
    date: dayOf("2022-09-21"),
    compare: dayOf("2022-09-30"),
    overlay: "visa",
    second: "risk",
    map: { lon: -44.6, lat: 42.74, zoom: 5.25 },
    hidden: ["routes"],
    lang: "ru",
    theme: "dark",
    series: atlas.seriesIds[0] ?? null,
  },
];
/** As it stands in the bar, and as it is handed on. */
const ADDRESSES = [
  ...new Set(
    VIEWS.flatMap((view) => [
      writeAddress(view, initial, atlas),
      passedOn(writeAddress(view, initial, atlas)),
      permanent(view, atlas),
    ]),
  ),
].filter((address) => address !== "");

test.each(Object.entries(WAYS))("an address opens the same view %s", (_, mangle) => {
  const lost = ADDRESSES.filter((address) => {
    const { view, problems } = open(mangle(address));
    return problems.length > 0 || JSON.stringify(view) !== JSON.stringify(open(address).view);
  });
  expect(lost.slice(0, 5)).toEqual([]);
});

test("what is sound is understood as it stands: nothing of it is mended away", () => {
  for (const view of VIEWS) {
    const { view: back, problems } = open(permanent(view, atlas));
    expect(problems).toEqual([]);
    expect(permanent(back, atlas)).toBe(permanent(view, atlas));
  }
});

test.each([
  ["?date=2022-09-21&amp;overlay=visa&ref=x", "", "?ref=x", "#date=2022-09-21&overlay=visa"],
  ["?DATE=2022-09-21.", "", "", "#date=2022-09-21"],
  ["?q=a%22b", "#overlay=visa", "?q=a%22b", "#overlay=visa"],
  ["?overlay=risk", "#overlay%3Dvisa", "", "#overlay%3Dvisa"],
])("%s%s: what is ours moves behind # as it was meant", (search, hash, rest, moved) => {
  expect(moveQuery(search, hash)).toEqual({ search: rest, hash: moved });
});

const LINKERS: Readonly<Record<string, (text: string) => readonly string[]>> = {
  "linkify-it": (text) => (new LinkifyIt().match(text) ?? []).map(({ url }) => url),
  linkifyjs: (text) => find(text, "url").map(({ href }) => href),
  Autolinker: (text) => autolinker.parse(text, {}).map((match) => match.getAnchorHref()),
};
const SENTENCES: readonly ((link: string) => string)[] = [
  (link) => `See ${link}.`,
  (link) => `The map (${link}), as of today`,
  (link) => `“${link}”`,
  (link) => `${link}\nand so on`,
];

test.each(Object.entries(LINKERS))(
  "%s finds each link that we hand on, and what it takes for one opens the same view",
  (_, linksIn) => {
    const lost = ADDRESSES.filter((address) => !address.includes(",")).flatMap((address) =>
      SENTENCES.map((sentence) => sentence(`https://ways.example/map/#${address}`)).filter(
        (text) => {
          const [found = "", more] = linksIn(text);
          const { view, problems } = open(new URL(found || "about:blank").hash.slice(1));
          const isSame = JSON.stringify(view) === JSON.stringify(open(address).view);
          return more !== undefined || problems.length > 0 || !isSame;
        },
      ),
    );
    expect(lost.slice(0, 5)).toEqual([]);
  },
);
