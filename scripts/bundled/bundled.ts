import { readFileSync } from "node:fs";
import type { Plugin } from "vite";
import { bundledPackages, unfitIn } from "./bundledPackages.ts";
import { SBOM, sbomOf } from "./sbomOf.ts";

/** Lays a list of everything in the bundle beside it, for programs; stops at a licence that does not fit. */
export function bundled(): Plugin {
  return {
    name: "bundled",
    apply: "build",
    generateBundle(_options, bundle) {
      if (this.environment.config.consumer !== "client") return;
      const packages = bundledPackages(
        Object.values(bundle).flatMap((file) => (file.type === "chunk" ? file.moduleIds : [])),
      );
      const unfit = unfitIn(packages);
      if (unfit.length > 0) this.error(`Licences that do not fit:\n${unfit.join("\n")}`);
      const about = readFileSync(new URL("../../package.json", import.meta.url), "utf8");
      const source = sbomOf(JSON.parse(about).version, packages);
      this.emitFile({ type: "asset", fileName: SBOM, source });
    },
  };
}
