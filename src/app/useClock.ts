import { useMemo } from "react";
import type { CoreFile } from "#atlas/coreFile.ts";
import { type Clock, createClock } from "#timeline/createClock.ts";
import { schedulePage } from "#ui/schedulePage.ts";
import type { ViewStore } from "#view/createView.ts";
import { dayOf } from "#view/dayOf.ts";
import type { Verbs } from "#view/verbs.ts";

/** The clock that moves the day of a view, on the page's own time. */
export function useClock(core: CoreFile, store: ViewStore, { goToDay }: Verbs): Clock {
  return useMemo(
    () =>
      createClock({
        range: core,
        events: core.events,
        day: () => dayOf(core, store.getState()),
        show: goToDay,
        now: () => performance.now(),
        schedule: schedulePage,
      }),
    [core, store, goToDay],
  );
}
