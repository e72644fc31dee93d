import { encodeQR } from "qr";

/** A code that a telephone reads: the outline of its dark modules, each 1 × 1, and how many of them make a side, the pale rim included. */
export function codeOf(address: string): { readonly path: string; readonly side: number } {
  const rows = encodeQR(address, "raw", { border: RIM, ecc: "medium" });
  const path = rows
    .flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : "")))
    .join("");
  return { path, side: rows.length };
}

/** So many modules of pale rim are asked for. */
const RIM = 2;

/** The side of a module in px of a sheet: two px of a scan at 100 dpi. */
export const MODULE = 1.92;
