/** The day of the last search for published cases of forced return: the evidence day of their classes. */
export const RISK_SEARCHED = "2026-06-30";
