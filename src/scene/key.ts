import type { BorderRow } from "#scene/borderRows.ts";
import type { CrossingForm } from "#scene/crossingShapes.ts";
import type { Pattern } from "#scene/patterns.ts";
import type { Tone } from "#scene/scene.ts";
import type { Sign } from "#scene/signs.ts";
import type { RouteState } from "#world/worldOn.ts";

/** What stands before the words of a row: a piece of the drawing. */
export type KeySample =
  | { readonly kind: "class"; readonly tone: Tone; readonly pattern: Pattern }
  | { readonly kind: "sign"; readonly sign: Sign; readonly isOld: boolean }
  | { readonly kind: "circles"; readonly circles: readonly Circle[] }
  | { readonly kind: "mark"; readonly form: MarkForm }
  | { readonly kind: "line"; readonly state: RouteState; readonly byAir: boolean }
  | { readonly kind: "border"; readonly look: BorderRow["look"] }
  | ({ readonly kind: "crossing"; readonly isOld: boolean } & CrossingForm);

/** What a circle can tell beside its size. */
export type MarkForm = "range" | "least" | "in" | "out" | "loss";

type Circle = { readonly radius: number; readonly label: string };

export type KeyRow = {
  readonly key: string;
  readonly sample: KeySample;
  readonly label: string;
  /** The same where there is little room. */
  readonly short: string;
};

/** One kind of mark, with what tells its forms apart. */
export type KeyGroup = {
  readonly key: "overlay" | "second" | "destinations" | "routes" | "borders" | "crossings";
  readonly title: string;
  readonly rows: readonly KeyRow[];
};
