import { MISSING } from "./missing.ts";

/** Fetches and reads one JSON file of this site; `name` is what an error calls it. */
export async function fetchJson<File>(address: string, name: string): Promise<File> {
  const response = await fetch(address, { credentials: "same-origin" });
  if (!response.ok) {
    window.dispatchEvent(new Event(MISSING));
    throw new Error(`${name}: ${response.status}`);
  }
  return (await response.json()) as File;
}
