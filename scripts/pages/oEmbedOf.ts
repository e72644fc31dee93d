import { escapeHtml } from "#export/escapeHtml.ts";
import { PREVIEW } from "#site/preview.ts";

/** A named view as another site shows it, with whole addresses. */
export type EmbedAsked = {
  readonly address: string;
  readonly page: string;
  readonly picture: string;
  readonly title: string;
  /** What the frame shows: a permanent address of the view. */
  readonly shown: string;
};

/** The frame in px: a map and its key, as wide as a column of an article. */
const FRAME = { width: 640, height: 560 } as const;

/** The answer of oEmbed 1.0 (oembed.com, type `rich`): a frame with the map, and below it a link for those who strip frames. */
export const oEmbedOf = ({ address, page, picture, title, shown }: EmbedAsked): object => ({
  version: "1.0",
  type: "rich",
  title,
  provider_name: "Ways Out",
  provider_url: address,
  cache_age: 86400,
  thumbnail_url: picture,
  thumbnail_width: PREVIEW.width,
  thumbnail_height: PREVIEW.height,
  ...FRAME,
  html: [
    `<figure style="margin:0"><iframe src="${escapeHtml(`${address}embed/#${shown}`)}" title="${escapeHtml(title)}"`,
    ` width="100%" height="${FRAME.height}" style="border:0" loading="lazy" referrerpolicy="no-referrer"></iframe>`,
    `<figcaption><a href="${escapeHtml(page)}">${escapeHtml(title)}</a></figcaption></figure>`,
  ].join(""),
});
