import { type codeOf, MODULE } from "#export/codeOf.ts";
import { type Paragraph, writeColumn } from "#export/writeColumn.ts";
import { keyPlan } from "#plain/keyPlan.ts";
import type { KeyGroup } from "#scene/key.ts";
import { type Layable, NOTHING, type Picture } from "./paperPiece.ts";
import { LINE } from "./paperSize.ts";

/** Paragraphs below each other. */
export const words =
  (paragraphs: readonly Paragraph[]): Layable =>
  (at) => ({ ...NOTHING, ...writeColumn(at, paragraphs) });

/** Lines to write on. */
export const lines =
  (count: number): Layable =>
  ({ left, top, width }) => ({
    ...NOTHING,
    rules: Array.from({ length: count }, (_, i) => ({
      left,
      right: left + width,
      y: top + (i + 1) * LINE - 4,
      isFaint: false,
    })),
    bottom: top + count * LINE,
  });

/** A map, as wide as its place and as high as its frame makes it. */
export const mapOf =
  (picture: Picture): Layable =>
  ({ left, top, width }) => {
    const { size } = picture.frame;
    const bottom = top + (size.height * width) / size.width;
    const box = { left, top, right: left + width, bottom };
    return { ...NOTHING, pictures: [{ box, picture }], bottom };
  };

/** So many groups of a key stand beside each other. */
const ABREAST = 4;

/** The key of pictures that are drawn `scale` times as large as their frames say; `size` is that of its letters on paper. */
export const keyOn =
  (key: readonly KeyGroup[], scale: number, size: number): Layable =>
  ({ left, top, width }) => {
    if (key.length === 0) return { ...NOTHING, bottom: top };
    const at = { left: left / scale, top: top / scale, width: width / scale };
    const rows = key.length > ABREAST ? [key.slice(0, ABREAST), key.slice(ABREAST)] : [key];
    const plan = keyPlan(rows, at, size / scale);
    return { ...NOTHING, keys: [{ plan, scale }], bottom: plan.bottom * scale };
  };

/** A code at the right end of its place, if there is one, and beside it what else is to be said. */
export const besideCode =
  (code: ReturnType<typeof codeOf> | null, gap: number, other: Layable): Layable =>
  ({ left, top, width }) => {
    if (code === null) return other({ left, top, width });
    const side = code.side * MODULE;
    const right = left + width;
    const said = other({ left, top, width: width - side - gap });
    return {
      ...said,
      codes: [...said.codes, { box: { left: right - side, right, top, bottom: top + side }, code }],
      bottom: Math.max(said.bottom, top + side),
    };
  };
