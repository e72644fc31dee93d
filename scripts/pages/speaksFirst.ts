import { createHash } from "node:crypto";

/**
 * Runs before anything of a first page is shown: where the address or the browser asks for another language than the page is
 * drawn in, `data-speaks` says so, and its words stay hidden until they have come in that language. Written for the oldest browsers.
 */
export const SPEAKS_FIRST = `(function () {
  var page = document.documentElement;
  var wished = /[#&]lang=(en|de|ru)(?:&|$)/.exec(location.hash) || /[?&]lang=(en|de|ru)(?:&|$)/.exec(location.search);
  var own = page.getAttribute("data-page");
  var first = /(?:^|,)(en|de|ru)[^,]*/.exec((navigator.languages || []).join(",").toLowerCase());
  var lang = wished ? wished[1] : own || (first ? first[1] : "en");
  if (lang !== page.lang) page.setAttribute("data-speaks", lang);
})();`;

/** What allows this script, and no other one, to stand in the page. */
export const SPEAKS_FIRST_HASH = `'sha256-${createHash("sha256").update(SPEAKS_FIRST).digest("base64")}'`;
