import { strToU8, type Zippable, zipSync } from "fflate";

/** Files as one, in their order; pictures are as small as they get. */
export function zipOf(
  files: ReadonlyMap<string, string | Uint8Array<ArrayBuffer>>,
  type: string,
): Blob {
  const all: Zippable = Object.fromEntries(
    [...files].map(([name, file]) =>
      typeof file === "string"
        ? [name, [strToU8(file), { level: 6 }]]
        : [name, [file, { level: 0 }]],
    ),
  );
  return new Blob([zipSync(all)], { type });
}
