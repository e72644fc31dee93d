import { type RefObject, useEffect } from "react";
import {
  heightMessages,
  isAsk,
  pictureHeight,
  pymName,
  RESIZER_READY,
  resizerName,
  settledHeight,
} from "./heightMessages.ts";

/** What changes within so many ms is told at once. */
const PAUSE_MS = 60;
/** A scroll bar is narrower than this, in px. */
const BAR_PX = 24;

/** Tells the page that holds this frame how high it wants to be, whenever that changes: as all that stands round the picture is, and the picture as its width asks; never as the frame is. */
export function useHeightTold(
  box: RefObject<HTMLElement | null>,
  picture: RefObject<HTMLElement | null>,
): void {
  useEffect(() => {
    const { parent } = window;
    const frame = box.current;
    if (parent === window || frame === null) return;
    const pym = pymName(location.search);
    let resizer: string | null = null;
    let told: readonly number[] = [];
    let toldAt = 0;
    let pause: number | undefined;

    function tell(): void {
      const width = frame?.clientWidth ?? 0;
      // In a box that is not shown nothing has a height.
      if (frame === null || width === 0) return;
      if (Math.abs(width - toldAt) > BAR_PX) told = [];
      toldAt = width;
      const height = settledHeight(wantedHeight(frame, picture.current, width), told);
      if (height === told.at(-1)) return;
      told = [...told, height];
      for (const message of heightMessages(height, width, { pym, resizer }))
        parent.postMessage(message, "*");
    }
    function tellSoon(): void {
      window.clearTimeout(pause);
      pause = window.setTimeout(tell, PAUSE_MS);
    }
    const sizes = new ResizeObserver(tellSoon);
    const observe = () => {
      for (const part of [frame, ...frame.children]) sizes.observe(part);
    };
    const parts = new MutationObserver(() => {
      observe();
      tellSoon();
    });
    observe();
    // Far out of sight browsers report no sizes; what is said still changes.
    parts.observe(frame, { childList: true, characterData: true, subtree: true });
    tellSoon();
    const hear = ({ source, data }: MessageEvent) => {
      const name = resizerName(data);
      if (source !== parent || (name === null && !isAsk(data))) return;
      resizer = name ?? resizer;
      told = [];
      tellSoon();
    };
    window.addEventListener("message", hear);
    parent.postMessage(RESIZER_READY, "*");
    return () => {
      window.clearTimeout(pause);
      sizes.disconnect();
      parts.disconnect();
      window.removeEventListener("message", hear);
    };
  }, [box, picture]);
}

/** In whole px. What lies over the frame adds nothing. */
function wantedHeight(frame: HTMLElement, picture: HTMLElement | null, width: number): number {
  const others = [...frame.children].filter(
    (part) => part !== picture && getComputedStyle(part).position !== "absolute",
  );
  const round = others.reduce((sum, part) => sum + part.getBoundingClientRect().height, 0);
  return Math.ceil(round + (picture === null ? 0 : pictureHeight(width)));
}
