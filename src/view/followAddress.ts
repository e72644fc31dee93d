import {
  type AddressProblem,
  historyFor,
  PARAM_NAMES,
  readAddress,
  writeAddress,
} from "#view/address.ts";
import type { ViewStore } from "#view/createView.ts";
import type { Territory } from "#view/params.ts";
import type { ViewState } from "#view/viewState.ts";

/** The parts of `window` that the address needs. */
export type Page = Pick<
  Window,
  | "location"
  | "history"
  | "addEventListener"
  | "removeEventListener"
  | "setTimeout"
  | "clearTimeout"
>;

/** Browsers allow about a hundred writes in thirty seconds; a dragged slider would ask for more. */
const PAUSE_MS = 350;

/** Keys of ours after `?` move behind `#`, where no server sees them; others stay. What stands behind `#` already wins. */
export function moveQuery(
  search: string,
  hash: string,
): { readonly search: string; readonly hash: string } {
  const query = new URLSearchParams(search);
  const fragment = new URLSearchParams(hash.replace(/^#/, ""));
  const ours = [...query].filter(([name]) => PARAM_NAMES.has(name));
  if (ours.length === 0) return { search, hash };
  for (const [name, value] of ours) {
    query.delete(name);
    if (!fragment.has(name)) fragment.set(name, value);
  }
  const rest = query.toString();
  return {
    search: rest === "" ? "" : `?${rest}`,
    hash: `#${decodeURIComponent(fragment.toString())}`,
  };
}

/** Keeps store and address bar equal until the returned function is called; tells what could not be read. */
export function followAddress(
  store: ViewStore,
  atlas: Territory,
  initial: ViewState,
  page: Page,
  onProblems: (problems: readonly AddressProblem[]) => void,
): () => void {
  const { location, history } = page;
  let taking = false;
  let late = false;
  const take = () => {
    const moved = moveQuery(location.search, location.hash);
    const { view, problems } = readAddress(moved.hash.replace(/^#/, ""), atlas, initial);
    late = false;
    taking = true;
    store.setState(view);
    taking = false;
    show(view, moved.search, "replaceState");
    onProblems(problems);
  };
  /** Writes only what differs, so that a view has one address and a step back one entry. */
  function show(view: ViewState, search: string, method: "pushState" | "replaceState"): void {
    const hash = writeAddress(view, initial);
    if (hash === location.hash.replace(/^#/, "") && search === location.search) return;
    history[method](null, "", `${location.pathname}${search}${hash === "" ? "" : `#${hash}`}`);
  }
  let pause: number | undefined;
  /** The first write of a gesture comes at once, the following ones after a pause, the last one always. */
  function replaceSoon(): void {
    if (pause !== undefined) {
      late = true;
      return;
    }
    show(store.getState(), location.search, "replaceState");
    pause = page.setTimeout(() => {
      pause = undefined;
      if (late) replaceSoon();
      late = false;
    }, PAUSE_MS);
  }
  function flush(): void {
    if (late) show(store.getState(), location.search, "replaceState");
    late = false;
  }
  const stop = store.subscribe((after, before) => {
    if (taking) return;
    if (historyFor(before, after) === "replace") return replaceSoon();
    // What the gesture before it came to belongs to the entry that is left.
    if (late) show(before, location.search, "replaceState");
    late = false;
    show(after, location.search, "pushState");
  });
  page.addEventListener("popstate", take);
  page.addEventListener("pagehide", flush);
  take();
  return () => {
    stop();
    page.removeEventListener("popstate", take);
    page.removeEventListener("pagehide", flush);
    page.clearTimeout(pause);
    flush();
  };
}
