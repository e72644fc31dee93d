import { spoken } from "#words/spoken.ts";

/** What is heard of the height to which a drawer is pulled. */
export type DrawerWords = {
  readonly height: string;
  readonly heights: Readonly<Record<"peek" | "half" | "full", string>>;
  readonly how: string;
};

export const drawerWords = spoken("drawer");
