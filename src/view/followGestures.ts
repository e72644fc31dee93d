type Page = Pick<Window, "addEventListener" | "removeEventListener">;

/** Counts what the reader does by hand, until it is stopped: a press, a click, a key. A key that is held is one gesture, however often it repeats. */
export function followGestures(page: Page): {
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
  page.addEventListener("keydown", onKey, true);
  page.addEventListener("keyup", onRelease, true);
  page.addEventListener("pointerdown", onPress, true);
  page.addEventListener("click", onClick, true);
  return {
    current: () => count,
    stop: () => {
      page.removeEventListener("keydown", onKey, true);
      page.removeEventListener("keyup", onRelease, true);
      page.removeEventListener("pointerdown", onPress, true);
      page.removeEventListener("click", onClick, true);
    },
  };
}
