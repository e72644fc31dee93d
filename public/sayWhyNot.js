// Says why the interactive map is not there, where its own scripts cannot. Written for the oldest browsers.
(function () {
  var page = document.documentElement;

  function spoken() {
    var wished = /[#&]lang=(en|de|ru)(&|$)/.exec(location.hash);
    if (wished) return wished[1];
    if (page.getAttribute("data-page")) return page.getAttribute("data-page");
    var first = /(?:^|,)(en|de|ru)(?![a-z])/.exec((navigator.languages || []).join(","));
    return first ? first[1] : "en";
  }

  function say(reason) {
    if (page.hasAttribute("data-live") || page.hasAttribute("data-failure")) return;
    page.setAttribute("data-failure", reason);
    var line = document.querySelector(
      '.failure[data-reason="' + reason + '"][lang="' + spoken() + '"]',
    );
    if (!line) return;
    line.removeAttribute("hidden");
    var button = line.querySelector("button");
    if (button)
      button.onclick = function () {
        location.reload();
      };
  }

  // The youngest of what the map is made with.
  var has =
    "noModule" in document.createElement("script") &&
    "at" in Array.prototype &&
    "findLast" in Array.prototype &&
    "toSorted" in Array.prototype &&
    "toReversed" in Array.prototype &&
    "replaceAll" in String.prototype &&
    "groupBy" in Map &&
    "ResizeObserver" in window &&
    "ListFormat" in Intl &&
    "showModal" in document.createElement("dialog");
  if (!has) return say("old");

  addEventListener(
    "error",
    function (event) {
      var script = event.target !== window && event.target.tagName === "SCRIPT";
      // What an extension runs is not the map.
      var own = event.filename && event.filename.indexOf(location.origin) === 0;
      if (script || own) say("failed");
    },
    true,
  );
})();
