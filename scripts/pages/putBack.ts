import { createHash } from "node:crypto";

/** The pages of the site that lie in folders; above them lies its first page. */
const FOLDERS = "de|ru|v|places|story|events|sources|corrections|data|lessons|assets";

/**
 * Runs on the page that a server gives for an address it does not know. Where a program has written `#` as `%23`, what is looked at
 * came to the server as a part of the path: the reader is led to the map that was meant. Otherwise it leads the links of this page,
 * which may be shown at any depth, to the first page of the site. Written for the oldest browsers.
 */
export const PUT_BACK = `(function () {
  var path = location.pathname.replace(/^\\/+/, "/");
  var cut = path.search(/%23/i);
  if (cut >= 0) {
    var state = path.slice(cut + 3).replace(/\\/$/, "");
    location.replace(path.slice(0, cut) + location.search + "#" + state + location.hash.replace("#", "&"));
    return;
  }
  var known = /^(.*?\\/)(?:${FOLDERS})(?:\\/|$)/.exec(path);
  var root = known ? known[1] : path.replace(/[^/]+\\/?$/, "");
  document.addEventListener("DOMContentLoaded", function () {
    var links = document.querySelectorAll("a[data-to]");
    for (var i = 0; i < links.length; i++) links[i].href = root + links[i].getAttribute("data-to");
  });
})();`;

/** What allows this script, and no other one, to stand in the page. */
export const PUT_BACK_HASH = `'sha256-${createHash("sha256").update(PUT_BACK).digest("base64")}'`;
