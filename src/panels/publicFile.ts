/** The address of a file of `public/`, whatever path the site and the page have: the build puts its chunks into one folder beside them. */
export const publicFile = (name: string): string =>
  import.meta.env.DEV ? `/${name}` : new URL(/* @vite-ignore */ `../${name}`, import.meta.url).href;
