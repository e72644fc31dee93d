import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { build, type Plugin } from "vite";
import { geo } from "#geo/plugin.ts";
import { sharedMapLibre } from "../sharedMapLibre.ts";

const pathOf = (file: string) => fileURLToPath(new URL(file, import.meta.url));
const ROOT = pathOf("../../");
const WORKER = "maplibre-gl/dist/maplibre-gl-worker.mjs";
const LICENCES = "licences.txt";
const FETCH = "#ui/fetchJson.ts";
const NO_ENCODERS = [
  ...["BufferTarget", "CanvasSource", "Mp4OutputFormat", "Output", "WebMOutputFormat"].map(
    (name) => `export class ${name} {}`,
  ),
  "export const QUALITY_HIGH = null;",
  "export default () => { throw new Error('not part of this file'); };",
  "export const getFirstEncodableVideoCodec = async () => null;",
  ...["GIFEncoder", "quantize", "applyPalette", "pdfOf", "outlined"].map(
    (name) => `export const ${name} = null;`,
  ),
  // What a lesson does not offer is drawn by nothing.
  ...["EmbedFields", "MovieFields", "useCitedHead", "giveFile"].map(
    (name) => `export const ${name} = () => null;`,
  ),
].join("\n");

/** Parts of the page that a lesson has no use for: code for articles, videos, what is said to programs for references, a second offer of a file. */
const NOT_OFFERED = /\/(?:EmbedFields|MovieFields|useCitedHead|GivenFile)\.tsx?$/;

/** What a page in one file is made of. */
export type Bundle = {
  /** One classic script, as text: in a page it is the app, in a worker the worker of its map. */
  readonly code: string;
  readonly styles: string;
  /** The compiled facts as JSON, by the names by which the app asks for them. */
  readonly files: ReadonlyMap<string, string>;
};

/** Builds the app with its worker as one module, its looks as one style sheet, and compiles the facts. */
export async function bundleLesson(): Promise<Bundle> {
  const made = await build({
    configFile: false,
    root: ROOT,
    base: "./",
    publicDir: false,
    define: { "import.meta.url": "location.href" },
    logLevel: "warn",
    plugins: [packed, sharedMapLibre(), react(), geo(`${ROOT}geo`)],
    build: {
      write: false,
      target: "es2022",
      cssCodeSplit: false,
      modulePreload: false,
      chunkSizeWarningLimit: 4000,
      rolldownOptions: {
        input: `${ROOT}scripts/lesson/appOrWorker.ts`,
        // A classic script: as a module from a folder, the worker would have to be an address longer than browsers take.
        output: { codeSplitting: false, format: "iife" },
      },
    },
  });
  const output = "output" in made ? made.output : [];
  const files = new Map(
    output.map((file) => [file.fileName, file.type === "chunk" ? file.code : String(file.source)]),
  );
  const names = JSON.parse(files.get("assets.json") ?? "{}") as Readonly<Record<string, string>>;
  const stories = [...files].flatMap(([name, text]) => {
    const story = /\/stories-[^/]+\/([^/]+)\.json$/.exec(name)?.[1];
    return story === undefined ? [] : [[`stories/${story}`, text] as const];
  });
  return {
    code: only(files, ".js"),
    styles: only(files, ".css"),
    files: new Map([
      ...Object.entries(names).map(([name, file]) => [name, files.get(file) ?? ""] as const),
      ...stories,
      // It brings the release that it is made of, and no other.
      ["releases", "{}"],
      [LICENCES, readFileSync(`${ROOT}public/${LICENCES}`, "utf8")],
    ]),
  };
}

/** What is asked of a server elsewhere comes from the page itself. */
const packed: Plugin = {
  name: "packed",
  enforce: "pre",
  resolveId(id, importer) {
    if (/\/gifWorker\.ts\?worker$/.test(id) || NOT_OFFERED.test(id)) return "\0no-encoders";
    // A small worker of our own is written into the code itself.
    if (/\/\w+\.ts\?worker$/.test(id)) return this.resolve(`${id}&inline`, importer);
    if (id === FETCH) return pathOf("fetchPacked.ts");
    if (/\/publicFile\.ts$/.test(id)) return pathOf("packedFile.ts");
    if (id === "virtual:map-worker")
      return pathOf("../../node_modules/maplibre-gl/src/source/worker.ts");
    // Videos, workbooks and what brings its letters are for whoever writes: a lesson has no room for what makes them, and does not offer them.
    if (/\/letters\/\w+\.ts$/.test(id)) return "\0no-encoders";
    if (["mediabunny", "gifenc", "write-excel-file/browser"].includes(id)) return "\0no-encoders";
    return id === `${WORKER}?worker&url` ? "\0packed-worker" : undefined;
  },
  load: (id) =>
    id === "\0packed-worker"
      ? "export default globalThis.waysOutWorker;"
      : id === "\0no-encoders"
        ? NO_ENCODERS
        : undefined,
};

/** The one file of a kind; several would mean that something was left to be fetched. */
function only(files: ReadonlyMap<string, string>, ending: string): string {
  const found = [...files].filter(([name]) => name.endsWith(ending));
  const [first] = found;
  if (first === undefined || found.length > 1)
    throw new Error(
      `${found.length} files end in ${ending}: ${found.map(([name]) => name).join(", ")}`,
    );
  return first[1];
}
