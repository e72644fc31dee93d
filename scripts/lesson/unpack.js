// Runs in the page, before anything else: unpacks what it brings along and begins it. What it cannot begin stays as text and pictures.
(async () => {
  const root = document.documentElement;
  const told = () => {
    const still = document.querySelector("noscript");
    if (still === null) return;
    const told = document.createElement("div");
    told.innerHTML = still.textContent ?? "";
    still.replaceWith(told);
  };
  try {
    const unpack = async (/** @type {string} */ id) => {
      const packed = atob(document.getElementById(id)?.textContent?.trim() ?? "");
      const bytes = Uint8Array.from(packed, (letter) => letter.charCodeAt(0));
      const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
      return new Response(stream).text();
    };
    const [code, files] = await Promise.all([unpack("packed-code"), unpack("packed-files")]);
    const { story = "" } = root.dataset;
    if (location.hash === "") history.replaceState(null, "", `#story=${story}`);
    // By its ending MapLibre knows a classic script.
    const worker = `${URL.createObjectURL(new Blob([code], { type: "text/javascript" }))}#.cjs`;
    const found = JSON.parse(files);
    Object.assign(globalThis, { waysOutFiles: found, waysOutWorker: worker });
    document.head.append(
      Object.assign(document.createElement("style"), { textContent: found.styles }),
    );
    const app = document.createElement("script");
    app.textContent = code;
    document.head.append(app);
  } catch {
    told();
  }
})();
