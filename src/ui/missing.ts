/** Told to the window when a file of the site did not come, as Vite tells of chunks. */
export const MISSING = "ways-out:missing";
