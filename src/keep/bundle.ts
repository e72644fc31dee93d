/** Where each file of an edition lies behind the list: its first byte, how many follow, and of what type it is. */
export type BundleList = Readonly<
  Record<string, readonly [from: number, bytes: number, type: string]>
>;

/** So many decimal digits at the beginning of a bundle say how many bytes its list has. */
export const LIST_DIGITS = 10;

/** A whole edition in one piece; `fileOf` gives `undefined` for a path that it does not have. */
export type Bundle = {
  readonly has: (path: string) => boolean;
  readonly fileOf: (path: string) => Response | undefined;
};

/** Opens a bundle as `scripts/edition/packBundle.ts` makes it: the list as JSON, then the files, each packed by gzip. */
export async function openBundle(blob: Blob): Promise<Bundle> {
  const head = LIST_DIGITS + Number(await blob.slice(0, LIST_DIGITS).text());
  const list = new Map(
    Object.entries(JSON.parse(await blob.slice(LIST_DIGITS, head).text()) as BundleList),
  );
  return {
    has: (path) => list.has(path),
    fileOf(path) {
      const found = list.get(path);
      if (found === undefined) return undefined;
      const [from, bytes, type] = found;
      const packed = blob.slice(head + from, head + from + bytes);
      return new Response(packed.stream().pipeThrough(new DecompressionStream("gzip")), {
        headers: { "Content-Type": type },
      });
    },
  };
}
