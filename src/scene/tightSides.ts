import type { LabelPlace } from "#scene/labelBox.ts";
import { labelSize } from "#scene/labelBox.ts";
import { labelSides } from "#scene/labelSides.ts";

/** From the end of a way, in px. */
const TIP = 5;
/** Parts of the name's own width and height by which it is moved, the least first. */
const ACROSS = [0, -1 / 6, 1 / 6, -1 / 3, 1 / 3, -1 / 2, 1 / 2];
const DOWN = [0, -1 / 2, 1 / 2, -3 / 4, 3 / 4];

/** Where the name of a country that is smaller than its name may stand, the best place first: across its point, moved by less than a line, or beside the end of a way. */
export function tightSides(
  name: Pick<LabelPlace, "kind" | "lines">,
  letters: number,
  isEnd: boolean,
): ReturnType<typeof labelSides> {
  const { width, height } = labelSize(name.kind, name.lines, letters);
  return [
    ...DOWN.flatMap((down) =>
      ACROSS.map((across) => ({
        dx: across * width,
        dy: down * height,
        align: "middle" as const,
      })),
    ),
    ...(isEnd ? labelSides({ ...name, radius: TIP }, letters) : []),
  ];
}
