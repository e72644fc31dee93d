import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  caddyFile,
  EXAMPLE,
  headersFile,
  hostFiles,
  nginxFile,
} from "../../scripts/hosting/hostFiles.ts";
import { FOR_ALL, SITE_POLICY, UNFRAMED } from "../../scripts/hosting/siteHeaders.ts";
import { readHeaders } from "../../scripts/readHeaders.mjs";
import { freePort, startNginx, untilUp } from "../nginxSite.ts";

const folder = mkdtempSync(join(tmpdir(), "ways-out-hosted-"));
const SCRIPT = `export const long = "${"a".repeat(4000)}";\n`;
const FILES: Readonly<Record<string, string>> = {
  "index.html": "<!doctype html><title>first</title>",
  "404.html": "<!doctype html><title>lost</title>",
  "de/index.html": "<!doctype html><title>Karte</title>",
  "embed/index.html": "<!doctype html><title>frame</title>",
  "lessons/one.html": "<!doctype html><title>lesson</title>",
  "assets/index-Ab12Cd34.js": SCRIPT,
  "data/places.csv": "id,name_ru\r\nGEO,Грузия\r\n",
  "data/CODEBOOK.md": "# Книга\n",
};
for (const [name, text] of Object.entries(FILES)) {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
}
writeFileSync(join(folder, "assets/index-Ab12Cd34.js.gz"), gzipSync(SCRIPT));
writeFileSync(join(folder, "_headers"), headersFile());

const FIX = "npm run hosting";
test.each([...hostFiles()])(`hosting/%s is what ${FIX} writes`, (name, text) => {
  expect(readFileSync(new URL(`../../hosting/${name}`, import.meta.url), "utf8")).toBe(text);
});

test("the file for static hosts stays within their limits: 100 rules, 2000 letters a line", () => {
  const lines = headersFile().split("\n");
  expect(lines.filter((line) => line.startsWith("/")).length).toBeLessThanOrEqual(100);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(2000);
});

test("read as hosts read it, a page gets the policy, a frame may be framed, a lesson keeps its own", () => {
  expect(headersFile().split(UNFRAMED).length).toBeGreaterThan(20);
  const headersOf = readHeaders(folder);
  const policy = "Content-Security-Policy";
  for (const path of [
    "/",
    "/de/",
    "/ru/places/GEO/",
    "/v/one/",
    "/embed/",
    "/assets/a-12345678.js",
  ])
    expect([path, headersOf(path).get(policy)]).toEqual([path, SITE_POLICY]);
  expect(headersOf("/lessons/one.html").has(policy)).toBe(false);
  expect(headersOf("/de/").get("Cross-Origin-Opener-Policy")).toBe("same-origin");
});

/** A server of this machine that serves the small site; the tests of one that is not installed are left out by name. */
const SERVERS = [
  ["nginx", "/", ["-v"]],
  ["nginx", "/maps/ways-out/", ["-v"]],
  ["caddy", "/", ["version"]],
] as const;

describe.each(SERVERS)("%s at %s", (server, base, version) => {
  const isHere = spawnSync(server, version).error === undefined;
  const on = test.skipIf(!isHere);
  let port = 0;
  let running = () => {};
  beforeAll(async () => {
    if (!isHere) return;
    port = await freePort();
    const work = mkdtempSync(join(tmpdir(), "ways-out-server-"));
    const host = { ...EXAMPLE, port, folder, base };
    if (server === "nginx") running = startNginx(nginxFile(host)).stop;
    else {
      const site = caddyFile({ ...host, name: `http://127.0.0.1:${port}` });
      writeFileSync(join(work, "Caddyfile"), `{\n  admin off\n}\n${site}`);
      const caddy = spawn(
        server,
        ["run", "--config", join(work, "Caddyfile"), "--adapter", "caddyfile"],
        {
          stdio: "ignore",
          env: { ...process.env, HOME: work, XDG_DATA_HOME: work, XDG_CONFIG_HOME: work },
        },
      );
      running = () => void caddy.kill();
    }
    await untilUp(port);
  });
  afterAll(() => {
    running();
  });

  const get = (path: string, headers: Readonly<Record<string, string>> = {}) =>
    fetch(`http://127.0.0.1:${port}${base}${path}`, { headers, redirect: "manual" });

  on(
    "a page goes out with every header of protection, and is asked for anew each time",
    async () => {
      const answer = await get("");
      expect(answer.status).toBe(200);
      expect(await answer.text()).toContain("first");
      for (const [name, value] of Object.entries(FOR_ALL))
        expect([name, answer.headers.get(name)]).toEqual([name, value]);
      expect(answer.headers.get("content-security-policy")).toBe(`${SITE_POLICY}; ${UNFRAMED}`);
      expect(answer.headers.get("cache-control")).toBe("no-cache");
      expect(answer.headers.get("content-type")).toMatch(/^text\/html; charset=utf-8$/i);
      const etag = answer.headers.get("etag") ?? "";
      expect(etag).not.toBe("");
      expect((await get("", { "If-None-Match": etag })).status).toBe(304);
    },
  );

  on("pages for frames may be framed, lessons keep their own policy", async () => {
    const policy = async (path: string) => (await get(path)).headers.get("content-security-policy");
    expect(await policy("embed/")).toBe(SITE_POLICY);
    expect(await policy("lessons/one.html")).toBeNull();
  });

  on(
    "what bears a mark of its content is kept for good, and goes out as it was packed",
    async () => {
      const packed = await get("assets/index-Ab12Cd34.js", { "Accept-Encoding": "gzip" });
      expect(packed.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
      expect(packed.headers.get("content-encoding")).toBe("gzip");
      expect(packed.headers.get("vary")).toMatch(/accept-encoding/i);
      expect(packed.headers.get("content-type")).toMatch(/javascript/);
      expect(await packed.text()).toBe(SCRIPT);
      const whole = await get("assets/index-Ab12Cd34.js", { "Accept-Encoding": "identity" });
      expect(whole.headers.get("content-encoding")).toBeNull();
      expect(await whole.text()).toBe(SCRIPT);
    },
  );

  on("a part of a file can be asked for", async () => {
    const part = await get("assets/index-Ab12Cd34.js", {
      "Accept-Encoding": "identity",
      Range: "bytes=0-9",
    });
    expect(part.status).toBe(206);
    expect(await part.text()).toBe(SCRIPT.slice(0, 10));
  });

  on("tables and their book are texts in UTF-8", async () => {
    for (const [path, type] of [
      ["data/places.csv", "text/csv"],
      ["data/CODEBOOK.md", "text/markdown"],
    ] as const) {
      const answer = await get(path);
      expect(answer.headers.get("content-type")?.toLowerCase()).toBe(`${type}; charset=utf-8`);
      expect(await answer.text()).toBe(FILES[path]);
    }
  });

  on("a folder without its slash leads to the one with it", async () => {
    const answer = await get("de");
    expect([301, 308]).toContain(answer.status);
    expect(answer.headers.get("location")).toMatch(/(^|\/)de\/$/);
  });

  on("what is not there gets the page for that, with the headers, and is not kept", async () => {
    const answer = await get("assets/gone-12345678.js");
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain("lost");
    expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
    expect(answer.headers.get("cache-control") ?? "").not.toContain("immutable");
  });
});
