import type { Lang } from "#atlas/types.ts";
import { citedTitle } from "#export/subjectOf.ts";
import type { Scene } from "#scene/scene.ts";

type Cited = {
  readonly scene: Scene;
  readonly release: string;
  readonly lang: Lang;
  /** The permanent address of what is shown; `null` while it is the page itself, as everybody finds it. */
  readonly link: string | null;
};

/** The canonical address that the page came with. */
let own: string | null = null;

/** Says in the head of the page what is shown, for programs that keep references, and tells those that are there (Zotero) that it is another thing now. */
export function citeIn(document: Document, { scene, release, lang, link }: Cited): void {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]');
  own ??= canonical?.getAttribute("href") ?? "";
  canonical?.setAttribute("href", link ?? own);
  for (const meta of document.querySelectorAll("meta[data-cited]")) meta.remove();
  if (link !== null)
    document.head.append(
      ...Object.entries({
        citation_title: citedTitle(scene),
        citation_publisher: scene.title,
        citation_language: lang,
        citation_publication_date: release.replaceAll("-", "/"),
        citation_public_url: link,
        "DC.rights": "CC BY 4.0",
      }).map(([name, content]) => {
        const meta = document.createElement("meta");
        Object.assign(meta, { name, content });
        meta.dataset["cited"] = "";
        return meta;
      }),
    );
  document.dispatchEvent(new Event("ZoteroItemUpdated", { bubbles: true, cancelable: true }));
}
