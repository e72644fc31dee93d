import { useEffect } from "react";
import type { PaletteName } from "#scene/palette.ts";
import { useMedia } from "#ui/useMedia.ts";
import type { ViewState } from "#view/viewState.ts";

/** The palette that is worn and whether things may move: the reader's choice, else the system's. */
export function useDress({ theme, motion }: Pick<ViewState, "theme" | "motion">): {
  readonly palette: PaletteName;
  readonly still: boolean;
} {
  const dark = useMedia("(prefers-color-scheme: dark)");
  const reduced = useMedia("(prefers-reduced-motion: reduce)");
  const still = motion === "still" || reduced;
  useEffect(() => {
    const { dataset } = document.documentElement;
    if (theme === "auto") delete dataset["theme"];
    else dataset["theme"] = theme;
    if (still) dataset["still"] = "";
    else delete dataset["still"];
  }, [theme, still]);
  return { palette: theme === "auto" ? (dark ? "dark" : "light") : theme, still };
}
