import { useEffect, useLayoutEffect, useRef, useState } from "react";
import type { Day } from "#atlas/day.ts";
import { createPlayer, FIRST_SIZE, FIRST_SPEED, type Speed, type StepSize } from "./player.ts";
import { type Range, stepFrom } from "./steps.ts";

type Moved = {
  readonly day: Day;
  readonly range: Range;
  readonly events: readonly { readonly day: Day }[];
  /** Nothing may move by itself. */
  readonly still: boolean;
  readonly onDay: (day: Day) => void;
};

/** A player on the page's own clock, and what its buttons show; it stops with its component. */
export function usePlayer(moved: Moved) {
  const [playing, setPlaying] = useState(false);
  const [speed, setSpeed] = useState<Speed>(FIRST_SPEED);
  const [size, setSize] = useState<StepSize>(FIRST_SIZE);
  const latest = useRef(moved);
  useLayoutEffect(() => {
    latest.current = moved;
  });

  const [player] = useState(() => {
    const goTo = (day: Day): void => {
      // The next question must see the new day even before the page has been drawn again.
      latest.current = { ...latest.current, day };
      latest.current.onDay(day);
    };
    return createPlayer({
      now: () => performance.now(),
      schedule: (tick, milliseconds) => {
        const timer = setTimeout(tick, milliseconds);
        return () => clearTimeout(timer);
      },
      rewind: () => goTo(latest.current.range.first),
      step: (by) => {
        const { day, events, range } = latest.current;
        goTo(stepFrom(by, day, events, range));
      },
      atEnd: () => latest.current.day >= latest.current.range.last,
      onPlaying: setPlaying,
    });
  });

  useEffect(() => player.pause, [player]);
  useEffect(() => {
    if (moved.still) player.pause();
  }, [player, moved.still]);

  return {
    playing,
    speed,
    size,
    play: player.play,
    pause: player.pause,
    chooseSpeed: (next: Speed) => {
      setSpeed(next);
      player.setSpeed(next);
    },
    chooseSize: (next: StepSize) => {
      setSize(next);
      player.setSize(next);
    },
  };
}
