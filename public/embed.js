// Puts maps into an article: <ways-out-map view="…">, and fits the height of the frames that are there. Loaded twice it does nothing more.
(() => {
  const script = document.currentScript;
  if (!script || !window.customElements || customElements.get("ways-out-map")) return;
  const site = script.src.replace(/embed\.js.*$/, "");
  const { origin } = new URL(site);
  const made = new Set();

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
        const view = this.getAttribute("view") || "";
        const lang = /(?:^|&)lang=(de|ru)(?:&|$)/.exec(view);
        const frame = document.createElement("iframe");
        frame.title = this.getAttribute("title") || "Ways Out";
        frame.loading = "lazy";
        frame.referrerPolicy = "no-referrer";
        frame.allow = "clipboard-write";
        frame.src = `${site}${lang ? `${lang[1]}/` : ""}embed/#${view}`;
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
