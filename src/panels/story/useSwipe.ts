import { type PointerEvent, useRef } from "react";
import { swipe } from "./swipe.ts";

type Handler = (event: PointerEvent<HTMLElement>) => void;

/** What moves under the finger by itself: fields of a guess, and a map that is moved. */
const HELD = "[data-held], .stage-area";

/** Handlers of the box on which a finger that moves sideways asks for the next step (1) or the one before (-1). */
export function useSwipe(
  onTurn: (by: -1 | 1) => void,
): Readonly<Record<"onPointerDown" | "onPointerCancel" | "onPointerUp", Handler>> {
  const from = useRef<readonly [x: number, y: number] | null>(null);
  return {
    onPointerDown({ clientX, clientY, pointerType, target }) {
      const isHeld = target instanceof Element && target.closest(HELD) !== null;
      from.current = pointerType === "mouse" || isHeld ? null : [clientX, clientY];
    },
    onPointerCancel() {
      from.current = null;
    },
    onPointerUp({ clientX, clientY }) {
      const by = from.current === null ? 0 : swipe(from.current, [clientX, clientY]);
      from.current = null;
      if (by !== 0) onTurn(by);
    },
  };
}
