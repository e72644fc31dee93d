import type { LonLat } from "#atlas/types.ts";
import type { Camera, Focus } from "#view/viewState.ts";

/**
 * What every renderer lets the stage around it do.
 *
 * The view owns the camera. The reader's own movement of the map (drag, wheel, pinch, double click, keys, buttons) is told
 * once, when it rests; framing tells nothing, whatever is its cause.
 */
export type MapPort = {
  /** Px from the map's top left corner, or `null` where the point cannot be seen: behind the globe or at its very rim. */
  readonly project: (point: LonLat) => readonly [number, number] | null;
  /** Where the map looks at this moment, also while it moves. */
  readonly camera: () => Camera;
  /** Looks there, as the view says; a movement of the reader that is not told yet is forgotten. */
  readonly frame: (camera: Camera, pace: "gliding" | "at once") => void;
  /** Looks there at once since the map has another size; a movement of the reader that is not told yet wins. */
  readonly fit: (camera: Camera) => void;
  /** Ends the reader's movement here and tells it now. */
  readonly settle: () => void;
  /** The reader's movement, by so many steps. */
  readonly zoomBy: (steps: number) => void;
  /** The reader's movement: moves what is seen by so many px. */
  readonly panBy: (right: number, down: number) => void;
};

/** Something on the map under the pointer, and where the pointer is, in px. */
export type Hit = { readonly focus: Focus; readonly x: number; readonly y: number };

/** Who moves the map: the reader's hand, or a frame that was set. */
export type Mover = "reader" | "frame";

/** What every renderer tells: the reader's choice, what the pointer is on, and where the reader's movement came to rest. */
export type MapTells = {
  readonly onPick: (focus: Focus | null) => void;
  readonly onHover: (hit: Hit | null) => void;
  /** Every move at once, so that what lies on the map moves along. */
  readonly onMove: (by: Mover) => void;
  readonly onRest: (camera: Camera) => void;
  /** All of the scene is on the screen and nothing is pending. */
  readonly onDrawn: () => void;
};
