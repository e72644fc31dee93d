/** Visa classes from the one that opens most doors to the one that closes them; the doubtful ones have no place in it. */
export const VISA_LADDER: readonly string[] = [
  "internal-passport",
  "visa-free",
  "online-or-on-arrival",
  "visa",
  "closed",
];

/** Risk classes by what is documented; class 0 says nothing and has no place in it. */
export const RISK_LADDER: readonly string[] = ["1", "2", "3", "4", "5"];

/** Whether a change goes up or down a ladder; `null` where one of its ends does not stand on it. */
export function directionOf(
  ladder: readonly string[],
  { before, after }: { readonly before: string; readonly after: string },
): "up" | "down" | null {
  const [from, to] = [ladder.indexOf(before), ladder.indexOf(after)];
  if (from < 0 || to < 0 || from === to) return null;
  return to > from ? "up" : "down";
}
