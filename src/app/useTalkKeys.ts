import { useEffect, useEffectEvent, useRef } from "react";

type Does = {
  readonly onNext: () => void;
  readonly onPrevious: () => void;
  readonly onBlack: () => void;
  /** Only where there is something to hold. */
  readonly onFreeze?: () => void;
  readonly onJump?: (step: number) => void;
  readonly onEscape?: () => void;
  /** Whether arrows and the space bar step too, wherever the focus is. */
  readonly all: boolean;
};

/** What is typed into goes on being typed into, … */
const TYPED =
  "input:not([type=range], [type=checkbox], [type=radio]), textarea, select, [contenteditable]";
/** … and what arrows and the space bar set by them. */
const SET = "input, textarea, select, [contenteditable]";
/** After such a pause in ms a number begins anew. */
const PAUSE_MS = 3000;

/**
 * The keys of a talk, before anything else can take them: a remote control steps wherever the focus is. Letters count by their place on the
 * keyboard, so that they are found in every layout.
 */
export function useTalkKeys(does: Does): void {
  const typed = useRef({ digits: "", at: 0 });
  const press = useEffectEvent((event: KeyboardEvent) => {
    const { key, code, repeat, target } = event;
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const isIn = (fields: string) => target instanceof Element && target.closest(fields) !== null;
    // On French keyboards the full stop needs Shift.
    const isLetter = !isIn(TYPED) && (!event.shiftKey || key === ".");
    const act = stepOf(key, does, isIn(SET)) ?? (isLetter ? letterOf(event) : null);
    if (act === null) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (!repeat) act();
    if (!/^Digit|^Numpad/.test(code)) typed.current.digits = "";
  });
  function letterOf({ key, code, timeStamp }: KeyboardEvent): (() => void) | null {
    const { digits, at } = typed.current;
    if (code === "KeyB" || code === "Period" || key === "b" || key === ".") return does.onBlack;
    if (code === "KeyF" && does.onFreeze !== undefined) return does.onFreeze;
    if (key === "Escape" && does.onEscape !== undefined) return does.onEscape;
    if (does.onJump === undefined) return null;
    if (/^\d$/.test(key))
      return () => {
        typed.current = { digits: timeStamp - at < PAUSE_MS ? digits + key : key, at: timeStamp };
      };
    const number = Number(digits);
    return key === "Enter" && digits !== "" && timeStamp - at < PAUSE_MS
      ? () => does.onJump?.(number)
      : null;
  }
  useEffect(() => {
    window.addEventListener("keydown", press, true);
    return () => window.removeEventListener("keydown", press, true);
  }, []);
}

function stepOf(key: string, does: Does, inField: boolean): (() => void) | null {
  if (key === "PageDown") return does.onNext;
  if (key === "PageUp") return does.onPrevious;
  if (!does.all || inField) return null;
  if (key === "ArrowRight" || key === " ") return does.onNext;
  return key === "ArrowLeft" ? does.onPrevious : null;
}
