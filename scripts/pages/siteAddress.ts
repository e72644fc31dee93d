/**
 * Where the site will be published, with a slash at its end, as the environment says it (`SITE_URL`); empty where it says nothing.
 * Throws at what is no address of a site.
 */
export function siteAddress(said: string | undefined): string {
  if (said === undefined || said.trim() === "") return "";
  const url = URL.parse(said.trim());
  if (url === null || !/^https?:$/.test(url.protocol) || url.search !== "" || url.hash !== "")
    throw new Error(`SITE_URL: "${said}" is no address of a site, as https://example.org/maps/`);
  return url.href.replace(/\/?$/, "/");
}

/** What is left out of the pages while nobody knows where they will be. */
export const NO_ADDRESS =
  "SITE_URL is not set. Links between the pages work, but chats show links without their pictures, there is no sitemap, no oEmbed, " +
  "no QR code on pages of named views, and citations name no address. Set it to where the site will be: SITE_URL=https://example.org/maps/ npm run build";
