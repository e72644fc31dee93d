import { type ReactNode, useId, useState } from "react";
import { useStore } from "zustand";
import type { Lang } from "#atlas/types.ts";
import { printNumber } from "#words/numberWords.ts";
import { timelineWords } from "#words/timelineWords.ts";
import type { Clock } from "./createClock.ts";
import { SPEEDS, STEP_SIZES } from "./player.ts";

type Props = {
  readonly clock: Clock;
  readonly still: boolean;
  readonly lang: Lang;
  /** `null` where there is no event to go to. */
  readonly onPrevious: (() => void) | null;
  readonly onNext: (() => void) | null;
  /** The date field. */
  readonly children: ReactNode;
};

const ICONS = {
  previous: "M4 4V16M16 4L7 10L16 16Z",
  next: "M16 4V16M4 4L13 10L4 16Z",
  play: "M5 3L17 10L5 17Z",
  pause: "M6 4V16M14 4V16",
};

const Icon = ({ name }: { name: keyof typeof ICONS }) => (
  <svg viewBox="0 0 20 20" aria-hidden="true">
    <path d={ICONS[name]} />
  </svg>
);

/** The buttons that move the day; what is needed seldom hides behind "More" on narrow screens. */
export function Controls({ clock, still, lang, onPrevious, onNext, children }: Props) {
  const words = timelineWords[lang];
  const id = useId();
  const { playing, size: chosenSize, speed: chosenSpeed } = useStore(clock.time);
  const [open, setOpen] = useState(false);

  const button = (name: keyof typeof ICONS, label: string, act: (() => void) | null) => (
    <button
      type="button"
      className={`timeline-button timeline-${name}`}
      title={label}
      aria-label={label}
      aria-disabled={act === null}
      onClick={() => act?.()}
    >
      <Icon name={name} />
    </button>
  );

  return (
    <div className="timeline-controls">
      {/* Back is where the track has the earlier days. */}
      <div className="timeline-buttons" dir="ltr">
        {button("previous", words.previousEvent, onPrevious)}
        {!still &&
          (playing
            ? button("pause", words.pause, clock.pause)
            : button("play", words.play, clock.play))}
        {still ? (
          <button
            type="button"
            className="timeline-button timeline-wide"
            aria-disabled={onNext === null}
            onClick={() => onNext?.()}
          >
            <span>{words.nextEvent}</span>
            <Icon name="next" />
          </button>
        ) : (
          button("next", words.nextEvent, onNext)
        )}
        <button
          type="button"
          className="timeline-button timeline-more"
          aria-expanded={open}
          aria-controls={`${id}-more`}
          onClick={() => setOpen(!open)}
        >
          {words.more}
        </button>
      </div>
      <div className="timeline-settings" id={`${id}-more`} data-open={open}>
        {!still && (
          <>
            <label>
              <span>{words.step}</span>
              <select
                value={chosenSize}
                onChange={(event) => {
                  const size = STEP_SIZES.find((one) => one === event.target.value);
                  if (size) clock.chooseSize(size);
                }}
              >
                {STEP_SIZES.map((size) => (
                  <option key={size} value={size}>
                    {words.steps[size]}
                  </option>
                ))}
              </select>
            </label>
            <label>
              <span>{words.speed}</span>
              <select
                value={chosenSpeed}
                onChange={(event) => {
                  const speed = SPEEDS.find((one) => String(one) === event.target.value);
                  if (speed) clock.chooseSpeed(speed);
                }}
              >
                {SPEEDS.map((speed) => (
                  <option key={speed} value={speed}>
                    {`${printNumber(speed, lang)}×`}
                  </option>
                ))}
              </select>
            </label>
          </>
        )}
        {children}
      </div>
    </div>
  );
}
