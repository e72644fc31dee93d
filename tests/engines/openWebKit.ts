import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, globSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { clickActions, dragActions, type Engine, keyActions, type Setup } from "./enginePage.ts";

const DRIVER = "/usr/bin/WebKitWebDriver";
const XVFB = "/usr/bin/Xvfb";
const PORT = 4877;
const DISPLAY = ":77";

const SETTINGS: Readonly<Record<Setup, readonly string[]>> = {
  usual: [],
  guarded: ["--enable-webgl=false"],
  noScript: ["--enable-javascript=false"],
};

/** WebKit as GTK has it, spoken to by its WebDriver; where there is no screen it gets one in memory. */
export const WEBKIT: Engine = {
  name: "WebKit",
  packages: ["webkit2gtk-driver", "xvfb"],
  open: async (setup) => {
    const [binary] = globSync("/usr/lib/*/webkit2gtk-4.1/MiniBrowser");
    const hasScreen = process.env["DISPLAY"] !== undefined;
    if (binary === undefined || !existsSync(DRIVER) || !(hasScreen || existsSync(XVFB)))
      return null;
    const started: ChildProcess[] = [];
    const start = (path: string, args: readonly string[], env = {}) =>
      started.push(spawn(path, args, { stdio: "ignore", env: { ...process.env, ...env } }));
    if (!hasScreen) start(XVFB, [DISPLAY, "-screen", "0", "1440x1000x24", "-nolisten", "tcp"]);
    start(DRIVER, [`--port=${PORT}`], {
      ...(hasScreen ? {} : { DISPLAY }),
      // In a container there is nothing that could build its cage.
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1",
      NO_AT_BRIDGE: "1",
    });
    const stop = () => started.forEach((one) => void one.kill());
    try {
      const session = await begin(binary, SETTINGS[setup]);
      const post = (path: string, body: object) => send("POST", `/session/${session}${path}`, body);
      return {
        open: async (url) => {
          // Or another state of the same page would only be followed.
          await post("/url", { url: "about:blank" });
          await post("/url", { url });
        },
        ask: async (expression) =>
          JSON.parse(
            (await post("/execute/async", {
              script: `const done = arguments[arguments.length - 1];
                Promise.resolve(${expression}).then((value) => done(JSON.stringify(value) ?? "null"))`,
              args: [],
            })) as string,
          ),
        press: async (keys) => void (await post("/actions", { actions: keyActions(keys) })),
        click: async (x, y) => void (await post("/actions", { actions: clickActions(x, y) })),
        drag: async (from, to) => void (await post("/actions", { actions: dragActions(from, to) })),
        print: null,
        close: async () => {
          await send("DELETE", `/session/${session}`);
          stop();
        },
      };
    } catch (error) {
      stop();
      throw error;
    }
  },
};

/** Begins a session as soon as the driver answers. */
async function begin(binary: string, settings: readonly string[]): Promise<string> {
  const browserOptions = { binary, args: ["--automation", ...settings] };
  const capabilities = { alwaysMatch: { "webkitgtk:browserOptions": browserOptions } };
  for (let tries = 0; ; tries++)
    try {
      const { sessionId } = (await send("POST", "/session", { capabilities })) as {
        sessionId: string;
      };
      return sessionId;
    } catch (error) {
      if (tries > 40) throw error;
      await wait(500);
    }
}

async function send(method: string, path: string, body?: object): Promise<unknown> {
  const response = await fetch(`http://127.0.0.1:${PORT}${path}`, {
    method,
    ...(body && { body: JSON.stringify(body) }),
  });
  const { value } = (await response.json()) as { value: { error?: string; message?: string } };
  if (!response.ok) throw new Error(`${path}: ${value.error}: ${value.message}`);
  return value;
}
