import { historyFor, readAddress, writeAddress } from "#view/address.ts";
import type { ViewStore } from "#view/createView.ts";
import { followGestures } from "#view/followGestures.ts";
import { isAnchor } from "#view/isAnchor.ts";
import { mendAddress } from "#view/mendAddress.ts";
import type { Territory } from "#view/paramForms.ts";
import { type AddressProblem, PARAM_NAMES } from "#view/readValues.ts";
import type { ViewState } from "#view/viewState.ts";

/** The parts of `window` that the address needs. */
export type Tab = Pick<
  Window,
  | "document"
  | "location"
  | "history"
  | "addEventListener"
  | "removeEventListener"
  | "setTimeout"
  | "clearTimeout"
> &
  Partial<Pick<Window, "top" | "self">>;

/** Browsers allow about a hundred writes in thirty seconds; a dragged slider would ask for more. */
const PAUSE_MS = 350;

/** Keys of ours after `?` move behind `#`, where no server sees them; others stay. What stands behind `#` already wins. */
export function moveQuery(
  search: string,
  hash: string,
): { readonly search: string; readonly hash: string } {
  const written = hash.replace(/^#/, "");
  const fragment = mendAddress(written, PARAM_NAMES);
  const ours = [...mendAddress(search.replace(/^\?/, ""), PARAM_NAMES)].filter(([name]) =>
    PARAM_NAMES.has(name),
  );
  if (ours.length === 0) return { search, hash };
  const moved = ours
    .filter(([name]) => !fragment.has(name))
    .map(([name, value]) => `${name}=${encodeURIComponent(value).replaceAll("%2C", ",")}`);
  const query = new URLSearchParams(
    [...new URLSearchParams(search)].filter(
      ([name]) => !PARAM_NAMES.has(name.replace(/^.*;/, "").toLowerCase()),
    ),
  );
  const rest = query.toString();
  return {
    search: rest === "" ? "" : `?${rest}`,
    hash: `#${[written, ...moved].filter(Boolean).join("&")}`,
  };
}

/**
 * Keeps store and address bar equal until the returned function is called; tells what could not be read.
 * `asked` is what stood behind `#` when the page was opened: an anchor that was pressed before this began has taken its place.
 */
export function followAddress(
  store: ViewStore,
  atlas: Territory,
  initial: ViewState,
  tab: Tab,
  onProblems: (problems: readonly AddressProblem[]) => void,
  asked: string = tab.location.hash,
): () => void {
  const { location, history } = tab;
  // In a frame one Back leaves the article that holds it.
  const isFramed = tab.top !== tab.self;
  const gestures = followGestures(tab);
  /** The gesture that made the entry of the history that is shown. */
  let madeBy: number | null = null;
  let taking = false;
  let late = false;
  function take(text: string): void {
    const moved = moveQuery(location.search, text);
    const { view, problems } = readAddress(moved.hash.replace(/^#/, ""), atlas, initial);
    late = false;
    madeBy = null;
    taking = true;
    store.setState(view);
    taking = false;
    // Who went to a part of the page reads on there, and its address stays.
    if (!isAnchor(location.hash, tab)) show(view, moved.search, "replaceState");
    onProblems(problems);
  }
  /** Writes only what differs, so that a view has one address and a step back one entry; says whether it stands there. */
  function show(view: ViewState, search: string, method: "pushState" | "replaceState"): boolean {
    // Which release is looked at is always said, where one is named.
    const hash = writeAddress(view, { ...initial, data: null }, atlas);
    if (hash === location.hash.replace(/^#/, "") && search === location.search) return true;
    try {
      history[method](null, "", `${location.pathname}${search}${hash === "" ? "" : `#${hash}`}`);
      return true;
    } catch {
      // Too many writes for this browser: a later one catches up.
      return false;
    }
  }
  let pause: number | undefined;
  function wait(): void {
    pause ??= tab.setTimeout(() => {
      pause = undefined;
      if (late) replaceSoon();
    }, PAUSE_MS);
  }
  /** The first write of a gesture comes at once, the following ones after a pause, the last one always. */
  function replaceSoon(): void {
    late = pause !== undefined || !show(store.getState(), location.search, "replaceState");
    wait();
  }
  function flush(): void {
    if (late) show(store.getState(), location.search, "replaceState");
    late = false;
  }
  const stop = store.subscribe((after, before) => {
    if (taking) return;
    const gesture = gestures.current();
    const isPush = !isFramed && historyFor(before, after) === "push";
    if (!isPush || gesture === madeBy) return replaceSoon();
    // What the gesture before it came to belongs to the entry that is left.
    if (late) show(before, location.search, "replaceState");
    madeBy = gesture;
    late = !show(after, location.search, "pushState");
    if (late) wait();
  });
  const onPopState = () => {
    if (!isAnchor(location.hash, tab)) take(location.hash);
  };
  tab.addEventListener("popstate", onPopState);
  tab.addEventListener("pagehide", flush);
  const opened = isAnchor(location.hash, tab) ? asked : location.hash;
  take(isAnchor(opened, tab) ? "" : opened);
  return () => {
    stop();
    gestures.stop();
    tab.removeEventListener("popstate", onPopState);
    tab.removeEventListener("pagehide", flush);
    tab.clearTimeout(pause);
    flush();
  };
}
