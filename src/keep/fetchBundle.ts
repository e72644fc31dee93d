import { bundleName, type Edition } from "./edition.ts";

/**
 * Fetches the one file of an edition from the site at `scope`, and tells how many bytes have come. Throws where it does not come, is not
 * whole or is not this edition, and as `signal` says.
 */
export async function fetchBundle(
  scope: string,
  { id, bytes, sha256 }: Edition,
  signal: AbortSignal,
  onBytes: (come: number) => void,
): Promise<Blob> {
  const response = await fetch(`${scope}${bundleName(id)}`, { signal, cache: "no-store" });
  if (!response.ok || response.body === null) throw new TypeError(`${response.status}`);
  const reader = response.body.getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let come = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    parts.push(part.value);
    come += part.value.byteLength;
    if (come > bytes) await reader.cancel();
    onBytes(Math.min(come, bytes));
  }
  const bundle = new Blob(parts);
  const hash = await crypto.subtle.digest("SHA-256", await bundle.arrayBuffer());
  if (come !== bytes || inDigits(hash) !== sha256) throw new TypeError("not the whole edition");
  return bundle;
}

const inDigits = (hash: ArrayBuffer): string =>
  Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, "0")).join("");
