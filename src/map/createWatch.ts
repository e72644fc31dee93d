import type { Schedule } from "#scene/createHand.ts";

type Needs = {
  readonly schedule: Schedule;
  /** Calls `act` with the page's next picture: never, as long as nobody sees the page. */
  readonly frame: (act: () => void) => () => void;
  readonly onStalled: () => void;
};

/** Watches over one picture after the other. */
export type Watch = {
  /** A picture has been begun. */
  readonly begin: () => void;
  /** Something of it has come. */
  readonly sign: () => void;
  /** It is done, or wanted no more. */
  readonly end: () => void;
};

const TICK_MS = 5000;
/** So many ticks in a row without a sign: a slow machine gives one sooner, since its clock waits for its pictures. */
const QUIET_TICKS = 4;

/** Tells when a picture that was begun makes no progress while the page is seen: workers can die without a word. */
export function createWatch({ schedule, frame, onStalled }: Needs): Watch {
  let quiet = 0;
  let isOn = false;
  let callOff = (): void => {};

  function wait(): void {
    callOff = schedule(() => {
      callOff = frame(() => {
        quiet += 1;
        if (quiet < QUIET_TICKS) return wait();
        isOn = false;
        onStalled();
      });
    }, TICK_MS);
  }
  return {
    begin() {
      quiet = 0;
      if (isOn) return;
      isOn = true;
      wait();
    },
    sign() {
      quiet = 0;
    },
    end() {
      isOn = false;
      callOff();
    },
  };
}
