import type { Borders } from "#atlas/openBorders.ts";
import { mapsIn } from "#export/mapsIn.ts";
import { type SheetAsked, type SheetContent, sheetContent } from "#export/sheetContent.ts";
import { sheetFrames } from "#export/sheetFrames.ts";
import type { SheetParts } from "#export/sheetOf.ts";
import { writeColumn } from "#export/writeColumn.ts";
import type { Frame } from "#scene/frame.ts";
import { groundSeen } from "#scene/groundSeen.ts";
import { joinKeys } from "#scene/joinKeys.ts";
import { keyOf } from "#scene/keyOf.ts";
import { legendIn } from "#scene/legendIn.ts";
import { partedScene } from "#scene/partedScene.ts";
import { GLANCE, GLANCE_LETTERS } from "./glanceFormat.ts";
import { glanceKey, NO_KEY } from "./glanceKey.ts";
import { glanceTitle, NARROWER } from "./glanceTitle.ts";

type Asked = SheetAsked & {
  /** What stands large beside the map. */
  readonly title: string;
  /** Whom the picture rests on, in a line or two. */
  readonly credit: string;
};

/** Letters in px. */
const DAY = 13;
const CREDIT = 7.5;
const NUMBER = 15;
const GAP = 7;
/** How high a title may be in px: where it leaves no room for what the colours mean, it gives way. */
const TITLES = [150, 120, 96, 80] as const;
/** The map, in px, for which the cameras of views are chosen; a picture that is seen small shows the middle of it. */
const SEEN = { width: 760, height: 560 };

/** A sheet that is taken in at a glance: title and day, the map, what its colours mean, the credit. */
export function glanceOf(asked: Asked, borders: Borders): SheetParts {
  const content = sheetContent(asked);
  const { width, height, margin, map } = GLANCE;
  const frames = sheetFrames(content, asked.view, GLANCE, SEEN).map(
    (frame): Frame => ({ ...frame, letters: GLANCE_LETTERS }),
  );
  const column = { left: margin, width: width - map.width - 2 * margin };
  const plain = { ...column, width: column.width * NARROWER.plain };
  const day = writeColumn({ ...plain, top: margin }, [
    { text: content.days, size: DAY, bold: true, muted: true },
  ]);
  const credit = [{ text: asked.credit, size: CREDIT, muted: true }];
  const foot = height - margin - writeColumn({ ...plain, top: 0 }, credit).bottom;
  const keys = content.maps.map(({ scene }, i) => {
    const frame = frames[i] as Frame;
    return keyOf(
      legendIn(partedScene(scene, frame), frame, groundSeen(borders, frame)),
      content.lang,
    );
  });
  const key = joinKeys(keys);
  const tries = TITLES.map((room) => {
    const title = glanceTitle(asked.title, { ...column, top: day.bottom + GAP * 0.5 }, room);
    const number = writeColumn({ ...plain, top: title.bottom + GAP * 0.5 }, [
      { text: unnamedNumber(asked, content), size: NUMBER, bold: true },
    ]);
    const at = { ...column, top: number.bottom + GAP };
    return { title, number, key: glanceKey(key, at, foot - GAP) };
  });
  const told = tries.find((one) => one.key.samples.length > 0) ?? tries[0];
  return {
    content: { ...content, statement: asked.title },
    frames,
    code: { path: "", side: 0 },
    format: GLANCE,
    plan: {
      texts: [
        ...day.texts,
        ...(told?.title.texts ?? []),
        ...(told?.number.texts ?? []),
        ...writeColumn({ ...plain, top: foot }, credit).texts,
      ],
      maps: mapsIn(
        { left: width - map.width, right: width, top: 0, bottom: height },
        frames.length,
      ),
      key: told?.key ?? NO_KEY,
      code: null,
    },
  };
}

/** The number of the chosen place, where the map bears no names and would show no number at all. */
const unnamedNumber = ({ view }: Asked, { chosen }: SheetContent): string =>
  view.hidden.includes("labels") && view.focus?.kind === "place" ? (chosen?.title ?? "") : "";
