import type { Plugin } from "vite";
import type { ReleaseList } from "#atlas/releaseList.ts";
import { paletteCss } from "#scene/palette.ts";
import { compile } from "./compile.ts";
import { keptReleases, readRelease } from "./keptRelease.ts";
import { packageFiles, packageTables } from "./package/packageFiles.ts";
import { readPackageInputs } from "./package/readPackageInputs.ts";
import { WORKBOOK, workbookOf } from "./package/workbook.ts";
import { printProblem } from "./problems.ts";
import { readBorders, readFacts, readShapes } from "./readFacts.ts";
import { RELEASE } from "./release.ts";
import { hashOf, type ServedFiles, servedFiles, servedNames } from "./servedFiles.ts";

const ID = "virtual:geo";

/** Compiles the facts under `root`, refuses wrong ones, and serves them as JSON files, and older releases beside them; `virtual:geo` exports their addresses. */
export function geo(root: string): Plugin {
  const none: ServedFiles = { files: new Map(), stories: new Map() };
  let now = none;
  /** All that are published, this one last. */
  let releases: ReadonlyMap<string, ServedFiles> = new Map();
  let openData: () => ReadonlyMap<string, string> = () => new Map();
  let workbook = async (): Promise<Uint8Array> => new Uint8Array();
  let isBuild = false;
  let isSsr = false;

  const compileAll = (): void => {
    const facts = readFacts(root);
    const inputs = readPackageInputs(root);
    const { made, problems } = compile(facts, readShapes(root), RELEASE, inputs.releases);
    if (made === null)
      throw new Error(
        `${problems.length} problems in the facts:\n${problems.map(printProblem).join("\n")}`,
      );
    openData = () => packageFiles(inputs, facts, made);
    workbook = () => workbookOf(packageTables(inputs, facts, made), RELEASE);
    const borders = { "110m": readBorders(root, "110m"), "50m": readBorders(root, "50m") };
    now = servedFiles({ ...made, borders });
    const older = keptReleases(root).filter((id) => id !== RELEASE);
    releases = new Map([
      ...older.map((id) => [id, servedFiles(readRelease(root, id))] as const),
      [RELEASE, now],
    ]);
  };
  const listOf = (): string => {
    const list: ReleaseList = Object.fromEntries(
      [...releases].map(([id, served]) => [id, servedNames(served)]),
    );
    return JSON.stringify(list);
  };
  const listName = () => `releases-${hashOf(listOf())}.json`;

  return {
    name: "geo",
    configResolved: (config) => {
      isBuild = config.command === "build";
      isSsr = Boolean(config.build.ssr);
    },
    buildStart() {
      if (isBuild) compileAll();
    },
    resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
    load(id) {
      if (id !== `\0${ID}`) return;
      if (!isBuild) compileAll();
      // Beside the chunk that asks for them, so that the site works below any path.
      const lies = (name: string): string =>
        `new URL(/* @vite-ignore */ ${JSON.stringify(name)}, import.meta.url).href`;
      const served = (name: string): string => JSON.stringify(`/__geo/${name}`);
      const entries = Object.entries({ ...servedNames(now), releases: listName() }).map(
        ([name, file]) => {
          const where = isBuild ? lies(file) : served(file.replace(/-\w{8}(?=\.json|\/)/, ""));
          return `${JSON.stringify(name)}: ${where}`;
        },
      );
      return `export default { ${entries.join(", ")} };`;
    },
    async generateBundle() {
      if (isSsr) return;
      const emit = (name: string, source: string) =>
        this.emitFile({ type: "asset", fileName: `assets/${name}`, source });
      for (const served of releases.values()) {
        const names = servedNames(served);
        for (const [name, text] of served.files) emit(names[name] ?? "", text);
        for (const [name, text] of served.stories) emit(`${names["stories"]}${name}.json`, text);
      }
      emit(listName(), listOf());
      for (const [path, source] of openData())
        this.emitFile({ type: "asset", fileName: `data/${path}`, source });
      const source = await workbook();
      this.emitFile({ type: "asset", fileName: `data/${WORKBOOK}`, source });
      const { stories: _, ...names } = servedNames(now);
      const paths = Object.entries(names).map(([name, file]) => [name, `assets/${file}`]);
      this.emitFile({
        type: "asset",
        fileName: "assets.json",
        source: JSON.stringify(Object.fromEntries(paths)),
      });
    },
    transformIndexHtml() {
      const palette = { tag: "style", children: paletteCss(), injectTo: "head" as const };
      if (!isBuild) return [palette];
      const early = ["core", "borders-110m", "texts-en"] as const;
      const links = early.map((name) => ({
        tag: "link",
        attrs: {
          rel: "preload",
          as: "fetch",
          crossorigin: "",
          href: `./assets/${servedNames(now)[name]}`,
        },
        injectTo: "head" as const,
      }));
      return [palette, ...links];
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const name = /__geo\/(?:stories\/)?([\w-]+)\.json/.exec(request.url ?? "")?.[1] ?? "";
        const path = /\/data\/([\w./-]+)$/.exec(request.url ?? "")?.[1];
        const text =
          path === undefined
            ? name === "releases"
              ? listOf()
              : (now.files.get(name) ?? now.stories.get(name))
            : openData().get(path);
        if (path === WORKBOOK) return void workbook().then((book) => response.end(book));
        if (text === undefined) return next();
        response.setHeader(
          "Content-Type",
          path?.endsWith(".csv") ? "text/csv" : "application/json",
        );
        response.end(text);
      });
      server.watcher.add(root).on("all", (_event, path) => {
        const module = server.moduleGraph.getModuleById(`\0${ID}`);
        if (!path.startsWith(root) || path.endsWith(".ts")) return;
        if (module) server.moduleGraph.invalidateModule(module);
        server.ws.send({ type: "full-reload" });
      });
    },
  };
}
