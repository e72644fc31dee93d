const STOPS = "a[href], button, input, select, textarea, summary, [tabindex]:not([tabindex='-1'])";

/** From the last stop of the keyboard in a box to its first, or back: says whether the focus was there and has gone round. */
export function tabsRound(box: HTMLElement, isBack: boolean): boolean {
  const stops = [...box.querySelectorAll<HTMLElement>(STOPS)].filter(
    (stop) => !stop.matches(":disabled") && stop.checkVisibility?.() !== false,
  );
  const [first, last] = [stops[0], stops.at(-1)];
  if (first === undefined || last === undefined) return false;
  const { activeElement } = document;
  // Before the first stop stands at most the heading, which took the focus when the box was opened.
  const isAtStart = activeElement === first || !stops.some((stop) => stop === activeElement);
  if (isBack ? !isAtStart : activeElement !== last) return false;
  (isBack ? last : first).focus();
  return true;
}
