/** Why an incident has, or has not, a part in the class of the day. `ended`: cooperation that ended in refusal or release and counts for class 3; `floor`: too old for its own class, it still holds class 3; `reported`: a return without a described case. */
export type CasePart =
  | "counts"
  | "ended"
  | "floor"
  | "too-old"
  | "reported"
  | "no-effect"
  | "low-confidence"
  | "not-yet";
