import { type RefObject, useLayoutEffect, useState } from "react";
import type { Size } from "#scene/camera.ts";

/** What a drawing is made for before the page knows its own size; what was measured is another object. */
export const FIRST_SIZE: Size = { width: 1000, height: 640 };

/** The size of an element in whole px, kept up to date. */
export function useSize(ref: RefObject<HTMLElement | null>): Size {
  const [size, setSize] = useState(FIRST_SIZE);
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return;
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = element;
      if (width > 0 && height > 0)
        setSize((old) =>
          old !== FIRST_SIZE && old.width === width && old.height === height
            ? old
            : { width, height },
        );
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return size;
}
