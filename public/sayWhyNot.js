// Gives browsers of 2022 the few functions that they lack, and says why the interactive map is not there where its own scripts cannot. Written for the oldest browsers.
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
    // It is laid down at the end, where programs that know no hidden lines read it last.
    document.body.insertBefore(line, document.body.firstChild);
    line.removeAttribute("hidden");
    var button = line.querySelector("button");
    if (button)
      button.onclick = function () {
        location.reload();
      };
  }

  // A browser that holds pages to it makes no worker of a text unless this says that it may.
  if (window.trustedTypes && trustedTypes.createPolicy)
    trustedTypes.createPolicy("default", {
      createScriptURL: function (address) {
        return new URL(address, location.href).origin === location.origin ? address : null;
      },
    });

  // Scripts of a page from a folder are strangers to it.
  if (location.protocol === "file:" && document.querySelector('script[type="module"][src]'))
    return say("folder");

  function give(owner, name, make) {
    if (owner && !(name in owner))
      Object.defineProperty(owner, name, { value: make, writable: true, configurable: true });
  }
  var array = Array.prototype;
  give(array, "findLastIndex", function (test, self) {
    var i = this.length - 1;
    while (i >= 0 && !test.call(self, this[i], i, this)) i--;
    return i;
  });
  give(array, "findLast", function (test, self) {
    return this[array.findLastIndex.call(this, test, self)];
  });
  give(array, "toSorted", function (order) {
    return Array.from(this).sort(order);
  });
  give(array, "toReversed", function () {
    return Array.from(this).reverse();
  });
  give(array, "toSpliced", function () {
    var copy = Array.from(this);
    array.splice.apply(copy, arguments);
    return copy;
  });
  give(window.Map, "groupBy", function (items, keyOf) {
    var groups = new Map();
    Array.from(items).forEach(function (item, i) {
      var key = keyOf(item, i);
      if (groups.has(key)) groups.get(key).push(item);
      else groups.set(key, [item]);
    });
    return groups;
  });

  // The youngest of what the map is made with.
  var has =
    "noModule" in document.createElement("script") &&
    "at" in Array.prototype &&
    "replaceAll" in String.prototype &&
    "ResizeObserver" in window &&
    "ListFormat" in Intl &&
    "showModal" in document.createElement("dialog") &&
    CSS.supports("container-type", "inline-size") &&
    CSS.supports("selector(:has(a))");
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
