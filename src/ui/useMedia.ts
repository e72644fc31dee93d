import { useSyncExternalStore } from "react";

const lists = new Map<string, MediaQueryList>();

/** The one list of a media query: to make another is work, and whether it holds is asked at every drawing. */
export function mediaList(query: string): MediaQueryList {
  const list = lists.get(query) ?? matchMedia(query);
  lists.set(query, list);
  return list;
}

/** Whether a media query holds; `false` where nothing can be asked. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (tell) => {
      const list = mediaList(query);
      list.addEventListener("change", tell);
      return () => list.removeEventListener("change", tell);
    },
    () => mediaList(query).matches,
    () => false,
  );
}
