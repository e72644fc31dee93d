// Answers from the edition that the reader has asked this device to keep. Where none is kept it answers nothing, and goes.
import { type Bundle, openBundle } from "./bundle.ts";
import { EDITION_LIST } from "./edition.ts";
import { bundleIn, type Kept, keptIn } from "./kept.ts";
import { pathWithin } from "./pathWithin.ts";

type Waiting = ExtendableEvent & {
  readonly request: Request;
  readonly data: unknown;
  readonly respondWith: (answer: Promise<Response>) => void;
};
type ExtendableEvent = { readonly waitUntil: (work: Promise<unknown>) => void };
type Worker = {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: {
    readonly claim: () => Promise<void>;
    readonly matchAll: (which: { readonly type: "window" }) => Promise<readonly unknown[]>;
  };
  readonly skipWaiting: () => Promise<void>;
  readonly addEventListener: (
    type: "install" | "activate" | "fetch" | "message",
    listener: (event: Waiting) => void,
  ) => void;
};

const worker = globalThis as unknown as Worker;
const { scope } = worker.registration;
/** The lessons are built, and published, apart from editions: none of them is kept. */
const LESSONS = "lessons/lessons.json";

const opened = new Map<string, Promise<Bundle>>();
function open(kept: Kept): Promise<Bundle> {
  const known = opened.get(kept.name);
  if (known !== undefined) return known;
  const bundle = bundleIn(scope, kept).then(openBundle);
  opened.set(kept.name, bundle);
  bundle.catch(() => opened.delete(kept.name));
  return bundle;
}

/** Every file comes from the edition that was taken last; a page that was open before finds its own chunks, whose names no other edition has. */
async function answer(request: Request, path: string): Promise<Response> {
  const [current, ...before] = await keptIn(scope);
  if (current === undefined) {
    // The browser, or whoever clears it, has taken the map away.
    await worker.registration.unregister();
    return fetch(request);
  }
  const bundle = await open(current);
  const file = bundle.fileOf(path);
  if (file !== undefined) return file;
  if (bundle.has(`${path}/index.html`)) return Response.redirect(`${scope}${path}/`, 301);
  if (path.startsWith("assets/"))
    for (const kept of before) {
      const older = (await open(kept)).fileOf(path);
      if (older !== undefined) return older;
    }
  if (path !== LESSONS) return fetch(request);
  return fetch(request).catch(() => Response.json({}));
}

/** Once no other page is open, nobody needs an edition from before. */
async function tidy(): Promise<void> {
  const windows = await worker.clients.matchAll({ type: "window" });
  if (windows.length > 1) return;
  const [, ...before] = await keptIn(scope);
  for (const { name } of before) await caches.delete(name);
}

worker.addEventListener("install", (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener("activate", (event) => event.waitUntil(worker.clients.claim()));
worker.addEventListener("message", (event) => {
  if (event.data === "tidy") event.waitUntil(tidy());
});
worker.addEventListener("fetch", (event) => {
  const path = pathWithin(event.request.url, scope);
  // What the site has now only the site can say.
  const isAsked = path === EDITION_LIST || /^edition-\w+\.bin$/.test(path ?? "");
  if (event.request.method !== "GET" || path === null || isAsked) return;
  // What cannot be read any more keeps nobody from the site itself.
  event.respondWith(answer(event.request, path).catch(() => fetch(event.request)));
});
