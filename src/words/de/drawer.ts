import type { DrawerWords } from "#words/drawerWords.ts";

/** In German: what is heard of the height to which a drawer is pulled. */
export const drawer: DrawerWords = {
  height: "Höhe",
  heights: { peek: "nur der Kopf", half: "halb", full: "ganz" },
  how: "Ziehen, drücken oder Pfeiltasten",
};
