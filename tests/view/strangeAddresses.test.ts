import { expect, test } from "vitest";
import { readAddress, writeAddress } from "#view/address.ts";
import { initialView } from "#view/initialView.ts";
import { atlas } from "../atlas.ts";
import { strangeAddresses } from "./strangeAddresses.ts";

const initial = initialView("en");
const short = (address: string) => address.slice(0, 120);

test("2,000 strange addresses are read: what is ignored is named, and what is written opens the same", () => {
  const faults = strangeAddresses(2000, 2022).flatMap(({ address, wrong }) => {
    const { view, problems } = readAddress(address, atlas, initial);
    const unnamed = wrong.filter((name) => !problems.some((problem) => problem.name === name));
    const written = writeAddress(view, initial, atlas);
    const again = readAddress(written, atlas, initial);
    const isSame = JSON.stringify(again) === JSON.stringify({ view, problems: [] });
    return [
      ...unnamed.map((name) => `${short(address)}: ${name} is not named`),
      ...(isSame ? [] : [`${short(address)}: ${written} opens something else`]),
    ];
  });
  expect(faults.slice(0, 10)).toEqual([]);
});
