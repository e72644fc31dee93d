import { type RefObject, useLayoutEffect, useState } from "react";

/** Whether what is in an element is wider than it, so that it scrolls; asked anew when its size changes, or `content` is another. */
export function useOverflow(ref: RefObject<HTMLElement | null>, content: unknown): boolean {
  const [isLonger, setLonger] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other content has another width
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return;
    const measure = () => setLonger(element.scrollWidth > element.clientWidth + 1);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref, content]);
  return isLonger;
}
