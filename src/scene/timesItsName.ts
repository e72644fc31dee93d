import type { PlaceMark } from "#scene/scene.ts";

/** In thousandths of the globe at zoom 0. */
const NAME = 9;

/** About how many times as large as its name a place is at a zoom. */
export const timesItsName = ({ size }: Pick<PlaceMark, "size">, zoom: number): number =>
  (size * 4 ** zoom) / NAME;
