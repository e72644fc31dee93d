import type { Lang } from "#atlas/types.ts";

/** What is heard of the height to which a drawer is pulled. */
export type DrawerWords = {
  readonly height: string;
  readonly heights: Readonly<Record<"peek" | "half" | "full", string>>;
  readonly how: string;
};

export const drawerWords: Readonly<Record<Lang, DrawerWords>> = {
  en: {
    height: "Height",
    heights: { peek: "head only", half: "half", full: "whole" },
    how: "Pull, press, or use the arrow keys",
  },
  de: {
    height: "Höhe",
    heights: { peek: "nur der Kopf", half: "halb", full: "ganz" },
    how: "Ziehen, drücken oder Pfeiltasten",
  },
  ru: {
    height: "Высота",
    heights: { peek: "только заголовок", half: "половина", full: "целиком" },
    how: "Потяните, нажмите или используйте стрелки",
  },
};
