import { expect, test } from "vitest";
import {
  heightMessages,
  isAsk,
  pictureHeight,
  pymName,
  resizerName,
  settledHeight,
} from "#app/heightMessages.ts";

test("our own loader and AMP are told without being asked", () => {
  expect(heightMessages(612, 660, { pym: null, resizer: null })).toEqual([
    { type: "ways-out:height", height: 612 },
    { sentinel: "amp", type: "embed-size", height: 612 },
  ]);
});

test("pym and iframe-resizer are told under the names that they have given the frame", () => {
  expect(heightMessages(612, 660, { pym: "map-1", resizer: "iFrameResizer0" }).slice(2)).toEqual([
    "pymxPYMxmap-1xPYMxheightxPYMx612",
    "[iFrameSizer]iFrameResizer0:612:660:init",
  ]);
});

test("the name of pym's parent stands in the address, among others", () => {
  expect(pymName("?initialWidth=660&childId=map-1&parentTitle=A%20title")).toBe("map-1");
  expect(pymName("?utm_source=letter")).toBeNull();
});

test.each([
  ["[iFrameSizer]map:8:false:false:32:true:true:null:bodyOffset:null:null:0", "map"],
  ["[iFrameSizer]resize", null],
  ["[iFrameSizer]message:a", null],
  ["pymxPYMxmapxPYMxwidthxPYMx660", null],
  [{ type: "other" }, null],
  [undefined, null],
])("of %o iframe-resizer's name of the frame is %o", (heard, name) => {
  expect(resizerName(heard)).toBe(name);
});

test("a loader of ours that comes late asks; nothing else does", () => {
  expect(isAsk({ type: "ways-out:ask" })).toBe(true);
  for (const other of [null, "ways-out:ask", { type: "ways-out:height" }, {}, 1])
    expect(isAsk(other)).toBe(false);
});

test.each([
  [330, 300],
  [660, 396],
  [1200, 640],
])(
  "at %i px the picture is %i px high, and never as high as the frame makes it",
  (width, height) => {
    expect(pictureHeight(width)).toBe(height);
  },
);

test("two heights that take turns come to rest at the larger one", () => {
  const told: number[] = [];
  for (const asked of [600, 588, 600, 588, 600, 588]) {
    const height = settledHeight(asked, told);
    if (height !== told.at(-1)) told.push(height);
  }
  expect(told).toEqual([600, 588, 600]);
  expect(settledHeight(700, told)).toBe(700);
});
