import type { PlaceId } from "#atlas/types.ts";
import { labelBox } from "#scene/labelBox.ts";
import type { LabelPlaces } from "#scene/labelPlaces.ts";

/** For a finger, in px round an arrow and round a name. */
const REACH = 14;
const BESIDE = 2;

/** What lies beyond the edge and is pressed there: whose arrow or name lies under a point of the picture, in px; `null` where none does. */
export function stubUnder(
  { stubs, labels }: Pick<LabelPlaces, "stubs" | "labels">,
  letters: number,
  [x, y]: readonly [number, number],
): PlaceId | null {
  const found = stubs.find(({ id, at }) => {
    if (Math.hypot(at[0] - x, at[1] - y) <= REACH) return true;
    const label = labels.find((one) => one.id === id);
    if (label === undefined) return false;
    const { left, top, right, bottom } = labelBox(label, label.at, letters);
    return x >= left - BESIDE && x <= right + BESIDE && y >= top - BESIDE && y <= bottom + BESIDE;
  });
  return found?.id ?? null;
}
