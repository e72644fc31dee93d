import type { Borders } from "#atlas/openBorders.ts";
import type { Size } from "#scene/camera.ts";
import type { Frame } from "#scene/frame.ts";
import { groundSeen } from "#scene/groundSeen.ts";
import { joinKeys } from "#scene/joinKeys.ts";
import { keyOf } from "#scene/keyOf.ts";
import { legendIn } from "#scene/legendIn.ts";
import { partedScene } from "#scene/partedScene.ts";
import { codeOf } from "./codeOf.ts";
import { type SheetAsked, type SheetContent, sheetContent } from "./sheetContent.ts";
import type { SheetFormat } from "./sheetFormats.ts";
import { sheetFrames } from "./sheetFrames.ts";
import { type SheetPlan, sheetPlan } from "./sheetPlan.ts";

/** A sheet, ready to be drawn. */
export type SheetParts = {
  readonly content: SheetContent;
  readonly frames: readonly Frame[];
  readonly code: ReturnType<typeof codeOf>;
  readonly plan: SheetPlan;
  readonly format: SheetFormat;
};

/** Gathers and lays out a sheet of a format. Pure: the same view makes the same sheet. */
export function sheetOf(
  asked: SheetAsked,
  borders: Borders,
  format: SheetFormat,
  seen: Size,
): SheetParts {
  const content = sheetContent(asked);
  const frames = sheetFrames(content, asked.view, format, seen);
  const key = joinKeys(
    content.maps.map(({ scene }, i) => {
      const frame = frames[i] as Frame;
      const seen = legendIn(partedScene(scene, frame), frame, groundSeen(borders, frame));
      return keyOf(seen, content.lang);
    }),
  );
  const code = codeOf(content.address);
  return { content, frames, code, plan: sheetPlan(content, key, code.side, format), format };
}
