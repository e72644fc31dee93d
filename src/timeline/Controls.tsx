import type { ReactNode } from "react";
import { useStore } from "zustand";
import type { Lang } from "#atlas/types.ts";
import { printNumber } from "#words/numberWords.ts";
import { timelineWords } from "#words/timelineWords.ts";
import type { Clock } from "./createClock.ts";
import { SPEEDS } from "./player.ts";

type Props = {
  readonly clock: Clock;
  readonly still: boolean;
  readonly lang: Lang;
  readonly canGoBack: boolean;
  readonly canGoOn: boolean;
  readonly listed: boolean;
  readonly onList: () => void;
  /** The day. */
  readonly children: ReactNode;
};

const ICONS = {
  previous: "M4 4V16M16 4L7 10L16 16Z",
  next: "M16 4V16M4 4L13 10L4 16Z",
  play: "M5 3L17 10L5 17Z",
  pause: "M6 4V16M14 4V16",
  list: "M3 5H4M8 5H17M3 10H4M8 10H17M3 15H4M8 15H17",
};

/** The buttons that move the day, and the day between them and the strip. */
export function Controls(props: Props) {
  const { clock, still, lang, canGoBack, canGoOn } = props;
  const words = timelineWords[lang];
  const { playing, speed } = useStore(clock.time);
  const faster = SPEEDS[(SPEEDS.indexOf(speed) + 1) % SPEEDS.length] ?? speed;
  const times = `${printNumber(speed, lang)}×`;

  const button = (name: keyof typeof ICONS, label: string, act: () => void, on = true) => (
    <button
      type="button"
      className={`timeline-button timeline-${name}`}
      title={label}
      aria-label={label}
      aria-disabled={!on}
      aria-expanded={name === "list" ? props.listed : undefined}
      onClick={() => on && act()}
    >
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <path d={ICONS[name]} />
      </svg>
    </button>
  );

  return (
    <div className="timeline-controls" data-playing={playing || undefined}>
      {/* Back is where the track has the earlier days. */}
      <div className="timeline-buttons" dir="ltr">
        {button("previous", words.previousEvent, clock.previous, canGoBack)}
        {!still &&
          (playing
            ? button("pause", words.pause, clock.pause)
            : button("play", words.play, clock.play))}
        {button("next", words.nextEvent, clock.next, canGoOn)}
      </div>
      {props.children}
      <div className="timeline-buttons" dir="ltr">
        {!still && (
          <button
            type="button"
            className="timeline-button timeline-speed"
            title={words.speed(times)}
            aria-label={words.speed(times)}
            onClick={() => clock.chooseSpeed(faster)}
          >
            {times}
          </button>
        )}
        {button("list", words.list, props.onList)}
      </div>
    </div>
  );
}
