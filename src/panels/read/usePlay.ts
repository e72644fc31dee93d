import { useEffect, useEffectEvent, useState } from "react";
import { dwellMs, type Pace } from "./dwellMs.ts";

type Play = {
  readonly step: number;
  /** What is read at the step. */
  readonly text: string;
  readonly isLast: boolean;
  readonly pace: Pace;
  readonly onNext: () => void;
};

/** Anything that the hand does; what is only looked at goes on. */
const TOUCHES = ["pointerdown", "wheel", "keydown", "touchstart"] as const;

/** Goes on by itself, once it is asked to, until the last step, or until anybody touches anything or looks away. */
export function usePlay({ step, text, isLast, pace, onNext }: Play): {
  readonly isPlaying: boolean;
  readonly play: () => void;
  readonly stop: () => void;
} {
  const [isAsked, setAsked] = useState(false);
  const isPlaying = isAsked && !isLast;
  const next = useEffectEvent(onNext);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each step has its own time
  useEffect(() => {
    if (!isPlaying) return;
    const wait = setTimeout(() => next(), dwellMs(pace, text));
    return () => clearTimeout(wait);
  }, [isPlaying, step, text, pace]);
  useEffect(() => {
    if (!isPlaying) return;
    const stop = (event: Event) => {
      if (!isOnSwitch(event)) setAsked(false);
    };
    // Before the page does what the hand asks for.
    for (const touch of TOUCHES) document.addEventListener(touch, stop, true);
    document.addEventListener("visibilitychange", stop);
    return () => {
      for (const touch of TOUCHES) document.removeEventListener(touch, stop, true);
      document.removeEventListener("visibilitychange", stop);
    };
  }, [isPlaying]);
  return { isPlaying, play: () => setAsked(true), stop: () => setAsked(false) };
}

/** The button that has begun it ends it by itself. */
const isOnSwitch = (event: Event): boolean =>
  event.target instanceof Element &&
  event.target.closest("[data-play]") !== null &&
  !(event instanceof KeyboardEvent && event.key !== "Enter" && event.key !== " ");
