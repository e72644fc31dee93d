import { memo } from "react";
import type { SignPlace } from "#scene/signPlaces.ts";
import type { Colours } from "./inked.ts";
import { SignShapes } from "./SignShapes.tsx";

/** The signs of second classes where they were laid out. */
export const Signs = memo(function Signs(props: {
  readonly signs: readonly SignPlace[];
  readonly letters: number;
  readonly colours: Colours;
}) {
  if (props.signs.length === 0) return null;
  return (
    <g className="signs" pointerEvents="none">
      {props.signs.map(({ id, dx, dy, at: [x, y], ...look }) => (
        <g
          key={id}
          data-sign={id}
          data-class={look.sign}
          transform={`translate(${(x + dx).toFixed(1)} ${(y + dy).toFixed(1)}) scale(${props.letters})`}
        >
          <SignShapes look={look} colours={props.colours} />
        </g>
      ))}
    </g>
  );
});
