import type { Borders } from "#atlas/openBorders.ts";
import type { Size } from "#scene/camera.ts";
import type { Frame } from "#scene/frame.ts";
import { groundSeen } from "#scene/groundSeen.ts";
import { joinKeys } from "#scene/joinKeys.ts";
import { keyOf } from "#scene/keyOf.ts";
import { legendIn } from "#scene/legendIn.ts";
import { partedScene } from "#scene/partedScene.ts";
import { codeOf } from "./codeOf.ts";
import { mapScale, scaledKey } from "./mapScale.ts";
import { type SheetAsked, type SheetContent, sheetContent } from "./sheetContent.ts";
import type { SheetFormat } from "./sheetFormats.ts";
import { sheetFrames } from "./sheetFrames.ts";
import { fittingPlan, type SheetPlan, sheetPlan } from "./sheetPlan.ts";
import { undated } from "./undated.ts";

/** A sheet, ready to be drawn. */
export type SheetParts = {
  readonly content: SheetContent;
  readonly frames: readonly Frame[];
  readonly code: ReturnType<typeof codeOf>;
  readonly plan: SheetPlan;
  readonly format: SheetFormat;
};

/** How much of the room of its maps a sheet of more than two days keeps, if its key needs some of it. */
const KEPT = [1, 0.9, 0.8, 0.7, 0.6];

/** Gathers and lays out a sheet of a format. Pure: the same view makes the same sheet. */
export function sheetOf(
  asked: SheetAsked,
  borders: Borders,
  format: SheetFormat,
  seen: Size,
): SheetParts {
  const content = sheetContent(asked);
  const code = codeOf(content.address);
  const laid = (kept: number) => {
    const own = withRoom(format, kept);
    const { frames, key } = keyed(asked, content, borders, own, seen);
    const ask = [content, key, code.side, own] as const;
    const made = (plan: SheetPlan): SheetParts => ({ content, frames, code, plan, format });
    return { ask, made };
  };
  for (const kept of content.maps.length > 2 ? KEPT : []) {
    const { ask, made } = laid(kept);
    const plan = fittingPlan(...ask);
    if (plan !== null) return made(plan);
  }
  const { ask, made } = laid(content.maps.length > 2 ? (KEPT.at(-1) ?? 1) : 1);
  return made(sheetPlan(...ask));
}

/** The maps in their frames, and one key of all that is seen in them. */
function keyed(
  { view }: SheetAsked,
  content: SheetContent,
  borders: Borders,
  format: SheetFormat,
  seen: Size,
) {
  const frames = sheetFrames(content, view, format, seen);
  const joined = joinKeys(
    content.maps.map(({ scene }, i) => {
      const frame = frames[i] as Frame;
      const ground = groundSeen(borders, frame);
      return keyOf(legendIn(partedScene(scene, frame), frame, ground), content.lang);
    }),
  );
  const key = scaledKey(undated(joined, view, content), mapScale(frames.length, format));
  return { frames, key };
}

/** A format whose maps leave more room for what stands beside or below them. */
function withRoom(format: SheetFormat, kept: number): SheetFormat {
  const { width, height } = format.map;
  const map =
    format.layout === "above" ? { width, height: height * kept } : { width: width * kept, height };
  return { ...format, map };
}
