import { useState } from "react";
import type { Day } from "#atlas/day.ts";

/** The day that was shown before this one; `null` before the first step. */
export function useLastDay(day: Day): Day | null {
  const [days, setDays] = useState<{ readonly now: Day; readonly before: Day | null }>({
    now: day,
    before: null,
  });
  if (days.now !== day) setDays({ now: day, before: days.now });
  return days.now === day ? days.before : days.now;
}
