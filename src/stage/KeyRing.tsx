import type { Size } from "#scene/camera.ts";
import type { Spot } from "./marksInOrder.ts";

type Props = {
  /** In px of the picture. */
  readonly at: readonly [number, number];
  readonly spot: Spot;
  readonly size: Size;
};

/** So near to an edge the words lean to the other side, in px. */
const NEAR = 144;

/** Where one stands who goes by keys: a ring, and what it is on in words, which are whole at either edge. */
export function KeyRing({ at: [x, y], spot: { focus, name, words }, size }: Props) {
  const lean = x < NEAR ? "-15px" : x > size.width - NEAR ? "calc(-100% + 15px)" : "-50%";
  return (
    <div className="stage-cursor" data-stop={focus.kind} style={{ translate: `${x}px ${y}px` }}>
      <span style={{ translate: lean }}>{words === "" ? name : `${name}: ${words}`}</span>
    </div>
  );
}
