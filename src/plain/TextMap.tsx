import type { Atlas } from "#atlas/types.ts";
export const TextMap = (_: { readonly atlas: Atlas; readonly description: string }) => null;
