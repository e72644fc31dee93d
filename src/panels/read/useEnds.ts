import { type RefObject, useEffect } from "react";

/** Home and End reach the ends of what is read also where nothing has the focus, as on any page. */
export function useEnds(box: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const go = ({ key, target, defaultPrevented }: KeyboardEvent) => {
      if (target !== document.body || defaultPrevented) return;
      if (key === "Home") box.current?.scrollTo(0, 0);
      if (key === "End") box.current?.scrollTo(0, box.current.scrollHeight);
    };
    document.addEventListener("keydown", go);
    return () => document.removeEventListener("keydown", go);
  }, [box]);
}
