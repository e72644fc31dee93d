import type { Borders } from "#atlas/openBorders.ts";
import type { Atlas } from "#atlas/types.ts";
import { filledFrame } from "#export/filledFrame.ts";
import type { Size } from "#scene/camera.ts";
import { frameOf } from "#scene/frame.ts";
import { groundSeen } from "#scene/groundSeen.ts";
import { guessScene } from "#scene/guess/guessScene.ts";
import type { KeyGroup } from "#scene/key.ts";
import { keyOf } from "#scene/keyOf.ts";
import { legendIn } from "#scene/legendIn.ts";
import { sceneOf } from "#scene/sceneOf.ts";
import { dayOf } from "#view/dayOf.ts";
import { guessView } from "#view/guessView.ts";
import type { ViewState } from "#view/viewState.ts";
import type { Picture } from "./paperPiece.ts";
import type { PaperStep } from "./paperStep.ts";

/** Coarse borders, and fine ones for what is seen from near. */
export type PaperBorders = { readonly coarse: Borders; readonly fine: Borders };

/** From this zoom on the fine borders are seen. */
const FINE_ZOOM = 4;

export const bordersFor = ({ coarse, fine }: PaperBorders, { frame }: Picture): Borders =>
  frame.camera.zoom >= FINE_ZOOM ? fine : coarse;

/** The map, in px, for which the cameras of stories are chosen: the middle of a screen. */
const SEEN: Size = { width: 900, height: 520 };

/** The picture of a step in a frame of this size, with all the ground that its author chose; where something is guessed without the answer, unless that is wanted. */
export function stepPicture(
  atlas: Atlas,
  { view, told }: Pick<PaperStep, "view" | "told">,
  size: Size,
  isAnswered = false,
): Picture {
  const kind = told === null || isAnswered ? null : told.guess.kind;
  const seen = kind === null ? view : guessView(view, kind, view.focus);
  const whole = sceneOf(atlas, seen, dayOf(atlas, seen));
  const scene =
    kind === null ? whole : guessScene(whole, { kind, chosen: [], lang: atlas.texts.lang });
  return { scene, frame: frameIn(view, size) };
}

/** So much of what its width allows is as large as that at least. */
const FLAT = 0.8;

function frameIn({ map, proj }: ViewState, size: Size): Picture["frame"] {
  const [wide, high] = [size.width / SEEN.width, size.height / SEEN.height];
  // A flat picture loses a little of its head and foot rather than that all in it is small.
  const larger = Math.min(wide, Math.max(high, wide * FLAT));
  const camera = map && { ...map, zoom: Math.max(0, map.zoom + Math.log2(larger)) };
  return filledFrame(frameOf(camera, proj, size, "light"));
}

/** The key of a picture: what lies in its frame, in short words where there is little room. */
export function keyFor(
  atlas: Atlas,
  borders: PaperBorders,
  picture: Picture,
  isShort: boolean,
): readonly KeyGroup[] {
  const { scene, frame } = picture;
  const seen = groundSeen(bordersFor(borders, picture), frame);
  const key = keyOf(legendIn(scene, frame, seen), atlas.texts.lang);
  // What is to be guessed explains itself.
  const told = key
    .map((group) => ({ ...group, rows: group.rows.filter((row) => row.key !== "asked") }))
    .filter(({ rows }) => rows.length > 0);
  return isShort ? told.map(inShort) : told;
}

const inShort = (group: KeyGroup): KeyGroup => ({
  ...group,
  rows: group.rows.map((row) => ({ ...row, label: row.short })),
});
