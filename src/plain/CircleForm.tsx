import {
  BOUND_GAP,
  BOUND_INKS,
  circleInk,
  halfInk,
  halfPath,
  type Ink,
  minusInk,
  minusPath,
  ringInks,
} from "#scene/ink.ts";
import type { MarkForm } from "#scene/key.ts";
import { type Colours, inked } from "./inked.ts";

type Props = {
  readonly form: MarkForm;
  /** In px. */
  readonly radius: number;
  readonly colours: Colours;
};

/** A circle of the map, small, with what it tells beside its size; round the point 0, 0. */
export function CircleForm({ form, radius, colours }: Props) {
  const ink = (of: Ink) => inked(of, colours);
  const rings = (r: number, inks: readonly Ink[]) =>
    inks.map((one) => <circle key={one.stroke} r={r} {...ink(one)} />);
  if (form === "in" || form === "out")
    return <path d={halfPath(form, radius)} {...ink(halfInk(form))} />;
  return (
    <>
      <circle r={radius} {...ink(circleInk({ sign: form === "loss" ? -1 : 1 }))} />
      {form === "loss" && <path d={minusPath(radius)} {...ink(minusInk(radius))} />}
      {form === "least" && rings(radius + BOUND_GAP, BOUND_INKS)}
      {form === "range" && rings(radius * 1.4, ringInks(radius * 1.4, radius))}
    </>
  );
}
