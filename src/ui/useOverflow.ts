import { type RefObject, useLayoutEffect, useState } from "react";

/** Whether what is in an element is wider than it, so that it scrolls; asked anew when its size changes, or `content` is another. */
export function useOverflow(ref: RefObject<HTMLElement | null>, content: unknown): boolean {
  const [isLonger, setLonger] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other content has another width
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return;
    // It asks at once, too, but when the page is laid out anyway, and before it is painted.
    const observer = new ResizeObserver(() =>
      setLonger(element.scrollWidth > element.clientWidth + 1),
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref, content]);
  return isLonger;
}
