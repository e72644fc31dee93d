import type { Figure } from "#atlas/figures.ts";
import type { Library } from "#atlas/library.ts";

/** Who told of a number, and whether any of these texts can be opened from here. */
export type CitedAfter = { readonly publishers: readonly string[]; readonly linked: boolean };

/** Through whom a figure is known: the publishers of its sources, each once. */
export function citedAfter(library: Library, figure: Figure): CitedAfter {
  const sources = figure.sources.flatMap((id) => library.sources.get(id) ?? []);
  return {
    publishers: [...new Set(sources.map(({ publisher }) => publisher))],
    linked: sources.some(({ link }) => link === "open"),
  };
}
