import { flushSync } from "react-dom";
import { focusPicture } from "#panels/focusPicture.ts";
import type { Verbs } from "#view/verbs.ts";

/** Turns a window of a talk into the page that is explored; the focus goes to its picture, since what was pressed is gone. */
export function endTalk({ become }: Pick<Verbs, "become">): void {
  if (document.fullscreenElement !== null) void document.exitFullscreen();
  flushSync(() => become("explore"));
  focusPicture();
}
