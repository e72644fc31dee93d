import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeEdition } from "../../../scripts/edition/writeEdition.ts";
import { openSite } from "../../../scripts/openSite.mjs";

const BUILT = process.env["FOLDER"] ?? "dist";

/** A copy of the built site below a path of its own, which can publish another edition, or end; its browser knows nothing of other tests. */
export async function openEditionSite() {
  const folder = mkdtempSync(join(tmpdir(), "ways-out-edition-"));
  const isPacked = (name: string) => /\.(br|gz)$/.test(name);
  cpSync(BUILT, folder, { recursive: true, filter: (name) => !isPacked(name) });
  const serve = () => openSite({ folder, port: 0, base: "atlas" });
  let site = await serve();
  const { url, port } = site;
  return {
    url,
    /** Another edition in the place of the one that was: the page says so in its title, and no chunk has the name that it had. */
    async publish(last: string): Promise<void> {
      await site.close();
      const mark = last.replaceAll("-", "");
      const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
      for (const name of names.filter((one) => one.endsWith(".html"))) {
        const path = join(folder, name);
        writeFileSync(
          path,
          readFileSync(path, "utf8")
            .replaceAll("assets/", `assets-${mark}/`)
            .replace("<title>", `<title>${mark} `),
        );
      }
      // The folder of the chunks gets another name, as new hashes would give it.
      renameSync(join(folder, "assets"), join(folder, `assets-${mark}`));
      writeEdition(folder, { release: mark, last });
      site = await openSite({ folder, port, base: "atlas" });
    },
    close: async () => {
      await site.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
