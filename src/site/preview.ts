/** The size of previews in px, as most who show links ask for it. */
export const PREVIEW = { width: 1200, height: 630 } as const;
