type Tab = Pick<Window, "addEventListener" | "removeEventListener">;

/** Counts what the reader does by hand, until it is stopped: a press, a click, a key. A key that is held is one gesture, however often it repeats. */
export function followGestures(tab: Tab): {
  readonly current: () => number;
  readonly stop: () => void;
} {
  let count = 0;
  let held = false;
  const onKey = ({ repeat }: KeyboardEvent) => {
    held = repeat;
    if (!repeat) count += 1;
  };
  const onRelease = () => {
    held = false;
  };
  const onPress = () => {
    held = false;
    count += 1;
  };
  // A held Enter clicks its button again and again.
  const onClick = () => {
    if (!held) count += 1;
  };
  // Before anybody can keep them to themselves.
  tab.addEventListener("keydown", onKey, true);
  tab.addEventListener("keyup", onRelease, true);
  tab.addEventListener("pointerdown", onPress, true);
  tab.addEventListener("click", onClick, true);
  return {
    current: () => count,
    stop: () => {
      tab.removeEventListener("keydown", onKey, true);
      tab.removeEventListener("keyup", onRelease, true);
      tab.removeEventListener("pointerdown", onPress, true);
      tab.removeEventListener("click", onClick, true);
    },
  };
}
