import { sameCamera } from "#scene/camera.ts";
import type { Camera } from "#view/viewState.ts";

/** Calls `act` once after so many milliseconds, unless the function it returns calls that off. */
export type Schedule = (act: () => void, milliseconds: number) => () => void;

type Needs = {
  /** Where the map looks now. */
  readonly now: () => Camera;
  /** Whether the map moves right now. */
  readonly isMoving: () => boolean;
  readonly onRest: (camera: Camera) => void;
  readonly schedule: Schedule;
};

/** What a renderer knows of the reader's own movement of the map. */
export type Hand = {
  /** The reader moves the map. */
  readonly stir: () => void;
  /** The map has stopped; if the reader moved it and does not go on, that is told. */
  readonly rest: () => void;
  /** Tells at once what the reader has done so far; says whether there was anything. */
  readonly settle: () => boolean;
  /** The map has been framed anew: what the reader did before counts no more. */
  readonly framed: (camera: Camera) => void;
  /** Whether the reader has moved the map and it is not told yet. */
  readonly isOn: () => boolean;
};

/** So long a map has to stand still: wheels and keys move it in steps. */
export const REST_MS = 250;

/** Tells the reader's movements, each once, when it rests; one that ended where it began is not told. `known` is the camera that everybody knows. */
export function createHand(known: Camera, { now, isMoving, onRest, schedule }: Needs): Hand {
  let before = known;
  let on = false;
  let callOff = (): void => {};

  function tell(): boolean {
    callOff();
    if (!on) return false;
    on = false;
    const camera = now();
    if (sameCamera(before, camera)) return false;
    before = camera;
    onRest(camera);
    return true;
  }
  return {
    stir() {
      callOff();
      on = true;
    },
    rest() {
      if (!on) return;
      callOff();
      // A movement may end only because the next one begins; then that one's end comes.
      callOff = schedule(() => isMoving() || tell(), REST_MS);
    },
    settle: tell,
    framed(camera) {
      callOff();
      on = false;
      before = camera;
    },
    isOn: () => on,
  };
}
