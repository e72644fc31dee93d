import type { Passport } from "#atlas/passport.ts";
import { type Door, hasDirectFlight, hasOpenLand } from "#world/doorsOn.ts";

/** The doors by what they asked of somebody with a passport for a short visit. */
export type DoorsWith = {
  /** No visa: first those that an open crossing or a direct flight from Russia led to, as far as known. */
  readonly straight: readonly Door[];
  readonly other: readonly Door[];
  /** A permit online or on arrival, and a visa that had to be obtained before. */
  readonly permit: readonly Door[];
  readonly visa: readonly Door[];
  /** Closed to tourists or no visas issued. */
  readonly closed: readonly Door[];
  /** Unclear, no longer known, or no data. */
  readonly unknown: readonly Door[];
};

/**
 * What the entry rules of one day meant for a passport. The internal passport opens only what says so; where it may be enough and
 * nobody knows is unknown. Without any passport no class of the entry rules admits anybody.
 */
export function doorsWith(doors: readonly Door[], passport: Passport): DoorsWith {
  const of = (...classes: readonly Door["class"][]) =>
    doors.filter((door) => classes.includes(door.class));
  const free =
    passport === "none"
      ? []
      : passport === "internal"
        ? of("internal-passport")
        : of("internal-passport", "visa-free");
  const isStraight = (door: Door) => hasOpenLand(door) || hasDirectFlight(door);
  const isAsked = passport === "international";
  const mayBeEnough = ({ visa }: Door) =>
    isAsked || (passport === "internal" && visa?.between.includes("internal-passport") === true);
  return {
    straight: free.filter(isStraight),
    other: free.filter((door) => !isStraight(door)),
    permit: isAsked ? of("online-or-on-arrival") : [],
    visa: isAsked ? of("visa") : [],
    closed: isAsked ? of("closed") : [],
    unknown: of("unclear", "lapsed", "no-data").filter(mayBeEnough),
  };
}
