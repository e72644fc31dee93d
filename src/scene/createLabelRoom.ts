import type { Box, Frame } from "#scene/frame.ts";
import { LEAVING_LENGTH } from "#scene/ink.ts";
import { gapTo, type LabelKind } from "#scene/labelBox.ts";
import { LABEL_GAP } from "#scene/labelSides.ts";
import { type Line, meetsBox, meetsCircle, meetsLine } from "#scene/lineMeets.ts";
import type { Rim } from "#scene/rimsOf.ts";

/** What asks for room: whose name it is, how far it stands from its own mark in px, and the line that leads to that, if one does. */
export type Asker = {
  readonly id: string;
  readonly kind: LabelKind;
  readonly away: number;
  /** How far it stays from the dots of small places, in px. */
  readonly fromDots: number;
  readonly leader: Line | null;
};

/** A name is so far from a dot, and a number, which might be taken for that of the dot, farther. */
export const FROM_DOTS = { name: LABEL_GAP + 1, number: LABEL_GAP + LEAVING_LENGTH + 1 } as const;

/** The room of a picture: what stands on it already, and what may stand beside that. */
export type LabelRoom = {
  readonly isFree: (box: Box, asker: Asker) => boolean;
  /** Whether a round mark can stand there: on no name and no other mark. */
  readonly isFreeFor: (at: readonly [number, number], radius: number) => boolean;
  /** How many points of ways and of crossings lie below a box, and how many of borders. */
  readonly crossed: (box: Box) => number;
  readonly bordered: (box: Box) => number;
  readonly take: (box: Box, leader: Line | null) => void;
  readonly addMark: (rim: Rim) => void;
  /** The circle of that place stands there without a name: others keep farther away. */
  readonly leaveNameless: (id: string) => void;
};

/** So much farther than its own circle any other one is, in px. */
const FARTHER = 6;
/** A name without a circle is so far from every circle that it cannot be taken for its name, in px. */
const APART = 10;
/** … and so far from one that stands there without a name. */
const FAR_APART = 28;
const EDGE = 6;
const BETWEEN = 3;
/** Between a leader and what it passes. */
const BESIDE = 2;

export function createLabelRoom(
  { size, covered }: Pick<Frame, "size" | "covered">,
  rims: readonly Rim[],
  { crossed, bordered }: Pick<LabelRoom, "crossed" | "bordered">,
): LabelRoom {
  const names: Box[] = [];
  const lines: Line[] = [];
  const marks: Rim[] = [...rims];
  const nameless = new Set<string>();

  function isClear({ left, top, right, bottom }: Box): boolean {
    if (left < EDGE || top < EDGE || right > size.width - EDGE || bottom > size.height - EDGE)
      return false;
    return ![...covered, ...names].some(
      (other) =>
        left - BETWEEN < other.right &&
        other.left < right + BETWEEN &&
        top < other.bottom &&
        other.top < bottom,
    );
  }

  function leads(line: Line, own: string): boolean {
    const [, , x, y] = line;
    return (
      x > 0 &&
      y > 0 &&
      x < size.width &&
      y < size.height &&
      !covered.some((box) => meetsBox(line, box)) &&
      !names.some((box) => meetsBox(line, box)) &&
      !lines.some((other) => meetsLine(line, other)) &&
      marks.every(({ id, at, radius }) => {
        return at === null || id === own || !meetsCircle(line, at, radius + BESIDE);
      })
    );
  }

  return {
    isFree(box, { id: own, kind, away, fromDots, leader }) {
      if (!isClear(box) || lines.some((line) => meetsBox(line, box))) return false;
      const isNumber = kind === "destination";
      const isApart = marks.every(({ id, kind: of, at, radius }) => {
        if (at === null || id === own) return true;
        const least = of === "dot" ? fromDots : isNumber ? away + FARTHER : APART;
        return gapTo(box, at, radius) >= (nameless.has(id) ? Math.max(least, FAR_APART) : least);
      });
      return isApart && (leader === null || leads(leader, own));
    },
    isFreeFor: (at, radius) =>
      isClear({
        left: at[0] - radius,
        right: at[0] + radius,
        top: at[1] - radius,
        bottom: at[1] + radius,
      }) &&
      // What stands there already was laid out without it, and must stay nearer to its own mark.
      names.every((name) => gapTo(name, at, radius) >= LABEL_GAP + FARTHER) &&
      !lines.some((line) => meetsCircle(line, at, radius + BESIDE)) &&
      marks.every(
        (other) =>
          other.at === null ||
          Math.hypot(other.at[0] - at[0], other.at[1] - at[1]) >= other.radius + radius,
      ),
    crossed,
    bordered,
    take(box, leader) {
      names.push(box);
      if (leader !== null) lines.push(leader);
    },
    addMark: (rim) => void marks.push(rim),
    leaveNameless: (id) => void nameless.add(id),
  };
}
