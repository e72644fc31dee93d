/** Stands for `publicFile` in a page that has no files beside it: who leaves it goes to the browser's own empty page. */
export const publicFile = (name: string): string => (name === "blank.html" ? "about:blank" : "#");
