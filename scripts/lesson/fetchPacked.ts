/** What the page has unpacked: each file as text, by its name. */
export type Packed = { readonly waysOutFiles?: Readonly<Record<string, string>> };

/** Stands for `fetchJson` in a page that brings its files along: nothing is asked of anybody. */
export async function fetchJson<File>(_address: string, name: string): Promise<File> {
  const text = (globalThis as Packed).waysOutFiles?.[name];
  if (text === undefined) throw new Error(`${name} is not part of this file`);
  return JSON.parse(text) as File;
}
