import { useEffect, useEffectEvent } from "react";

type Steps = {
  /** Whether the keys are listened to at all. */
  readonly on: boolean;
  /** Whether they step even where they would scroll what is read: before a class they always step. */
  readonly first: boolean;
  /** Whether a key that is held is one step. */
  readonly once: boolean;
  readonly next: () => void;
  readonly previous: () => void;
};

/** What a presenter's remote control sends, and what a hand on the keyboard looks for. */
const FORWARD = ["PageDown", "ArrowRight", " "];
const BACK = ["PageUp", "ArrowLeft"];

/** Steps by key wherever the focus is, but never in a field, and never with a key that what has the focus uses itself. */
export function useStepKeys({ on, first, once, next, previous }: Steps): void {
  const step = useEffectEvent((event: KeyboardEvent) => {
    const act = FORWARD.includes(event.key) ? next : BACK.includes(event.key) ? previous : null;
    if (act === null || isUsed(event, first)) return;
    event.preventDefault();
    if (!(once && event.repeat)) act();
  });
  useEffect(() => {
    if (!on) return;
    document.addEventListener("keydown", step);
    return () => document.removeEventListener("keydown", step);
  }, [on]);
}

const FIELDS =
  "input, textarea, select, [contenteditable], dialog, [role=listbox], [role=combobox]";
const PRESSED = "button, a[href], summary, label, [role=button]";

function isUsed(event: KeyboardEvent, stepsFirst: boolean): boolean {
  const { key, target } = event;
  if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey)
    return true;
  if (!(target instanceof Element)) return false;
  if (target.closest(FIELDS) !== null) return true;
  if (key === " " && target.closest(PRESSED) !== null) return true;
  return !key.startsWith("Arrow") && !stepsFirst && isScrolled(target);
}

/** Whether something round it can be scrolled by these keys. */
function isScrolled(target: Element | null): boolean {
  for (let part = target; part !== null && part !== document.body; part = part.parentElement) {
    const { overflowY } = getComputedStyle(part);
    const scrolls = overflowY === "auto" || overflowY === "scroll";
    if (scrolls && part.scrollHeight > part.clientHeight) return true;
  }
  return false;
}
