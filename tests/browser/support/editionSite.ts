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
import { join, relative } from "node:path";
import { writeEdition } from "../../../scripts/edition/writeEdition.ts";
import { openSite } from "../../../scripts/openSite.mjs";

const BUILT = process.env["FOLDER"] ?? "dist";
/** What another edition has of the built one: the map in every language, without the pages that tell of one thing each. */
const isMap = (path: string) =>
  !/\.(?:br|gz)$|^edition/.test(path) &&
  /^(?:$|assets|(?:de|ru)$|(?:(?:de|ru)\/)?[^/]+\.\w+$)/.test(path);

/** The built site below a path of its own, in the place of which another edition, or nothing, can be; its browser knows nothing of other tests. */
export async function openEditionSite() {
  const made: string[] = [];
  const makeFolder = () => {
    const folder = mkdtempSync(join(tmpdir(), "ways-out-edition-"));
    made.push(folder);
    return folder;
  };
  let site = await openSite({ folder: BUILT, port: 0, base: "atlas" });
  const { url, port } = site;
  async function serve(folder: string): Promise<void> {
    await site.close();
    site = await openSite({ folder, port, base: "atlas" });
  }
  return {
    url,
    /** Another edition in the place of the one that was: the page says so in its title, and no chunk has the name that it had. */
    async publish(last: string): Promise<void> {
      const folder = makeFolder();
      cpSync(BUILT, folder, {
        recursive: true,
        filter: (path) => isMap(relative(BUILT, path).replaceAll("\\", "/")),
      });
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
      await serve(folder);
    },
    /** Nothing is there any more: no page, no worker, no edition. */
    end: () => serve(makeFolder()),
    close: async () => {
      await site.close();
      for (const folder of made) rmSync(folder, { recursive: true, force: true });
    },
  };
}
