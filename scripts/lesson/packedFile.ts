import type { Packed } from "./fetchPacked.ts";

const addresses = new Map<string, string>();

/** Stands for `publicFile` in a page that has no files beside it: of the texts that it brings along it gives an address within itself. */
export function publicFile(name: string): string | null {
  const text = name.endsWith(".txt") ? (globalThis as Packed).waysOutFiles?.[name] : undefined;
  if (text === undefined) return null;
  const known = addresses.get(name);
  if (known !== undefined) return known;
  const made = URL.createObjectURL(new Blob([text], { type: "text/plain;charset=utf-8" }));
  addresses.set(name, made);
  return made;
}
