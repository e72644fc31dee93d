import { gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { filesWithin } from "../../scripts/lesson/filesWithin.ts";
import { lessonPage } from "../../scripts/lesson/lessonPage.ts";

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
    gunzipSync(
      Buffer.from(new RegExp(`id="${id}">([^<]*)<`).exec(page)?.[1] ?? "", "base64"),
    ).toString();
  expect(JSON.parse(unpacked("packed-files"))).toEqual({ core: HOSTILE, styles: HOSTILE });
  expect(unpacked("packed-code")).toContain("tell(");
  expect(page).toContain('data-story="a&quot;b"');
});
