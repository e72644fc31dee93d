/** The link to an address of this site: the page without what others have put behind `?`. */
export const linkTo = (
  address: string,
  { origin, pathname }: Pick<Location, "origin" | "pathname">,
): string =>
  // A page from a folder has an origin in some browsers, and none in others.
  `${origin === "null" ? "file://" : origin}${pathname}${address === "" ? "" : `#${address}`}`;
