import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { EXAMPLE, nginxFile } from "../../../scripts/hosting/hostFiles.ts";
import { freePort, hasNginx, startNginx, untilUp } from "../../nginxSite.ts";
import { median } from "../bench.ts";
import { rowOf } from "../row.ts";

/** Where distributions put the page that nginx shows when it has just been installed. */
const OWN_PAGES = ["/usr/share/nginx/html", "/var/www/html"];
const WRK = "wrk";
const ROUNDS = 5;
const SECONDS = 3;
const CONNECTIONS = 8;

/** Asks for a page again and again as a browser does, packed; µs a request, and how many were not answered as they should be. */
function asked(url: string) {
  const { stdout, status, stderr } = spawnSync(
    WRK,
    [
      "--threads=1",
      `--connections=${CONNECTIONS}`,
      `--duration=${SECONDS}s`,
      "--header=Accept-Encoding: gzip",
      url,
    ],
    { encoding: "utf8" },
  );
  const rate = Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)?.[1]);
  if (status !== 0 || !(rate > 0)) throw new Error(`wrk: ${stderr || stdout}`);
  const wrong = Number(/Non-2xx or 3xx responses: (\d+)/.exec(stdout)?.[1] ?? 0);
  // Connections, reads, writes, and answers that took too long.
  const broken = /Socket errors: (.+)/.exec(stdout)?.[1]?.match(/\d+/g) ?? [];
  const failed = broken.reduce((sum, count) => sum + Number(count), wrong);
  return { micros: 1e6 / rate, failed };
}

/** Our pages as nginx serves them by hosting/nginx.conf, beside the page that nginx brings, by the same nginx in turns. */
export const server = rowOf({
  about: `One worker of nginx, asked by wrk over ${CONNECTIONS} connections for ${SECONDS} s, ${ROUNDS} times in turns. Ours are packed, many times as large, and carry all headers of protection; nginx's own page has 615 bytes and none. µs are of the clock for one request: 1,000,000 by requests a second.`,
  promised: {
    "a request for the first page": { unit: "µs", atMost: { "nginx's own page": 3 } },
    "a request for the page of a place": { unit: "µs", atMost: { "nginx's own page": 3 } },
    "failed answers": { unit: "answers", atMost: 0 },
  },
  measure: async ({ ours }) => {
    const own = OWN_PAGES.find((folder) => existsSync(`${folder}/index.html`));
    const hasWrk = spawnSync(WRK, ["-v"]).error === undefined;
    if (!hasNginx() || !hasWrk || own === undefined) {
      console.log("  server: left out, it needs nginx with its page, and wrk");
      return {};
    }
    const [port, plain] = [await freePort(), await freePort()];
    const site = nginxFile({ ...EXAMPLE, port, folder: ours.folder, base: "/" });
    const nginx = startNginx(`${site}\nserver { listen ${plain}; root ${own}; }`);
    try {
      await untilUp(plain);
      const urls = [
        `http://127.0.0.1:${port}/`,
        `http://127.0.0.1:${port}/places/GEO/`,
        `http://127.0.0.1:${plain}/`,
      ];
      const rounds = Array.from({ length: ROUNDS }, () => urls.map(asked));
      const [first = Number.NaN, place = Number.NaN, theirs = Number.NaN] = urls.map((_, i) =>
        median(rounds.map((round) => round[i]?.micros ?? Number.NaN)),
      );
      const note = (micros: number) =>
        `${Math.round(1e6 / micros)} requests a second, nginx's own page ${Math.round(1e6 / theirs)}`;
      const beside = { "nginx's own page": theirs };
      const failed = rounds.flat().reduce((sum, one) => sum + one.failed, 0);
      return {
        "a request for the first page": { ours: first, beside, note: note(first) },
        "a request for the page of a place": { ours: place, beside, note: note(place) },
        "failed answers": { ours: failed },
      };
    } finally {
      nginx.stop();
    }
  },
});
