/** The name of this state of the data: the day of its release; the first one was named by its month. */
export const RELEASE = "2026-11-29";
