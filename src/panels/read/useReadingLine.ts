import { type RefObject, useEffect, useEffectEvent, useLayoutEffect } from "react";
import { placeOf } from "./placeOf.ts";
import { type LaidOut, stepAt } from "./stepAt.ts";

type Reading = {
  readonly story: string | null;
  readonly step: number;
  readonly onStep: (step: number) => void;
};

/**
 * Keeps the step that is read and the step of the view the same. The hand scrolls: the step under the reading line is gone to. Anything else
 * moves the step, or the window, or the length of the words: the page scrolls at once to where that step is read, and only if it is not.
 */
export function useReadingLine(
  box: RefObject<HTMLElement | null>,
  list: RefObject<HTMLElement | null>,
  { story, step, onStep }: Reading,
): void {
  const read = useEffectEvent(() => {
    const at = seenIn(box.current, list.current);
    if (at !== null && at.step !== step) onStep(at.step);
  });
  const keep = useEffectEvent(() => {
    const at = seenIn(box.current, list.current);
    const goal = at?.steps[step - 1];
    if (at !== null && goal !== undefined && at.step !== step)
      box.current?.scrollTo(0, placeOf(goal, at.height));
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: every step that is gone to is scrolled to
  useLayoutEffect(() => keep(), [step]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another story is another list
  useEffect(() => {
    const [around, inside] = [box.current, list.current];
    if (around === null || inside === null) return;
    const sizes = new ResizeObserver(() => keep());
    sizes.observe(around);
    sizes.observe(inside);
    around.addEventListener("scroll", read, { passive: true });
    return () => {
      sizes.disconnect();
      around.removeEventListener("scroll", read);
    };
  }, [box, list, story]);
}

/** Where the steps lie, and which is read; `null` while nothing is laid out. */
function seenIn(
  box: HTMLElement | null,
  list: HTMLElement | null,
): { readonly steps: readonly LaidOut[]; readonly step: number; readonly height: number } | null {
  if (box === null || list === null || box.clientHeight === 0) return null;
  const steps = [...list.children].map((one): LaidOut => {
    const { offsetTop, offsetHeight } = one as HTMLElement;
    return { top: offsetTop, height: offsetHeight };
  });
  const { clientHeight: height, scrollTop } = box;
  return steps.length === 0 ? null : { steps, step: stepAt(steps, scrollTop, height), height };
}
