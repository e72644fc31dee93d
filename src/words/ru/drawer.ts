import type { DrawerWords } from "#words/drawerWords.ts";

/** In Russian: what is heard of the height to which a drawer is pulled. */
export const drawer: DrawerWords = {
  height: "Высота",
  heights: { peek: "только заголовок", half: "половина", full: "целиком" },
  how: "Потяните, нажмите или используйте стрелки",
};
