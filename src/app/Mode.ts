/** How the page is laid out. */
export type Mode = "explore" | "print";
