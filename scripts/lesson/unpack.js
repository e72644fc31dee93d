// Runs in the page, before anything else: unpacks what it brings along and begins it. What it cannot begin stays as text and pictures.
(async () => {
  const root = document.documentElement;
  /** @type {number[]} By the code of a letter: its value. */
  const values = [];
  // Written here by what builds the page: letters85.ts says which they are.
  [..."LETTERS"].forEach((letter, value) => {
    values[letter.charCodeAt(0)] = value;
  });
  const bytesOf = (/** @type {string} */ packed) => {
    const view = new DataView(new ArrayBuffer((packed.length / 5) * 4));
    for (let at = 0; at < packed.length; at += 5) {
      let group = 0;
      for (let i = at; i < at + 5; i++) group = group * 85 + (values[packed.charCodeAt(i)] ?? 0);
      view.setUint32((at / 5) * 4, group);
    }
    return new Uint8Array(view.buffer);
  };
  const told = () => {
    const still = document.querySelector("noscript");
    if (still === null) return;
    const told = document.createElement("div");
    told.innerHTML = still.textContent ?? "";
    still.replaceWith(told);
  };
  try {
    const unpack = async (/** @type {string} */ id) => {
      const [length, packed = ""] = (document.getElementById(id)?.textContent ?? "").split(" ");
      const bytes = bytesOf(packed).subarray(0, Number(length));
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
