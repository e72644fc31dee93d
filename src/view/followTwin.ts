import { createStore, type StoreApi } from "zustand/vanilla";
import { OWN, type OwnStory } from "#atlas/ownStory.ts";
import { readAddress, writeAddress } from "#view/address.ts";
import { askUntilHeard } from "#view/askUntilHeard.ts";
import type { OwnStore } from "#view/createOwn.ts";
import type { ViewStore } from "#view/createView.ts";
import { guessAt } from "#view/guessAt.ts";
import { initialView } from "#view/initialView.ts";
import type { Territory } from "#view/paramForms.ts";
import { impersonal } from "#view/permanent.ts";
import { printOwn } from "#view/printOwn.ts";
import { readOwn } from "#view/readOwn.ts";
import { readerOf, storyView } from "#view/storyView.ts";
import { type Line, type Pointed, type Role, readMessage, type Talk } from "#view/talk.ts";
import type { ViewState } from "#view/viewState.ts";

/** How a talk stands in one of its windows. */
export type Twin = {
  readonly talk: StoreApi<Talk>;
  /** Whether the other window has been heard and has not said goodbye. */
  readonly heard: StoreApi<{ readonly other: boolean }>;
  /** Where the speaker points on the wall. */
  readonly pointed: StoreApi<{ readonly at: Pointed }>;
  /** Something is done here: it is told, and this window leads. */
  readonly change: (
    change: Partial<Pick<Talk, "lang" | "frozen" | "black" | "answered" | "guessed" | "began">>,
  ) => void;
  readonly point: (at: Pointed) => void;
  /** Tells the other window that this one is being left quickly, so that it goes too. */
  readonly leave: () => void;
  readonly stop: () => void;
};

type Needs = {
  readonly role: Role;
  readonly store: ViewStore;
  readonly atlas: Territory;
  /** Whichever window has the own story that is told gives it to the other. */
  readonly own: OwnStore;
  readonly line: Line;
  /** In which the window may have slept, and is left. */
  readonly tab: Pick<Window, "addEventListener" | "removeEventListener"> & {
    readonly document: Pick<
      Document,
      "visibilityState" | "addEventListener" | "removeEventListener"
    >;
  };
  /** Ms since 1970. */
  readonly now: () => number;
  /** The other window is being left quickly. */
  readonly onLeft: () => void;
};

/**
 * Keeps the views of two windows in step until it is stopped. Whoever does something leads, and tells it by message; a window that is opened,
 * or wakes, asks how things stand and follows, and never sends what it knew before. Whoever has not heard the other window asks again: from a
 * folder one that was loaded anew knows nobody, and has to be asked to learn of the other.
 */
export function followTwin(needs: Needs): Twin {
  const { role, store, atlas, own, line, tab, now, onLeft } = needs;
  const addressOf = (view: ViewState) =>
    writeAddress(impersonal(view), initialView(view.lang), atlas);
  // On the wall nothing is read: it shows the picture behind a page, a table or a text.
  const wallOf = (view: ViewState) => addressOf({ ...view, page: "none", shownAs: "map" });
  const talk = createStore<Talk>(() => ({
    turn: 0,
    // Where nothing has been done yet the class has seen the wall already.
    leader: "wall",
    speaker: addressOf(store.getState()),
    wall: wallOf(store.getState()),
    lang: store.getState().lang,
    frozen: false,
    black: false,
    answered: "",
    guessed: null,
    began: now(),
  }));
  const heard = createStore(() => ({ other: false }));
  const pointed = createStore<{ at: Pointed }>(() => ({ at: null }));
  let isFollowing = false;

  /** The wall comes to this view: what was guessed and shown at another step is left. */
  function onWall(view: ViewState): Pick<Talk, "wall" | "answered" | "guessed"> {
    const { answered, guessed } = talk.getState();
    const at = guessAt(atlas, view)?.at;
    return {
      wall: wallOf(view),
      answered: answered === at ? answered : "",
      guessed: guessed?.at === at ? guessed : null,
    };
  }
  /** What this window has given last. */
  let given: OwnStory | null = null;

  function giveStory(): void {
    const { story } = own.state.getState();
    if (story === null || store.getState().story !== OWN) return;
    given = story;
    line.send({ kind: "own", from: role, story: printOwn(story, 0) });
  }
  function takeStory(text: string): void {
    const { story: mine, lent } = own.state.getState();
    if (mine !== null && printOwn(mine, 0) === text) return;
    // Who has made or opened a story here keeps it, and the other window gets it.
    if (mine !== null && mine !== lent) {
      if (mine !== given) giveStory();
      return;
    }
    const { story } = readOwn(text, atlas);
    if (story === null) return;
    own.open(story, true);
    const view = store.getState();
    const told = view.story === OWN ? storyView(atlas, OWN, view.step, view) : null;
    isFollowing = true;
    if (told !== null) store.setState(told);
    isFollowing = false;
  }
  function change(part: Partial<Talk>): void {
    const { turn, frozen } = talk.getState();
    // A wall that is let go shows at once what the speaker has come to.
    const isLetGo = frozen && part.frozen === false && role === "speaker";
    const wall = isLetGo ? onWall(store.getState()) : {};
    talk.setState({ ...part, ...wall, turn: turn + 1, leader: role });
    line.send({ kind: "talk", from: role, talk: talk.getState() });
  }
  function follow(next: Talk): void {
    talk.setState(next);
    const reader = readerOf(store.getState());
    const lang = role === "wall" ? next.lang : reader.lang;
    const { view } = readAddress(next[role], atlas, initialView(lang));
    isFollowing = true;
    if (addressOf(store.getState()) !== next[role] || lang !== reader.lang)
      store.setState({ ...view, ...reader, lang });
    isFollowing = false;
  }
  const ask = () => line.send({ kind: "hello", from: role });
  const stopHearing = line.hear((data) => {
    const message = readMessage(data);
    if (message === undefined || message.from === role) return;
    if (message.kind === "leave") return onLeft();
    const isNews = !heard.getState().other;
    heard.setState({ other: message.kind !== "bye" });
    const mine = talk.getState();
    if (message.kind === "own") takeStory(message.story);
    if (message.kind === "hello") {
      giveStory();
      line.send({ kind: "talk", from: role, talk: mine });
      // What this window has asked before may have reached nobody.
      if (isNews) ask();
    }
    if (message.kind === "ring") pointed.setState({ at: message.at });
    if (message.kind === "bye") pointed.setState({ at: null });
    if (message.kind !== "talk") return;
    const { turn } = message.talk;
    if (turn > mine.turn || (turn === mine.turn && role === "speaker")) follow(message.talk);
  });
  const stopStore = store.subscribe((view, before) => {
    if (isFollowing) return;
    const address = addressOf(view);
    const { speaker, frozen, wall } = talk.getState();
    if (address === (role === "wall" ? wall : speaker)) return;
    if (view.story === OWN && before.story !== OWN) giveStory();
    if (role === "wall")
      change({ speaker: address, ...onWall(view), wall: address, frozen: false });
    else change(frozen ? { speaker: address } : { speaker: address, ...onWall(view) });
  });
  const onVisible = () => {
    if (tab.document.visibilityState === "visible") ask();
  };
  const onHide = () => line.send({ kind: "bye", from: role });
  tab.document.addEventListener("visibilitychange", onVisible);
  tab.addEventListener("pageshow", ask);
  tab.addEventListener("pagehide", onHide);
  const stopAsking = askUntilHeard(heard, ask);
  ask();
  return {
    talk,
    heard,
    pointed,
    change,
    point: (at) => line.send({ kind: "ring", from: role, at }),
    leave: () => line.send({ kind: "leave", from: role }),
    stop() {
      onHide();
      stopHearing();
      stopStore();
      stopAsking();
      tab.document.removeEventListener("visibilitychange", onVisible);
      tab.removeEventListener("pageshow", ask);
      tab.removeEventListener("pagehide", onHide);
    },
  };
}
