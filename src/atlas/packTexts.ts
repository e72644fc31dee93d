import type { CoreFile } from "#atlas/coreFile.ts";
import type { Texts } from "#atlas/texts.ts";

type Listed = "places" | "routes" | "crossings" | "events";

/** The texts as they travel: names and titles are lists in the order of the core. */
export type PackedTexts = Omit<Texts, Listed> & Readonly<Record<Listed, readonly string[]>>;

/** Packs the texts for the way to the page; `unpackTexts` gives back the same. */
export const packTexts = (core: CoreFile, texts: Texts): PackedTexts => ({
  ...texts,
  ...inEach((kind) => core[kind].map(({ id }) => texts[kind][id] ?? "")),
});

/** The texts as the build made them; `core` is of the same build. */
export const unpackTexts = (core: CoreFile, packed: PackedTexts): Texts => ({
  ...packed,
  ...inEach((kind) =>
    Object.fromEntries(core[kind].map(({ id }, i) => [id, packed[kind][i] ?? ""])),
  ),
});

const inEach = <T>(make: (kind: Listed) => T): Readonly<Record<Listed, T>> => ({
  places: make("places"),
  routes: make("routes"),
  crossings: make("crossings"),
  events: make("events"),
});
