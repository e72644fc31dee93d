import { useLayoutEffect, useMemo, useRef } from "react";
import { seriesShown } from "#atlas/seriesOn.ts";
import type { Atlas } from "#atlas/types.ts";
import { captionOf } from "#scene/captionOf.ts";
import { type Clock, createClock } from "#timeline/createClock.ts";
import { schedulePage } from "#ui/schedulePage.ts";
import type { ViewStore } from "#view/createView.ts";
import { dayOf } from "#view/dayOf.ts";
import type { Verbs } from "#view/verbs.ts";
import { stopsOf } from "#world/stopsOf.ts";

/** The clock that moves the day of a view, on the page's own time; it stops where the map of that view changes. */
export function useClock(atlas: Atlas, store: ViewStore, { goToDay }: Verbs): Clock {
  const known = useRef(atlas);
  useLayoutEffect(() => {
    known.current = atlas;
  }, [atlas]);
  const { first, last } = atlas;
  return useMemo(
    () =>
      createClock({
        range: { first, last },
        stops: () => {
          const { overlay, series } = store.getState();
          return stopsOf(known.current, overlay, seriesShown(known.current, series));
        },
        day: () => dayOf({ last }, store.getState()),
        show: goToDay,
        letters: (from, to) => captionOf(known.current, store.getState(), from, to).length,
        now: () => performance.now(),
        schedule: schedulePage,
      }),
    [first, last, store, goToDay],
  );
}
