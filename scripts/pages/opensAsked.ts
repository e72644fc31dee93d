import { createHash } from "node:crypto";

/**
 * Stands behind the drawn picture of a frame, for where nothing else runs: its link leads to the view that was asked for, and where the
 * frame may open no window the link leads there within it. Written for the oldest browsers.
 */
export const OPENS_ASKED = `(function () {
  var link = document.querySelector(".embed-open");
  if (!link) return;
  if (location.hash.length > 1) link.setAttribute("href", link.getAttribute("href").replace(/#.*$/, "") + location.hash);
  if (window.origin === "null") link.removeAttribute("target");
})();`;

/** What allows this script, and no other one, to stand in the page. */
export const OPENS_ASKED_HASH = `'sha256-${createHash("sha256").update(OPENS_ASKED).digest("base64")}'`;
