import { createServer } from "node:http";
import { answerFrom } from "./answerFrom.mjs";

const FIRST_PORT = 4173;
const LAST_PORT = FIRST_PORT + 200;

/**
 * Serves a folder over HTTP, by default on this machine alone and on the first free port from 4173 on.
 * @param {{ folder: string, host?: string, port?: number, base?: string }} where `port` 0 is any free one
 * @returns {Promise<{ url: string, port: number, close: () => Promise<void> }>}
 */
export async function openSite({ folder, host = "127.0.0.1", port, base = "/" }) {
  const path = `/${base}/`.replace(/\/+/g, "/");
  const server = createServer(answerFrom(folder, path));
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
