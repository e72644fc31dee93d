import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

const NGINX = "nginx";

/** Whether nginx is installed here. */
export const hasNginx = (): boolean => spawnSync(NGINX, ["-v"]).error === undefined;

/** A port of this machine that nobody listens to. */
export const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });

/** Waits, up to ten seconds, until something answers at the port. */
export async function untilUp(port: number): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (
      await fetch(`http://127.0.0.1:${port}/`).then(
        () => true,
        () => false,
      )
    )
      return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("the server did not start");
}

/** Starts nginx with one worker and these servers in its block `http`; what it writes lies in a folder of its own. It is up once `untilUp` says so. */
export function startNginx(servers: string): { readonly stop: () => void } {
  const work = mkdtempSync(join(tmpdir(), "ways-out-nginx-"));
  const paths = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (name) => `${name}_temp_path ${work}/${name};`,
  );
  const user = process.getuid?.() === 0 ? "user root;" : "";
  writeFileSync(
    join(work, "nginx.conf"),
    `error_log stderr; pid ${work}/pid; daemon off; worker_processes 1; ${user} events {} http { include /etc/nginx/mime.types; default_type application/octet-stream; access_log off; ${paths.join(" ")}\n${servers} }`,
  );
  const running = spawn(NGINX, ["-c", join(work, "nginx.conf"), "-p", work], {
    stdio: "ignore",
  });
  return { stop: () => running.kill() };
}
