import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import sirv from "sirv";
import { readHeaders } from "./readHeaders.mjs";

const FIRST_PORT = 4173;
const LESSONS = "/lessons/";
const LAST_PORT = FIRST_PORT + 200;
/** sirv names the letters of pages alone. @type {Readonly<Record<string, string>>} */
const TEXTS = { csv: "text/csv", md: "text/markdown", txt: "text/plain" };

/**
 * Serves a folder over HTTP, by default on this machine alone and on the first free port from 4173 on.
 * Files that `pack.ts` packed go out packed to those who take it.
 * @param {{ folder: string, host?: string, port?: number, base?: string }} where `port` 0 is any free one
 * @returns {Promise<{ url: string, port: number, close: () => Promise<void> }>}
 */
export async function openSite({ folder, host = "127.0.0.1", port, base = "/" }) {
  const path = `/${base}/`.replace(/\/+/g, "/");
  const server = createServer(below(path, folder));
  const taken =
    port === undefined ? await listenFrom(server, host) : await listen(server, host, port);
  const name = ["0.0.0.0", "::"].includes(host)
    ? "localhost"
    : host.includes(":")
      ? `[${host}]`
      : host;
  return {
    url: `http://${name}:${taken}${path}`,
    port: taken,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/**
 * The files of `folder` below the path `base`, which begins and ends with a slash, and nothing else.
 * @param {string} base @param {string} folder
 * @returns {import("node:http").RequestListener}
 */
function below(base, folder) {
  const headersOf = readHeaders(folder);
  /** @type {import("sirv").Options} */
  const how = {
    etag: true,
    setHeaders: (response, pathname) => {
      for (const [name, value] of headersOf(pathname)) response.setHeader(name, value);
      // Only what carries a hash in its name never changes.
      const isHashed = /\/assets\/(?:.+-[\w-]{8}|stories-\w{8}\/.+)\.\w+$/.test(pathname);
      response.setHeader(
        "Cache-Control",
        isHashed ? "public, max-age=31536000, immutable" : "no-cache",
      );
      response.setHeader("X-Content-Type-Options", "nosniff");
      // All of it is public; a frame without an origin of its own may have it too.
      response.setHeader("Access-Control-Allow-Origin", "*");
      const [, kind] = /\.(csv|md|txt)$/.exec(pathname) ?? [];
      if (kind !== undefined) response.setHeader("Content-Type", `${TEXTS[kind]}; charset=utf-8`);
    },
    onNoMatch: (request, response) => sayLost(folder, request.url ?? "/", response),
  };
  const answer = sirv(folder, { ...how, brotli: true, gzip: true });
  // They come while the site is up: what lies there is looked up anew each time.
  const answerLessons = sirv(join(folder, LESSONS), { ...how, dev: true });
  return (request, response) => {
    const [pathname = "/", query] = (request.url ?? "/").split("?", 2);
    // Pages lie in folders, and what they link is relative to the slash at the end.
    if (!/\/[^/]*\.[^/]*$|\/$/.test(pathname)) {
      const location = `${pathname.replace(/^\/+/, "/")}/${query === undefined ? "" : `?${query}`}`;
      return say(response, 301, location, { Location: location });
    }
    if (!pathname.startsWith(base)) return sayLost(folder, pathname, response);
    request.url = (request.url ?? "/").slice(base.length - 1);
    if (!request.url.startsWith(LESSONS)) return answer(request, response);
    request.url = request.url.slice(LESSONS.length - 1);
    return answerLessons(request, response);
  };
}

/**
 * Gives the site's own page for addresses that lead nowhere, as static hosts do.
 * @param {string} folder @param {string} path @param {import("node:http").ServerResponse} response
 */
function sayLost(folder, path, response) {
  const page = join(folder, "404.html");
  if (!existsSync(page)) return say(response, 404, `There is nothing at ${path}.`);
  response.writeHead(404, { "Content-Type": "text/html; charset=utf-8" });
  response.end(readFileSync(page));
}

/**
 * @param {import("node:http").ServerResponse} response
 * @param {number} status
 * @param {string} text
 * @param {Record<string, string>} [headers]
 */
function say(response, status, text, headers = {}) {
  response.writeHead(status, { "Content-Type": "text/plain; charset=utf-8", ...headers });
  response.end(`${text}\n`);
}

/** @param {import("node:http").Server} server @param {string} host @returns {Promise<number>} */
async function listenFrom(server, host) {
  for (let port = FIRST_PORT; port < LAST_PORT; port++) {
    try {
      return await listen(server, host, port);
    } catch (error) {
      const code = /** @type {NodeJS.ErrnoException} */ (error).code;
      if (code !== "EADDRINUSE" && code !== "EACCES") throw error;
    }
  }
  throw new Error(`no free port from ${FIRST_PORT} to ${LAST_PORT - 1}`);
}

/** @param {import("node:http").Server} server @param {string} host @param {number} port @returns {Promise<number>} */
function listen(server, host, port) {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      const address = server.address();
      resolve(typeof address === "object" && address ? address.port : port);
    });
  });
}
