import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openSite } from "../../scripts/openSite.mjs";

test("a lesson and a list that come while the site is up are served as they are now", async () => {
  const folder = mkdtempSync(join(tmpdir(), "ways-out-site-"));
  const lay = (name: string, text: string) => writeFileSync(join(folder, name), text);
  mkdirSync(join(folder, "lessons"));
  lay("index.html", "site");
  lay("lessons/lessons.json", "{}");
  const site = await openSite({ folder, port: 0 });
  const read = async (path: string) => {
    const answer = await fetch(`${site.url}${path}`);
    return [answer.status, await answer.text()];
  };
  expect(await read("lessons/lessons.json")).toEqual([200, "{}"]);
  lay("lessons/lessons.json", '{"opening":1}');
  lay("lessons/opening-en.html", "lesson");
  expect(await read("lessons/lessons.json")).toEqual([200, '{"opening":1}']);
  expect(await read("lessons/opening-en.html")).toEqual([200, "lesson"]);
  expect((await read("lessons/../index.html"))[0]).toBe(200);
  expect((await read("lessons/none.html"))[0]).toBe(404);
  await site.close();
});
