import type { DrawerWords } from "#words/drawerWords.ts";

/** In English: what is heard of the height to which a drawer is pulled. */
export const drawer: DrawerWords = {
  height: "Height",
  heights: { peek: "head only", half: "half", full: "whole" },
  how: "Pull, press, or use the arrow keys",
};
