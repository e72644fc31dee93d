import { readFile, stat } from "node:fs/promises";
import { extname, join, resolve, sep } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

/** @type {Readonly<Record<string, string>>} */
const TYPES = {
  ".avif": "image/avif",
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".geojson": "application/geo+json",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".jpg": "image/jpeg",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".map": "application/json",
  ".mjs": "text/javascript; charset=utf-8",
  ".pdf": "application/pdf",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
  ".xml": "application/xml",
};

const IS_TEXT = /^text\/|json|javascript|svg|xml|wasm/;

/** @type {Readonly<Record<string, (body: Buffer) => Promise<Buffer>>>} */
const PACKERS = {
  br: (body) =>
    promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
  gzip: promisify(gzip),
};

/**
 * The listener of a static file server: the files of `folder` below the path `base`, and nothing else.
 * @param {string} folder
 * @param {string} base begins and ends with a slash
 * @returns {import("node:http").RequestListener}
 */
export function answerFrom(folder, base) {
  const root = resolve(folder);
  /** @type {Map<string, Promise<Buffer>>} */
  const packed = new Map();

  /** @param {string} path where it is, or `undefined` when it lies outside of the folder */
  const fileAt = (path) => {
    const file = resolve(join(root, path));
    return file === root || file.startsWith(root + sep) ? file : undefined;
  };

  /** @type {import("node:http").RequestListener} */
  const answer = async (request, response) => {
    /** @param {number} status @param {string} text @param {Record<string, string>} [headers] */
    const say = (status, text, headers = {}) => {
      const body = `${text}\n`;
      response.writeHead(status, { "content-type": "text/plain; charset=utf-8", ...headers });
      response.end(request.method === "HEAD" ? undefined : body);
    };
    if (request.method !== "GET" && request.method !== "HEAD")
      return say(405, "Only GET and HEAD are answered.", { allow: "GET, HEAD" });

    const [rawPath = "/", query] = (request.url ?? "/").split("?", 2);
    const path = decode(rawPath);
    if (path === undefined || path.includes("\0")) return say(400, "This address cannot be read.");
    const tail = query === undefined ? "" : `?${query}`;
    if (`${path}/` === base) return say(301, base, { location: base + tail });
    const inside = path.startsWith(base) ? path.slice(base.length) : undefined;
    let file = inside === undefined ? undefined : fileAt(inside);
    let facts = file === undefined ? undefined : await stat(file).catch(() => undefined);
    if (file && facts?.isDirectory()) {
      if (!path.endsWith("/")) {
        const location = `${rawPath.replace(/^\/+/, "/")}/${tail}`;
        return say(301, location, { location });
      }
      file = join(file, "index.html");
      facts = await stat(file).catch(() => undefined);
    }
    if (!file || !facts?.isFile()) {
      return inside === "" || inside === "index.html"
        ? say(503, "The site is not built: run `npm run build`, then load this page again.")
        : say(404, `There is nothing at ${path}.`);
    }

    const type = TYPES[extname(file).toLowerCase()] ?? "application/octet-stream";
    const tag = `${facts.size.toString(36)}-${Math.round(facts.mtimeMs).toString(36)}`;
    const wanted = acceptedBy(request.headers["accept-encoding"]);
    const packing = IS_TEXT.test(type) && facts.size > 1000 ? wanted : undefined;
    const etag = `W/"${tag}"`;
    const headers = {
      "content-type": type,
      "cache-control": "no-cache",
      etag,
      vary: "Accept-Encoding",
      "x-content-type-options": "nosniff",
    };
    if (request.headers["if-none-match"]?.includes(etag)) {
      response.writeHead(304, headers).end();
      return;
    }
    const pack = packing && PACKERS[packing];
    const key = `${packing} ${tag} ${file}`;
    const content = readFile(file);
    const body = await (pack ? (packed.get(key) ?? content.then(pack)) : content);
    if (pack) packed.set(key, Promise.resolve(body));
    response.writeHead(200, {
      ...headers,
      ...(packing ? { "content-encoding": packing } : {}),
      "content-length": String(body.length),
    });
    response.end(request.method === "HEAD" ? undefined : body);
  };

  return (request, response) => {
    Promise.resolve(answer(request, response)).catch((error) => {
      if (!response.headersSent) response.writeHead(500, { "content-type": "text/plain" });
      response.end(`This file cannot be read: ${error?.code ?? error}\n`);
    });
  };
}

/** @param {string} path */
function decode(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

/**
 * The best packing that the client takes.
 * @param {string | string[] | undefined} header
 */
function acceptedBy(header) {
  const names = String(header ?? "")
    .split(",")
    .filter((part) => !/;\s*q=0(\.0*)?\s*$/.test(part))
    .map((part) => part.split(";")[0]?.trim());
  return ["br", "gzip"].find((name) => names.includes(name));
}
