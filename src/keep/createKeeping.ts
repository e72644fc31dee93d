import { createStore, type StoreApi } from "zustand/vanilla";
import { EDITION_LIST, type Edition, readEdition } from "./edition.ts";
import { fetchBundle } from "./fetchBundle.ts";
import { type Kept, keptIn, namesIn, putEdition } from "./kept.ts";
import { isRegistered, register, unregister } from "./register.ts";
import type { WhyNot } from "./WhyNot.ts";
import { whyFailed } from "./whyFailed.ts";
import { whyNotHere } from "./whyNotHere.ts";

/** How things stand with the edition that this device keeps. */
export type Keeping = {
  readonly doing: "looking" | "nothing" | "fetching" | "removing";
  /** Of what is fetched, in bytes. */
  readonly come: number;
  readonly kept: Kept | null;
  /** What the site has now, as far as that is known. */
  readonly offered: Edition | null;
  readonly failure: WhyNot | null;
  /** What was done last. */
  readonly done: "kept" | "cancelled" | "removed" | null;
};

/** The one home of what is known of the kept edition, and all that can be done to it; each is done only when it is called for. */
export type KeepingStore = {
  readonly state: StoreApi<Keeping>;
  /** Finds out what is kept, and asks the site what it has. */
  readonly look: () => Promise<void>;
  /** Fetches what the site offers, and lets it answer from now on once it is whole. */
  readonly keep: () => Promise<void>;
  readonly cancel: () => void;
  readonly remove: () => Promise<void>;
};

/** Another edition than the kept one lies on the site. */
export const newerThanKept = ({ kept, offered }: Keeping): Edition | null =>
  kept !== null && offered !== null && offered.id !== kept.edition.id ? offered : null;

/** Nothing is known yet of the site at `scope`, the address of its folder; `onTaken` is told when another edition has taken over. */
export function createKeeping(scope: string | null, onTaken: () => void): KeepingStore {
  const state = createStore<Keeping>(() => ({
    doing: "looking",
    come: 0,
    kept: null,
    offered: null,
    failure: null,
    done: null,
  }));
  let giveUp: AbortController | null = null;

  async function look(): Promise<void> {
    if (state.getState().doing === "fetching") return;
    const failure = whyNotHere(scope);
    state.setState({ doing: "looking", failure: null, done: null });
    if (failure !== null || scope === null) return state.setState({ doing: "nothing", failure });
    /** Whoever keeps it meanwhile is told about that. */
    const tell = (part: Partial<Keeping>) => {
      if (state.getState().doing === "looking") state.setState({ ...part, doing: "nothing" });
    };
    try {
      // What was fetched when the window closed, before anything could answer from it.
      if (!(await isRegistered(scope))) await clear(scope);
      const [kept = null] = await keptIn(scope);
      state.setState({ kept });
      const asked = await ask(scope);
      const isEdition = typeof asked !== "string";
      tell({
        offered: isEdition ? asked : null,
        failure: isEdition || (kept !== null && asked === "unreachable") ? null : asked,
      });
    } catch (error) {
      tell({ failure: whyFailed(error) });
    }
  }

  async function keep(): Promise<void> {
    const { offered, kept, doing } = state.getState();
    if (scope === null || offered === null || doing === "fetching") return;
    giveUp = new AbortController();
    const { signal } = giveUp;
    state.setState({ doing: "fetching", come: 0, failure: null, done: null });
    try {
      const bundle = await fetchBundle(scope, offered, signal, (come) => state.setState({ come }));
      await putEdition(scope, offered, bundle);
      if (kept === null) await register(scope);
      const [now = null] = await keptIn(scope);
      state.setState({ doing: "nothing", kept: now, done: "kept" });
      if (kept !== null) onTaken();
    } catch (error) {
      // What was kept before stays; of what was not nothing is left.
      if (kept === null) await clear(scope).catch(() => {});
      const isCancelled = signal.aborted;
      state.setState({
        doing: "nothing",
        done: isCancelled ? "cancelled" : null,
        failure: isCancelled ? null : whyFailed(error),
      });
    }
  }

  async function remove(): Promise<void> {
    if (scope === null) return;
    state.setState({ doing: "removing", failure: null, done: null });
    try {
      await clear(scope);
      state.setState({ doing: "nothing", kept: null, done: "removed" });
    } catch (error) {
      state.setState({ doing: "nothing", failure: whyFailed(error) });
    }
  }

  return { state, look, keep, cancel: () => giveUp?.abort(), remove };
}

/** Takes away all that is kept, and what answers from it. Throws where something stays. */
async function clear(scope: string): Promise<void> {
  await unregister(scope);
  for (const name of await namesIn(scope)) await caches.delete(name);
  if ((await namesIn(scope)).length > 0) throw new DOMException("", "UnknownError");
}

/** Which edition the site has now; without an answer, why. */
async function ask(scope: string): Promise<Edition | "unreachable" | "gone"> {
  if (!navigator.onLine) return "unreachable";
  try {
    const response = await fetch(`${scope}${EDITION_LIST}`, { cache: "no-store" });
    if (response.status === 404 || response.status === 410) return "gone";
    return readEdition(await response.json()) ?? "gone";
  } catch {
    return "unreachable";
  }
}
