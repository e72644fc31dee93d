/** What somebody may hold: the passport for travel abroad, the one for use at home, or neither. */
export const PASSPORTS = ["international", "internal", "none"] as const;
export type Passport = (typeof PASSPORTS)[number];
