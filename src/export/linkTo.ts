/** The link to an address of this site: the page without what others have put behind `?`. */
export const linkTo = (
  address: string,
  { origin, pathname }: Pick<Location, "origin" | "pathname">,
): string => `${origin}${pathname}${address === "" ? "" : `#${address}`}`;
