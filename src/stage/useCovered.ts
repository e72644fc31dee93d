import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from "react";
import type { Box } from "#scene/frame.ts";

const NOTHING: readonly Box[] = [];

/** What lies on an element and hides a part of it: the boxes of all that says `data-covers`, in px from its top left corner. */
export function useCovered(ref: RefObject<HTMLElement | null>): readonly Box[] {
  const [covered, setCovered] = useState(NOTHING);
  const watching = useRef<{
    readonly observer: ResizeObserver;
    readonly seen: Set<Element>;
  }>(null);
  // With the size of the picture, so that its names are laid out once.
  useLayoutEffect(() => {
    if (ref.current !== null) setCovered(keeping(coversOf(ref.current)));
  }, [ref]);
  // Parts of the page come and go: after each drawing the new ones are watched, those too that stand for a part without a box. Which
  // these are is asked only when one has another size: then the page is laid out, and here it would have to be for the question alone.
  useEffect(() => {
    const element = ref.current;
    if (element === null) return;
    watching.current ??= {
      observer: new ResizeObserver(() => setCovered(keeping(coversOf(element)))),
      seen: new Set(),
    };
    const { observer, seen } = watching.current;
    for (const part of seen) if (!part.isConnected) seen.delete(part);
    for (const part of [element, ...document.querySelectorAll("[data-covers], [data-covers] > *")])
      if (!seen.has(part)) {
        seen.add(part);
        observer.observe(part);
      }
  });
  useEffect(
    () => () => {
      watching.current?.observer.disconnect();
      watching.current = null;
    },
    [],
  );
  return covered;
}

/** The boxes of before, where nothing differs. */
const keeping = (next: readonly Box[]) => (old: readonly Box[]) =>
  JSON.stringify(old) === JSON.stringify(next) ? old : next;

/** All that may cover; a part that has no box of its own stands for those in it. */
const coveringParts = (): readonly Element[] =>
  [...document.querySelectorAll("[data-covers]")].flatMap((part) =>
    getComputedStyle(part).display === "contents" ? [...part.children] : [part],
  );

function coversOf(element: Element): readonly Box[] {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return coveringParts().flatMap((part) => {
    const box = part.getBoundingClientRect();
    const isOver =
      box.width > 0 && box.left < right && left < box.right && box.top < bottom && top < box.bottom;
    if (!isOver) return [];
    return [
      {
        left: Math.floor(box.left - left),
        top: Math.floor(box.top - top),
        right: Math.ceil(box.right - left),
        bottom: Math.ceil(box.bottom - top),
      },
    ];
  });
}
