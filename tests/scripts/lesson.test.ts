import { gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { filesWithin } from "../../scripts/lesson/filesWithin.ts";
import { lessonPage } from "../../scripts/lesson/lessonPage.ts";
import { LETTERS, letters85 } from "../../scripts/lesson/letters85.ts";

const files = new Map([
  ["core", "{}"],
  ["borders-50m", "x".repeat(100)],
  ["long-texts-en", "y".repeat(100)],
  ["long-texts-de", "z".repeat(100)],
  ["stories/names-en", '{"course":{},"other":{}}'],
  ["stories/course-en", "{}"],
  ["stories/other-en", "w".repeat(100)],
]);
const pageWith = (brought: ReadonlyMap<string, string>, digits: number) =>
  [...brought].map(([name, text]) => `${name}${text}`).join("") + "d".repeat(digits * 100);
const within = (most: number, isAtlas = false) =>
  filesWithin(files, "en", "course", pageWith, { most, isAtlas });

test.each([
  [10_000, []],
  [530, ["stories/other-en"]],
  [420, ["borders-50m", "stories/other-en"]],
  [300, ["borders-50m", "long-texts-de", "stories/other-en"]],
])("a page of at most %i bytes misses what is missed least", (most, left) => {
  const { text, left: found } = within(most);
  expect(found.toSorted()).toEqual(left.toSorted());
  expect(text.length).toBeLessThanOrEqual(most);
});

test("the whole atlas misses its stories last", () => {
  const lefts = [10_000, 530, 420, 300].map((most) => within(most, true).left);
  expect(lefts.map((left) => left.includes("stories/other-en"))).toEqual([
    false,
    false,
    false,
    true,
  ]);
});

test("a story that is left out is not offered", () => {
  expect(within(10_000).text).toContain('{"course":{},"other":{}}');
  expect(within(530).text).toContain('stories/names-en{"course":{}}');
});

test("the tenths of a px in the pictures go last", () => {
  expect(within(300).text).toContain("dddd");
  expect(within(240).text).not.toContain("dddd");
});

test("a page that is too large even so is none", () => {
  expect(() => within(100)).toThrow("course-en");
});

/** What letters stand for, read as numbers to the base 85. */
function bytesOf(text: string): Uint8Array {
  const [length, letters = ""] = text.split(" ");
  const groups = letters.match(/.{5}/gs) ?? [];
  const bytes = groups.flatMap((group) => {
    const value = [...group].reduce(
      (sum, letter) => sum * 85n + BigInt(LETTERS.indexOf(letter)),
      0n,
    );
    return [24n, 16n, 8n, 0n].map((by) => Number((value >> by) & 255n));
  });
  return Uint8Array.from(bytes.slice(0, Number(length)));
}

test.each([0, 1, 3, 4, 5, 1000])("%i bytes come back from their letters", (count) => {
  const bytes = Uint8Array.from({ length: count }, (_, i) => (i * 167 + 255) % 256);
  expect(bytesOf(letters85(bytes))).toEqual(bytes);
  expect(letters85(new Uint8Array([255, 255, 255, 255]))).toBe("4 %nSc0");
});

test("no letter means anything to a parser of HTML or ends a text in a script", () => {
  expect(new Set(LETTERS).size).toBe(85);
  expect(LETTERS).not.toMatch(/[<>&"'`\\\s]/);
});

const HOSTILE = "</script><!-- $& $` \u2028 </style>";

test("no text of a story ends the element that it stands in, and each comes back as it was", () => {
  const page = lessonPage({
    lang: "en",
    story: 'a"b',
    title: HOSTILE,
    description: HOSTILE,
    code: `tell(${JSON.stringify(HOSTILE)})`,
    styles: HOSTILE,
    files: new Map([["core", HOSTILE]]),
    failures: "",
    told: "<p>told</p>",
  });
  expect(page).not.toContain(HOSTILE);
  expect(page.match(/<\/script>/g)).toHaveLength(3);
  const unpacked = (id: string) =>
    gunzipSync(bytesOf(new RegExp(`id="${id}">([^<]*)<`).exec(page)?.[1] ?? "")).toString();
  expect(JSON.parse(unpacked("packed-files"))).toEqual({ core: HOSTILE, styles: HOSTILE });
  expect(unpacked("packed-code")).toContain("tell(");
  expect(page).toContain('data-story="a&quot;b"');
});
