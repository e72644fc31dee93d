import { createHash } from "node:crypto";
import { parseDay, printDay } from "#atlas/day.ts";
import type { Lang } from "#atlas/types.ts";
import { escapeHtml } from "#export/escapeHtml.ts";

/** A correction, or a release of the data, as a feed tells it. */
export type FeedEntry = {
  readonly id: string;
  readonly release: string;
  readonly kind: string;
  readonly kindWords: string;
  readonly title: string;
  readonly text: string;
  /** Where it can be read, from the feed. */
  readonly href: string;
};

type Feed = {
  readonly lang: Lang;
  readonly title: string;
  /** The address of the folder in which the feed lies, with a slash at its end; empty where the build does not know it. */
  readonly base: string;
  readonly entries: readonly FeedEntry[];
};

/**
 * An Atom feed (RFC 4287). Ids are made of the names of the corrections and not of an address, so they stay the same when
 * the site moves. Without a known address the links are relative to the feed itself.
 */
export function feedOf({ lang, title, base, entries }: Feed): string {
  const newestFirst = entries.toSorted((a, b) => dayOf(b.release).localeCompare(dayOf(a.release)));
  const updated = newestFirst[0]?.release ?? "";
  return `${[
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${lang}"${base === "" ? "" : ` xml:base="${escapeHtml(base)}"`}>`,
    `<id>${uuidOf(`corrections ${lang}`)}</id>`,
    `<title>${escapeHtml(title)}</title>`,
    `<updated>${dayOf(updated)}T00:00:00Z</updated>`,
    "<author><name>Ways Out</name></author>",
    "<rights>CC BY 4.0</rights>",
    `<link rel="self" type="application/atom+xml" href="corrections.xml"/>`,
    `<link rel="alternate" type="text/html" hreflang="${lang}" href="corrections/"/>`,
    ...newestFirst.map((entry) => entryOf(entry, lang)),
    "</feed>",
  ].join("\n")}\n`;
}

const entryOf = (
  { id, release, kind, kindWords, title, text, href }: FeedEntry,
  lang: Lang,
): string =>
  [
    "<entry>",
    `<id>${uuidOf(`${id} ${lang}`)}</id>`,
    `<title>${escapeHtml(`${kindWords}: ${title}`)}</title>`,
    `<updated>${dayOf(release)}T00:00:00Z</updated>`,
    `<category term="${escapeHtml(kind)}" label="${escapeHtml(kindWords)}"/>`,
    `<link rel="alternate" type="text/html" href="${escapeHtml(href)}"/>`,
    `<content type="text">${escapeHtml(text)}</content>`,
    "</entry>",
  ].join("\n");

/** The day that a release is named after; the first day of a month that names one. */
const dayOf = (release: string): string => {
  const day = parseDay(release) ?? parseDay(`${release}-01`) ?? parseDay("2022-02-24");
  return day === undefined ? "" : printDay(day);
};

/** A name-based UUID (version 5 of RFC 9562) in a name space of this project's own. */
function uuidOf(name: string): string {
  const bytes = createHash("sha1").update(`ways-out corrections\n${name}`).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString("hex");
  return `urn:uuid:${[hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-")}`;
}
