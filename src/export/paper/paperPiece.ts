import type { codeOf } from "#export/codeOf.ts";
import type { KeyPlan } from "#plain/keyPlan.ts";
import type { TextLine } from "#plain/textLine.ts";
import type { Box, Frame } from "#scene/frame.ts";
import type { Scene } from "#scene/scene.ts";

/** A map as it is drawn on paper: in a frame of its own px, which its box makes larger or smaller. */
export type Picture = { readonly scene: Scene; readonly frame: Frame };

/** What stands on a page, in px of the paper, 96 to the inch. */
export type PaperPiece = {
  readonly texts: readonly TextLine[];
  /** Lines to write on, and hairlines between parts. */
  readonly rules: readonly Rule[];
  /** Empty boxes to be ticked or filled in. */
  readonly boxes: readonly Box[];
  readonly pictures: readonly { readonly box: Box; readonly picture: Picture }[];
  /** Laid out in the px of the pictures that it explains. */
  readonly keys: readonly { readonly plan: KeyPlan; readonly scale: number }[];
  readonly codes: readonly { readonly box: Box; readonly code: ReturnType<typeof codeOf> }[];
  readonly bottom: number;
};

export type Rule = {
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly isFaint: boolean;
};

/** Where a piece is laid out: as wide as that, from there on down. */
export type PieceAt = { readonly left: number; readonly top: number; readonly width: number };

/** A piece that is not laid out yet. */
export type Layable = (at: PieceAt) => PaperPiece;

export const NOTHING: PaperPiece = {
  texts: [],
  rules: [],
  boxes: [],
  pictures: [],
  keys: [],
  codes: [],
  bottom: 0,
};

/** Several pieces as one, which ends with the lowest. */
export const joined = (pieces: readonly PaperPiece[]): PaperPiece => ({
  texts: pieces.flatMap(({ texts }) => texts),
  rules: pieces.flatMap(({ rules }) => rules),
  boxes: pieces.flatMap(({ boxes }) => boxes),
  pictures: pieces.flatMap(({ pictures }) => pictures),
  keys: pieces.flatMap(({ keys }) => keys),
  codes: pieces.flatMap(({ codes }) => codes),
  bottom: Math.max(0, ...pieces.map(({ bottom }) => bottom)),
});

/** One piece below the other. */
export function stacked(at: PieceAt, gap: number, all: readonly Layable[]): PaperPiece {
  const pieces: PaperPiece[] = [];
  let top = at.top;
  for (const lay of all) {
    const piece = lay({ ...at, top });
    if (piece.bottom <= top) continue;
    pieces.push(piece);
    top = piece.bottom + gap;
  }
  return { ...joined(pieces), bottom: pieces.at(-1)?.bottom ?? at.top };
}

/** How high a piece is at a width, in px. */
export const heightOf = (lay: Layable, width: number): number =>
  lay({ left: 0, top: 0, width }).bottom;
