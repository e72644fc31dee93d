import type { Atlas } from "#atlas/types.ts";
export const SceneTable = (_: { readonly atlas: Atlas }) => null;
