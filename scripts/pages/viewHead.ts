import type { Lang } from "#atlas/types.ts";
import { escapeHtml } from "#export/escapeHtml.ts";

/** What the page of a named view says of itself to machines that cite and index; addresses whole where the site's is known. */
export type ViewHead = {
  readonly lang: Lang;
  readonly title: string;
  readonly text: string;
  /** The day that is shown, as YYYY-MM-DD, and in words. */
  readonly day: string;
  readonly dayWords: string;
  /** The day of the data release, as YYYY-MM-DD. */
  readonly release: string;
  readonly page: string;
  readonly picture: string;
  /** The folder of the open data. */
  readonly data: string;
  readonly id: string;
  /** The addresses of its sources, as far as they have any. */
  readonly sources: readonly string[];
  /** Where its oEmbed answer lies; `null` where the site's address is not known. */
  readonly oEmbed: string | null;
};

const LICENCE = "https://creativecommons.org/licenses/by/4.0/";

/** Tags for citation tools (Highwire and Dublin Core, as Zotero reads them), oEmbed, the licence, and JSON-LD. */
export function viewHead(view: ViewHead): string {
  const meta = (name: string, content: string) =>
    `<meta name="${name}" content="${escapeHtml(content)}">`;
  const title = `${view.title} (${view.dayWords})`;
  return [
    meta("citation_title", title),
    meta("citation_publisher", "Ways Out"),
    meta("citation_language", view.lang),
    meta("citation_publication_date", view.release.replaceAll("-", "/")),
    meta("citation_public_url", view.page),
    meta("citation_abstract", view.text),
    '<link rel="schema.DC" href="http://purl.org/dc/elements/1.1/">',
    meta("DC.title", title),
    meta("DC.creator", "Ways Out"),
    meta("DC.publisher", "Ways Out"),
    meta("DC.date", view.release),
    meta("DC.coverage", view.day),
    meta("DC.language", view.lang),
    meta("DC.identifier", view.page),
    meta("DC.rights", "CC BY 4.0"),
    `<link rel="license" href="${LICENCE}">`,
    view.oEmbed === null
      ? ""
      : `<link rel="alternate" type="application/json+oembed" href="${escapeHtml(view.oEmbed)}" title="${escapeHtml(view.title)}">`,
    // A closing tag within a text would end the script that holds it.
    `<script type="application/ld+json">${JSON.stringify(linkedData(view)).replaceAll("<", "\\u003c")}</script>`,
  ].join("");
}

/** The map and the data behind it, in the words of schema.org. */
const linkedData = ({
  lang,
  title,
  text,
  day,
  release,
  page,
  picture,
  data,
  id,
  sources,
}: ViewHead) => {
  const publisher = { "@type": "Organization", name: "Ways Out" };
  return {
    "@context": "https://schema.org",
    "@graph": [
      {
        "@type": "Map",
        "@id": `${page}#map`,
        name: title,
        description: text,
        url: page,
        image: picture,
        inLanguage: lang,
        temporalCoverage: day,
        datePublished: release,
        version: release,
        license: LICENCE,
        creator: publisher,
        publisher,
        isBasedOn: [`${data}datapackage.json`, ...sources],
      },
      {
        "@type": "Dataset",
        "@id": `${data}datapackage.json#data`,
        name: `Ways Out: ${title}`,
        description: text,
        url: page,
        inLanguage: lang,
        temporalCoverage: `2022-02-24/${release}`,
        version: release,
        license: LICENCE,
        creator: publisher,
        distribution: [
          {
            "@type": "DataDownload",
            encodingFormat: "application/json",
            contentUrl: `${data}views/${id}.json`,
          },
          {
            "@type": "DataDownload",
            encodingFormat: "application/json",
            contentUrl: `${data}datapackage.json`,
          },
        ],
      },
    ],
  };
};
