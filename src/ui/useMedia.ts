import { useCallback, useMemo, useSyncExternalStore } from "react";

/** The list of a media query, made once: whether it holds is asked at every drawing, and to make another is work. `null` where the page is drawn by the build. */
export const useMediaList = (query: string): MediaQueryList | null =>
  useMemo(() => (typeof matchMedia === "undefined" ? null : matchMedia(query)), [query]);

/** Whether a media query holds; `false` where nothing can be asked. */
export function useMedia(query: string): boolean {
  const list = useMediaList(query);
  // Made once, or every drawing would leave the list and come back to it.
  const follow = useCallback(
    (tell: () => void) => {
      list?.addEventListener("change", tell);
      return () => list?.removeEventListener("change", tell);
    },
    [list],
  );
  return useSyncExternalStore(
    follow,
    () => list?.matches ?? false,
    () => false,
  );
}
