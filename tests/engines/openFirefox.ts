import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { constants, inflateSync } from "node:zlib";
import { clickActions, dragActions, type Engine, keyActions, type Setup } from "./enginePage.ts";

const PATHS = [process.env["FIREFOX_PATH"] ?? "", "/usr/bin/firefox-esr", "/usr/bin/firefox"];

/** The focus is told though nobody looks, and no page of the first run takes it away. */
const PREFERENCES = [
  'user_pref("focusmanager.testmode", true);',
  'user_pref("browser.aboutwelcome.enabled", false);',
  'user_pref("browser.startup.homepage_override.mstone", "ignore");',
  'user_pref("datareporting.policy.dataSubmissionEnabled", false);',
  'user_pref("toolkit.telemetry.reportingpolicy.firstRun", false);',
];

const SETTINGS: Readonly<Record<Setup, readonly string[]>> = {
  usual: [],
  guarded: [
    'user_pref("webgl.disabled", true);',
    'user_pref("privacy.resistFingerprinting", true);',
  ],
  noScript: ['user_pref("javascript.enabled", false);'],
};

/** The line on which Firefox says where it listens. */
const LISTENS = /WebDriver BiDi listening on (ws:\/\/\S+)/;

/** Firefox, spoken to by WebDriver BiDi, which it understands without a helper. */
export const FIREFOX: Engine = {
  name: "Firefox",
  packages: ["firefox-esr"],
  open: async (setup) => {
    const path = PATHS.find((one) => existsSync(one));
    if (path === undefined) return null;
    const profile = mkdtempSync(join(tmpdir(), "ways-out-firefox-"));
    writeFileSync(join(profile, "user.js"), [...PREFERENCES, ...SETTINGS[setup]].join("\n"));
    const firefox = spawn(
      path,
      ["--headless", "--no-remote", "--profile", profile, "--remote-debugging-port", "0"],
      { stdio: ["ignore", "ignore", "pipe"] },
    );
    const ended = new Promise((done) => firefox.on("exit", done));
    const base = await new Promise<string>((found, failed) => {
      let said = "";
      firefox.stderr.setEncoding("utf8").on("data", (part: string) => {
        said += part;
        const address = LISTENS.exec(said)?.[1];
        if (address !== undefined) found(address);
      });
      firefox.on("exit", () => failed(new Error(`Firefox did not start: ${said}`)));
    });
    const send = await connect(`${base}/session`);
    await send("session.new", { capabilities: {} });
    let context = "";
    return {
      open: async (url) => {
        // A new tab has the focus; an old one that goes to another site loses it.
        const before = context;
        ({ context } = (await send("browsingContext.create", { type: "tab" })) as {
          context: string;
        });
        if (before !== "") await send("browsingContext.close", { context: before });
        await send("browsingContext.activate", { context });
        await send("browsingContext.navigate", { context, url, wait: "complete" });
      },
      ask: async (expression) => {
        const { result, exceptionDetails } = (await send("script.evaluate", {
          expression: `JSON.stringify(${expression}) ?? "null"`,
          target: { context },
          awaitPromise: true,
        })) as { result?: { value: string }; exceptionDetails?: { text: string } };
        if (result === undefined) throw new Error(exceptionDetails?.text);
        return JSON.parse(result.value);
      },
      press: async (keys) =>
        void (await send("input.performActions", { context, actions: keyActions(keys) })),
      click: async (x, y) =>
        void (await send("input.performActions", { context, actions: clickActions(x, y) })),
      drag: async (from, to) =>
        void (await send("input.performActions", { context, actions: dragActions(from, to) })),
      print: async (width, height) => {
        const page = { width, height };
        const { data } = await send("browsingContext.print", { context, page, background: true });
        return pagesIn(Buffer.from(String(data), "base64"));
      },
      close: async () => {
        firefox.kill();
        await ended;
        rmSync(profile, { recursive: true, force: true });
      },
    };
  },
};

/** So many pages a PDF has, whose lists of objects may be packed. */
function pagesIn(pdf: Buffer): number {
  const plain = pdf.toString("latin1");
  const packed = [...plain.matchAll(/\/Type \/ObjStm[\s\S]*?stream\r?\n([\s\S]*?)endstream/g)];
  const all = [plain, ...packed.map(([, body = ""]) => unpacked(body))];
  return all.join("\n").match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

const unpacked = (body: string): string =>
  inflateSync(Buffer.from(body, "latin1"), { finishFlush: constants.Z_SYNC_FLUSH }).toString(
    "latin1",
  );

type Answer = { readonly id?: number; readonly type: string; readonly message?: string } & {
  readonly result?: Record<string, unknown>;
};

/** Opens the line; each command waits for the answer that carries its number. */
async function connect(address: string) {
  const line = new WebSocket(address);
  await new Promise((opened, failed) => {
    line.addEventListener("open", opened);
    line.addEventListener("error", failed);
  });
  const waiting = new Map<number, (answer: Answer) => void>();
  line.addEventListener("message", ({ data }) => {
    const answer = JSON.parse(String(data)) as Answer;
    if (answer.id !== undefined) waiting.get(answer.id)?.(answer);
  });
  let last = 0;
  return (method: string, params: object): Promise<Record<string, unknown>> =>
    new Promise((done, failed) => {
      const id = ++last;
      waiting.set(id, ({ type, message, result = {} }) => {
        waiting.delete(id);
        if (type === "error") failed(new Error(`${method}: ${message}`));
        else done(result);
      });
      line.send(JSON.stringify({ id, method, params }));
    });
}
