import { inked, WORN } from "#plain/inked.ts";
import { PLANE_PATH, planeInk, wayInk } from "#scene/ink.ts";
import type { RouteState } from "#world/worldOn.ts";

const LOOK = { chosen: false, dim: false };

/** The line of a way in that state, as the map draws it. */
export const WayLine = ({ state }: { readonly state: RouteState }) => (
  <svg viewBox="0 0 36 10" className="key-line" aria-hidden="true">
    <path d="M2 5H34" {...inked(wayInk({ ...LOOK, state }), WORN)} />
  </svg>
);

/** The line of a way by air with its sign. */
export const PlaneSign = () => (
  <svg viewBox="0 0 36 14" className="key-line" aria-hidden="true">
    <path d="M2 7H34" {...inked(wayInk({ ...LOOK, state: "open" }), WORN)} />
    <path
      d={PLANE_PATH}
      transform="translate(18 7)"
      {...inked(planeInk({ ...LOOK, state: "open" }), WORN)}
    />
  </svg>
);
