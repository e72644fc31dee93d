import { deflateRawSync } from "node:zlib";
import { expect, test } from "vitest";
import { LONGEST_LINK, ownLink } from "#export/ownLink.ts";
import { unpackOwn } from "#export/unpackOwn.ts";
import { atlas } from "../atlas.ts";
import { ownStep, ownStory } from "../ownStory.ts";

const place = { origin: "https://ways.example", pathname: "/de/" };
const packedIn = (link: string) =>
  new URLSearchParams(new URL(link).hash.slice(1)).get("own") ?? "";
const packed = (bytes: string) => deflateRawSync(bytes).toString("base64url");

test("a story goes into a link and comes out of it to the letter", async () => {
  const story = ownStory({ title: "Трое дверей: «да» & 100 % + 1/2" });
  const link = (await ownLink(story, place)) ?? "";
  expect(link).toMatch(/^https:\/\/ways\.example\/de\/#lang=en&own=[\w-]+$/);
  expect(await unpackOwn(packedIn(link), atlas)).toEqual({ story, problems: [] });
});

test("a link is as long as programs pass on whole; what is longer is none", async () => {
  // What cannot be made shorter by packing.
  const noise = (length: number) =>
    Array.from({ length }, (_, i) => ((i * i * 7919 + i * 104729) % 46656).toString(36)).join(" ");
  const story = (letters: number) => ownStory({ steps: [ownStep({ notes: noise(letters) })] });
  expect((await ownLink(story(500), place))?.length).toBeLessThan(LONGEST_LINK);
  expect(await ownLink(story(5000), place)).toBeNull();
});

test.each([
  ["nothing", "", "broken"],
  ["cut off", packed(JSON.stringify({ format: "ways-out-story" })).slice(0, -8), "broken"],
  ["no base64", "%%%", "broken"],
  ["something else", packed("[1]"), "foreign"],
  ["what unpacks to 50 MB", packed(`{"a":"${" ".repeat(50_000_000)}"}`), "large"],
])("a link that holds %s opens nothing", async (_, text, kind) => {
  expect(await unpackOwn(text, atlas)).toEqual({ story: null, problems: [{ kind }] });
});
