import { posix } from "node:path";

/** What is behind `#` on these is a view of the map, and no part of the page. */
const APP = /^(?:(?:de|ru)\/)?(?:embed\/)?index\.html$/;
const LINK = /\s(?:href|src)="([^"]*)"/g;
const ELSEWHERE = /^(?:[a-z][a-z\d+.-]*:|\/\/)/i;

/**
 * The links of pages that lead nowhere on the site, as "page: link".
 * @param pages HTML by path below the site's folder: `de/v/index.html`
 * @param exists whether a file lies at such a path
 */
export function deadLinks(
  pages: ReadonlyMap<string, string>,
  exists: (path: string) => boolean,
): readonly string[] {
  const names = new Map<string, ReadonlySet<string>>();
  const namesOn = (path: string): ReadonlySet<string> => {
    const known =
      names.get(path) ??
      new Set([...(pages.get(path) ?? "").matchAll(/\sid="([^"]+)"/g)].map(([, id = ""]) => id));
    names.set(path, known);
    return known;
  };
  const isDead = (page: string, link: string): boolean => {
    const [address = "", part = ""] = link.split("#");
    const asked = address.replace(/\?.*$/, "");
    const path = asked === "" ? page : posix.join(posix.dirname(page), asked);
    // What leads out of the folder is no file of ours.
    if (path.startsWith("../")) return true;
    const file = path === "." || path.endsWith("/") ? posix.join(path, "index.html") : path;
    if (file !== page && !exists(file)) return true;
    return part !== "" && pages.has(file) && !APP.test(file) && !namesOn(file).has(part);
  };
  return [...pages].flatMap(([page, html]) =>
    [...new Set([...html.matchAll(LINK)].map(([, link = ""]) => link))]
      .filter((link) => link !== "" && !ELSEWHERE.test(link) && isDead(page, link))
      .map((link) => `${page}: ${link}`),
  );
}
