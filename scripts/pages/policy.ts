import { createHash } from "node:crypto";
import { paletteCss } from "#scene/palette.ts";

/** What allows this script or style sheet, and no other one, to stand in a page. */
export const markOf = (text: string): string =>
  `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** Nothing is fetched from, sent to or run from anywhere but the site itself; of what stands within a page only what has one of these marks is run or worn. */
export const policyWith = (scripts: readonly string[], styles: readonly string[]): string =>
  [
    "default-src 'none'",
    ["script-src 'self'", ...scripts].join(" "),
    ["style-src 'self'", ...styles].join(" "),
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    // `public/sayWhyNot.js` says which addresses workers may come from; markup is never made of texts.
    "require-trusted-types-for 'script'",
    "trusted-types default",
  ].join("; ");

/** The policy of a page, as a tag; every page wears the palette. */
export const policyFor = (...scripts: readonly string[]): string =>
  policyTag(scripts, [markOf(paletteCss())]);

/** The policy of a page with these style sheets of its own. */
export const policyTag = (scripts: readonly string[], styles: readonly string[]): string =>
  `<meta http-equiv="Content-Security-Policy" content="${policyWith(scripts, styles)}">`;

const INLINE = /<(script|style)(?=[\s>])([^>]*)>([\s\S]*?)<\/\1>/g;
const BY_ATTRIBUTE = /<[a-z][^<>]*?\s(style|on[a-z]+)="/g;

/** What a page holds that its own policy, or that of the site, would not let it run or wear. */
export function refusedIn(html: string, policy: string): readonly string[] {
  const [, own = ""] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html) ?? [];
  const inline = [...html.matchAll(INLINE)]
    .filter(([, , attributes = ""]) => !/\ssrc=|type="application\/ld\+json"/.test(attributes))
    .filter(([, , , text = ""]) => ![own, policy].every((one) => one.includes(markOf(text))))
    .map(([, name = "", , text = ""]) => `<${name}> ${text.slice(0, 60)}`);
  const attributes = [...html.matchAll(BY_ATTRIBUTE)].map(([tag]) => tag.slice(0, 120));
  return [...(own === "" ? ["no policy"] : []), ...inline, ...attributes];
}
