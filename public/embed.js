// Puts maps into an article: <ways-out-map view="…">, and fits the height of the frames that are there. Loaded twice it does nothing more.
// A map that tells a story follows the article's address: `#wo-step-4`, else `?wo=step-4`, else the step of its own view. `step-key="tour"`
// on the element or frame reads `tour` instead of `wo`. A step that is named so shows what the story shows: of the view only what the frame is like stays.
(() => {
  const script = document.currentScript;
  if (!script || !window.customElements || customElements.get("ways-out-map")) return;
  const site = script.src.replace(/embed\.js.*$/, "");
  const { origin } = new URL(site);
  const made = new Set();
  const KEPT = /^(?:v|data|story|lang|theme|controls|title|legend|timeline|static|transparent)=/;

  /** The step that the article's own address names, which is never written. */
  const stepIn = (key) => {
    const step = /^step-(\d{1,3})$/;
    const { hash, search } = location;
    const named = hash.startsWith(`#${key}-`) ? hash.slice(key.length + 2) : "";
    return (step.exec(named) || step.exec(new URLSearchParams(search).get(key) || "") || [])[1];
  };

  /** The view, at the step that the article names. */
  const viewAt = (view, key) => {
    const step = stepIn(key);
    const parts = view.split("&");
    if (!step || !parts.some((part) => part.startsWith("story="))) return view;
    return [...parts.filter((part) => KEPT.test(part)), `step=${step}`].join("&");
  };

  /** Brings every frame with a story to the step of the article, without an entry in its history. */
  const follow = () => {
    for (const frame of [...made, ...document.querySelectorAll("iframe")]) {
      if (!frame.src.startsWith(site)) continue;
      const [page, view = ""] = frame.src.split("#");
      frame.own ??= view;
      const next = viewAt(frame.own, frame.getAttribute("step-key") || "wo");
      if (next !== (frame.at ?? frame.own))
        frame.contentWindow?.location.replace(`${page}#${next}`);
      frame.at = next;
    }
  };
  addEventListener("hashchange", follow);
  // A frame that is still on its way would lose it, were it sent elsewhere.
  if (document.readyState === "complete") setTimeout(follow);
  else addEventListener("load", follow);

  addEventListener("message", ({ data, source, origin: from }) => {
    if (!data || data.type !== "ways-out:height" || !(data.height > 0)) return;
    for (const frame of [...made, ...document.querySelectorAll("iframe")]) {
      if (frame.contentWindow !== source) continue;
      // A frame without an origin says whose it is by its address alone.
      if (from !== origin && !frame.src.startsWith(site)) continue;
      frame.style.setProperty("height", `${Math.min(data.height, 5000)}px`, "important");
    }
  });

  // Those that were there before this script have told their height already.
  for (const frame of document.querySelectorAll("iframe"))
    if (frame.src.startsWith(site)) frame.contentWindow.postMessage({ type: "ways-out:ask" }, "*");

  customElements.define(
    "ways-out-map",
    class extends HTMLElement {
      connectedCallback() {
        if (this.shadowRoot) return;
        // What stands in the element is for where this script does not run; the article's own styles do not reach its frame.
        const root = this.attachShadow({ mode: "open" });
        if (getComputedStyle(this).display === "inline") this.style.display = "block";
        const load = this.getAttribute("consent");
        if (load === null) return this.open(root);
        const button = document.createElement("button");
        button.type = "button";
        button.textContent = load;
        Object.assign(button.style, { font: "inherit", padding: "0.5em 1em", cursor: "pointer" });
        button.onclick = () => {
          root.textContent = "";
          this.open(root).focus();
        };
        root.append(document.createElement("slot"), button);
      }

      open(root) {
        const key = this.getAttribute("step-key") || "wo";
        const own = this.getAttribute("view") || "";
        const view = viewAt(own, key);
        const lang = /(?:^|&)lang=(de|ru)(?:&|$)/.exec(view);
        const frame = document.createElement("iframe");
        frame.title = this.getAttribute("title") || "Ways Out";
        frame.loading = "lazy";
        frame.referrerPolicy = "no-referrer";
        frame.allow = "clipboard-write";
        const page = `${site}${lang ? `${lang[1]}/` : ""}embed/`;
        frame.src = `${page}#${view}`;
        frame.setAttribute("step-key", key);
        // Where the article names no step any more it is the one of its own view.
        frame.own = own;
        frame.at = view;
        Object.assign(frame.style, {
          display: "block",
          width: "100%",
          height: "560px",
          border: "0",
        });
        made.add(frame);
        root.append(frame);
        return frame;
      }
    },
  );
})();
