/**
 * Why a map cannot be kept.
 * - `file`: it is a file already. `insecure`: browsers keep nothing of plain HTTP. `unsupported`: this browser, or this window, keeps no sites.
 * - `denied`: storage is refused. `full`: no room. `broken`: it did not come whole.
 * - `unreachable`: the site does not answer. `gone`: it has no edition to be kept.
 */
export type WhyNot =
  | "file"
  | "insecure"
  | "unsupported"
  | "denied"
  | "full"
  | "broken"
  | "unreachable"
  | "gone";
