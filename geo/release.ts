/** The name of this state of the data: year and month of its release. */
export const RELEASE = "2026-11";
