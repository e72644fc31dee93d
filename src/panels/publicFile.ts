/** The address of a file that lies beside the page, whatever path the site and the page have: the build puts its chunks into one folder beside them. `null` where no such file is, as in a page that is one file. */
export const publicFile = (name: string): string | null =>
  import.meta.env.DEV ? `/${name}` : new URL(/* @vite-ignore */ `../${name}`, import.meta.url).href;
