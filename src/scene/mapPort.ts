import type { LonLat } from "#atlas/types.ts";
import type { Camera, Focus } from "#view/viewState.ts";

/** What every renderer lets the stage around it do. */
export type MapPort = {
  /** Px from the map's top left corner, or `null` where the point cannot be seen. */
  readonly project: (point: LonLat) => readonly [number, number] | null;
  readonly camera: () => Camera;
  readonly moveTo: (camera: Camera) => void;
  /** At once, and without telling that it came to rest. */
  readonly jumpTo: (camera: Camera) => void;
  readonly zoomBy: (steps: number) => void;
  /** Moves what is seen by so many px. */
  readonly panBy: (right: number, down: number) => void;
};

/** Something on the map under the pointer, and where the pointer is, in px. */
export type Hit = { readonly focus: Focus; readonly x: number; readonly y: number };

/** What every renderer tells: the reader's choice, what the pointer is on, and where the map came to rest. */
export type MapTells = {
  readonly onPick: (focus: Focus | null) => void;
  readonly onHover: (hit: Hit | null) => void;
  readonly onMove: () => void;
  readonly onRest: (camera: Camera) => void;
  /** All of the scene is on the screen and nothing is pending. */
  readonly onDrawn: () => void;
};
