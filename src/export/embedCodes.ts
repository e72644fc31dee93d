import type { Lang } from "#atlas/types.ts";
import { folderOf } from "#words/folderOf.ts";
import { escapeHtml } from "./escapeHtml.ts";

/** How a view stands in somebody else's page. */
export const EMBED_KINDS = ["frame", "element", "consent", "picture", "wordpress", "amp"] as const;
export type EmbedKind = (typeof EMBED_KINDS)[number];

/** What a code is made from. */
export type EmbedAsked = {
  /** The address of the site's folder. */
  readonly site: string;
  readonly lang: Lang;
  /** What stands behind `#` in the frame's address. */
  readonly address: string;
  /** To the whole map. */
  readonly link: string;
  readonly title: string;
  /** The picture in words, and the name of its file, which whoever embeds it has saved. */
  readonly alt: string;
  readonly picture: string;
  /** What is seen, on which day, by whom. */
  readonly caption: string;
  readonly open: string;
  /** What loads the map, and what that means. */
  readonly load: string;
  readonly loadNote: string;
};

/** High enough, in px, at the width of an article where nobody listens to the frame's own height. */
const HEIGHT_PX = 560;
/** The size of the picture, in px. */
const PICTURE = { width: 1200, height: 630 } as const;

/** The HTML of each kind: what is left of it where frames, scripts or styles are taken out is a picture with a link, or a caption with one. Written as browsers write it, so that an editor leaves every letter as it is. */
export const EMBED_CODES: Readonly<Record<EmbedKind, (asked: EmbedAsked) => string>> = {
  frame: (asked) =>
    figure(asked, frame(asked, `src="${written(pageOf(asked))}"`, pictureOf(asked))),
  element: (asked) =>
    `${figure(asked, `<ways-out-map view="${written(asked.address)}" title="${written(asked.title)}">${pictureOf(asked)}</ways-out-map>`)}\n<script src="${written(asked.site)}embed.js" async=""></script>`,
  consent: (asked) => figure(asked, frame(asked, `srcdoc="${written(facadeOf(asked))}"`, "")),
  picture: (asked) => figure(asked, pictureOf(asked)),
  amp: (asked) => figure(asked, ampFrame(asked)),
  wordpress: (asked) => `<!-- wp:html -->\n${EMBED_CODES.frame(asked)}\n<!-- /wp:html -->`,
};

const pageOf = ({ site, lang, address }: EmbedAsked): string =>
  `${site}${folderOf(lang)}embed/#${address}`;

const figure = ({ caption, link, open }: EmbedAsked, content: string): string =>
  `<figure>${content}<figcaption>${written(caption)} <a href="${written(link)}">${written(open)}</a></figcaption></figure>`;

/** What stands in a frame is not shown, but left where only the frame is taken out. */
const frame = ({ title }: EmbedAsked, from: string, left: string): string =>
  `<iframe ${from} title="${written(title)}" width="100%" height="${HEIGHT_PX}" style="border:0" loading="lazy" referrerpolicy="no-referrer" allow="clipboard-write">${left}</iframe>`;

/** AMP takes frames only with a picture in their place until they come, and asks before it makes them higher. */
const ampFrame = (asked: EmbedAsked): string => {
  const { title, picture, alt, open } = asked;
  const image = `<amp-img placeholder="" layout="fill" src="${written(picture)}" alt="${written(alt)}"></amp-img>`;
  const more = `<div overflow="" tabindex="0" role="button" aria-label="${written(open)}">${written(open)}</div>`;
  return `<amp-iframe src="${written(pageOf(asked))}" title="${written(title)}" width="660" height="${HEIGHT_PX}" layout="responsive" sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox" resizable="" frameborder="0">${image}${more}</amp-iframe>`;
};

const pictureOf = ({ link, picture, alt }: EmbedAsked): string =>
  `<a href="${written(link)}"><img src="${written(picture)}" alt="${written(alt)}" width="${PICTURE.width}" height="${PICTURE.height}" style="max-width:100%;height:auto"></a>`;

const FACADE =
  "body{margin:0;font:1rem/1.4 system-ui,sans-serif;text-align:center}img{max-width:100%;height:auto;max-height:360px}" +
  "p{margin:.75rem}a{display:inline-block;padding:.6rem 1.2rem;border:2px solid;border-radius:8px;font-weight:600;text-decoration:none}";

/** A page that asks first: it lies in the frame's own tag, sends nothing to anybody, and its link loads the map in its place. */
const facadeOf = (asked: EmbedAsked): string =>
  [
    `<!doctype html><html lang="${asked.lang}"><head><meta charset="utf-8"><meta name="referrer" content="no-referrer">`,
    `<meta name="color-scheme" content="light dark"><title>${written(asked.title)}</title><style>${FACADE}</style></head>`,
    `<body><main><img src="${written(asked.picture)}" alt="${written(asked.alt)}">`,
    `<p>${written(asked.loadNote)}</p><p><a href="${written(pageOf(asked))}">${written(asked.load)}</a></p></main></body></html>`,
  ].join("");

/** As browsers write a text, so that an editor leaves every letter as it is. */
const written = (text: string): string => escapeHtml(text).replaceAll("\u00a0", "&nbsp;");
