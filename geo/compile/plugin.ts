import { createHash } from "node:crypto";
import type { Plugin } from "vite";
import { packBorders } from "#atlas/packBorders.ts";
import { packCore } from "#atlas/packCore.ts";
import { packTexts } from "#atlas/packTexts.ts";
import { LANGS } from "#atlas/types.ts";
import { paletteCss } from "#scene/palette.ts";
import { compile } from "./compile.ts";
import { packageFiles } from "./package/packageFiles.ts";
import { readPackageInputs } from "./package/readPackageInputs.ts";
import { printProblem } from "./problems.ts";
import { readBorders, readFacts, readShapes } from "./readFacts.ts";
import { RELEASE } from "./release.ts";
import { storyFiles } from "./storyFiles.ts";

const ID = "virtual:geo";

/** Compiles the facts under `root`, refuses wrong ones, and serves them as JSON files; `virtual:geo` exports their addresses. */
export function geo(root: string): Plugin {
  let files = new Map<string, string>();
  /** The words of the stories, which are fetched one by one from a folder of their own. */
  let stories = new Map<string, string>();
  let openData: () => ReadonlyMap<string, string> = () => new Map();
  let isBuild = false;
  let isSsr = false;

  const compileAll = (): Map<string, string> => {
    const facts = readFacts(root);
    const inputs = readPackageInputs(root);
    const { made, problems } = compile(facts, readShapes(root), RELEASE, inputs.releases);
    if (made === null)
      throw new Error(
        `${problems.length} problems in the facts:\n${problems.map(printProblem).join("\n")}`,
      );
    openData = () => packageFiles(inputs, facts, made);
    const { core, texts, records, longTexts } = made;
    const json = (name: string, value: unknown): [string, string] => [name, JSON.stringify(value)];
    stories = new Map([...storyFiles(made.stories)].map(([name, file]) => json(name, file)));
    return new Map([
      json("core", packCore(core)),
      json("records", records),
      ...LANGS.flatMap((lang) => [
        json(`texts-${lang}`, packTexts(core, texts[lang])),
        json(`long-texts-${lang}`, longTexts[lang]),
      ]),
      ...(["110m", "50m"] as const).map((scale) =>
        json(`borders-${scale}`, packBorders(readBorders(root, scale))),
      ),
    ]);
  };
  const hashOf = (text: string) => createHash("sha256").update(text).digest("hex").slice(0, 8);
  const fileName = (name: string, text: string) => `assets/${name}-${hashOf(text)}.json`;
  const storyFolder = () => `assets/stories-${hashOf([...stories.values()].join())}/`;

  return {
    name: "geo",
    configResolved: (config) => {
      isBuild = config.command === "build";
      isSsr = Boolean(config.build.ssr);
    },
    buildStart() {
      if (isBuild) files = compileAll();
    },
    resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
    load(id) {
      if (id !== `\0${ID}`) return;
      if (!isBuild) files = compileAll();
      // Beside the chunk that asks for them, so that the site works below any path.
      const addressOf = (name: string, text: string): string =>
        isBuild
          ? `new URL(/* @vite-ignore */ ${JSON.stringify(fileName(name, text).replace("assets/", ""))}, import.meta.url).href`
          : JSON.stringify(`/__geo/${name}.json`);
      const entries = [...files].map(
        ([name, text]) => `${JSON.stringify(name)}: ${addressOf(name, text)}`,
      );
      const told = isBuild
        ? `new URL(/* @vite-ignore */ ${JSON.stringify(storyFolder().replace("assets/", ""))}, import.meta.url).href`
        : JSON.stringify("/__geo/stories/");
      return `export default { ${[...entries, `stories: ${told}`].join(", ")} };`;
    },
    generateBundle() {
      if (isSsr) return;
      for (const [name, text] of files)
        this.emitFile({ type: "asset", fileName: fileName(name, text), source: text });
      for (const [name, source] of stories)
        this.emitFile({ type: "asset", fileName: `${storyFolder()}${name}.json`, source });
      for (const [path, source] of openData())
        this.emitFile({ type: "asset", fileName: `data/${path}`, source });
      const names = Object.fromEntries(
        [...files].map(([name, text]) => [name, fileName(name, text)]),
      );
      this.emitFile({ type: "asset", fileName: "assets.json", source: JSON.stringify(names) });
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
          href: `./${fileName(name, files.get(name) ?? "")}`,
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
          path === undefined ? (files.get(name) ?? stories.get(name)) : openData().get(path);
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
