import { type RefObject, useEffect, useState } from "react";

/** Whether a box is used: from the first press, key or zoom in it until it is out of sight. Who scrolls past it with wheel, finger or Tab does not use it. */
export function useAwake(box: RefObject<HTMLElement | null>): boolean {
  const [awake, setAwake] = useState(false);
  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    const wake = (event: Event) => {
      if (isUse(event)) setAwake(true);
    };
    for (const kind of KINDS)
      element.addEventListener(kind, wake, { capture: true, passive: true });
    const sight = new IntersectionObserver((seen) => {
      if (seen.at(-1)?.isIntersecting === false) setAwake(false);
    });
    sight.observe(element);
    return () => {
      for (const kind of KINDS) element.removeEventListener(kind, wake, { capture: true });
      sight.disconnect();
    };
  }, [box]);
  return awake;
}

const KINDS = ["pointerdown", "click", "keydown", "wheel", "touchmove"] as const;

function isUse(event: Event): boolean {
  if (event instanceof KeyboardEvent) return event.key !== "Tab";
  if (event instanceof WheelEvent) return event.ctrlKey || event.metaKey;
  if (event.type === "touchmove") return (event as TouchEvent).touches.length > 1;
  return (
    !(event instanceof PointerEvent) || event.type === "click" || event.pointerType !== "touch"
  );
}
