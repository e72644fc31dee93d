import { createHash } from "node:crypto";

/**
 * Runs on the page that a server gives for an address it does not know. Where a named view was asked for (`/v/…`) it uncovers the
 * list of all, brings those whose names are most like what was asked to its head, and hides the rest; what is typed above the list asks anew. Likeness is the
 * share of pairs of letters that two names have in common (Dice 1945). Written for the oldest browsers.
 */
export const NEAR_VIEWS = `(function () {
  var asked = /\\/v\\/([^\\/?#]+)/.exec(location.pathname);
  var MOST = 5;
  function pairsOf(text) {
    var words = text.toLowerCase().replace(/[^0-9a-z\\u00df-\\u00ff\\u0400-\\u04ff]+/g, " ");
    var pairs = [];
    for (var i = 0; i + 1 < words.length; i++)
      if (words.charAt(i) !== " " && words.charAt(i + 1) !== " ") pairs.push(words.substr(i, 2));
    return pairs;
  }
  function likeness(some, others) {
    var left = others.slice();
    var both = 0;
    for (var i = 0; i < some.length; i++) {
      var at = left.indexOf(some[i]);
      if (at < 0) continue;
      left.splice(at, 1);
      both++;
    }
    return both === 0 ? 0 : both / Math.min(some.length, others.length) + both / (some.length + others.length);
  }
  function sort(list, text) {
    var rows = [].slice.call(list.children);
    var pairs = pairsOf(text);
    rows.sort(function (a, b) {
      return nearness(b) - nearness(a);
    });
    function nearness(row) {
      var link = row.firstChild;
      return Math.max(likeness(pairs, pairsOf(row.getAttribute("data-name"))), likeness(pairs, pairsOf(link.textContent)));
    }
    for (var i = 0; i < rows.length; i++) {
      list.appendChild(rows[i]);
      rows[i].hidden = i >= MOST;
    }
  }
  document.addEventListener("DOMContentLoaded", function () {
    var parts = document.querySelectorAll("[data-views]");
    for (var i = 0; i < parts.length; i++) lead(parts[i]);
  });
  function lead(part) {
    var list = part.querySelector("ul");
    var field = part.querySelector("input");
    var name = asked ? decodeURI(asked[1]).replace(/[-_+]/g, " ") : "";
    part.hidden = !asked;
    field.value = name;
    sort(list, name);
    field.addEventListener("input", function () {
      sort(list, field.value || name);
    });
  }
})();`;

/** What allows this script, and no other one, to stand in the page. */
export const NEAR_VIEWS_HASH = `'sha256-${createHash("sha256").update(NEAR_VIEWS).digest("base64")}'`;
