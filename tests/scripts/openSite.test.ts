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

test("an address that leads nowhere gets the site's own page, if it has one", async () => {
  const folder = mkdtempSync(join(tmpdir(), "ways-out-site-"));
  const site = await openSite({ folder, port: 0, base: "map" });
  const read = async (path: string) => {
    const answer = await fetch(new URL(path, site.url));
    return [answer.status, answer.headers.get("content-type"), await answer.text()];
  };
  const plain = "text/plain; charset=utf-8";
  expect(await read("none/")).toEqual([404, plain, "There is nothing at /none/.\n"]);
  writeFileSync(join(folder, "404.html"), "lost");
  expect(await read("none/")).toEqual([404, "text/html; charset=utf-8", "lost"]);
  expect(await read("/elsewhere/")).toEqual([404, "text/html; charset=utf-8", "lost"]);
  await site.close();
});
