import { afterEach, expect, test, vi } from "vitest";
import type { BorderId } from "#atlas/borders.ts";
import type { PlaceId } from "#atlas/types.ts";
import { writeAddress } from "#view/address.ts";
import { ASK_AGAIN_MS } from "#view/askUntilHeard.ts";
import { createOwn } from "#view/createOwn.ts";
import { createView } from "#view/createView.ts";
import { followTwin, type Twin } from "#view/followTwin.ts";
import type { GuessSet } from "#view/guessSet.ts";
import { initialView } from "#view/initialView.ts";
import { livingTerritory } from "#view/livingTerritory.ts";
import { storyView } from "#view/storyView.ts";
import type { Line, Message, Role } from "#view/talk.ts";
import type { ViewState } from "#view/viewState.ts";
import { atlas } from "../atlas.ts";
import { dayOf } from "../days.ts";
import { ownStory } from "../ownStory.ts";

/** Everything that is sent, and who hears it: also the sender, as some lines do. */
function wires() {
  const listeners = new Set<(data: unknown) => void>();
  const sent: Message[] = [];
  const line: Line = {
    send(message) {
      sent.push(message);
      for (const listener of [...listeners]) listener(structuredClone(message));
    },
    hear(onData) {
      listeners.add(onData);
      return () => listeners.delete(onData);
    },
  };
  return { line, sent, tell: (data: unknown) => [...listeners].map((listener) => listener(data)) };
}

const step = (at: number, more: Partial<ViewState> = {}): ViewState => ({
  ...(storyView(atlas, "opening", at, initialView("en")) ?? initialView("en")),
  ...more,
});
const open: Twin[] = [];
afterEach(() => {
  for (const twin of open.splice(0)) twin.stop();
});

function join(role: Role, line: Line, view: ViewState, own = createOwn()) {
  const store = createView(view);
  const tab = Object.assign(new EventTarget(), {
    document: Object.assign(new EventTarget(), { visibilityState: "visible" as const }),
  });
  const territory = livingTerritory(atlas, own);
  const onLeft = vi.fn();
  const now = () => 1000;
  const twin = followTwin({ role, store, atlas: territory, own, line, tab, now, onLeft });
  open.push(twin);
  const wake = () => tab.document.dispatchEvent(new Event("visibilitychange"));
  return { store, twin, tab, wake, own, onLeft };
}
const pair = (speaker: ViewState = step(1)) => {
  const { line, sent, tell } = wires();
  const wall = join("wall", line, step(3, { mode: "present", theme: "dark" }));
  return {
    wall,
    speaker: join("speaker", line, { ...speaker, mode: "speaker" }),
    line,
    sent,
    tell,
  };
};
const stepsOf = (...windows: { store: { getState: () => ViewState } }[]) =>
  windows.map(({ store }) => store.getState().step);

test("whichever window is left quickly, the other one goes too, and only the other", () => {
  for (const left of ["wall", "speaker"] as const) {
    const windows = pair();
    windows[left].twin.leave();
    const other = left === "wall" ? "speaker" : "wall";
    expect(windows[other].onLeft).toHaveBeenCalledOnce();
    expect(windows[left].onLeft).not.toHaveBeenCalled();
  }
});

test("a speaker's window that is opened shows what the wall shows, and keeps its own looks", () => {
  const { wall, speaker } = pair();
  expect(stepsOf(wall, speaker)).toEqual([3, 3]);
  expect(speaker.store.getState()).toMatchObject({ mode: "speaker", theme: "auto" });
  expect(wall.store.getState()).toMatchObject({ mode: "present", theme: "dark" });
  expect(wall.twin.heard.getState().other).toBe(true);
});

test("the wall follows the speaker, and the speaker a clicker at the wall; who did something last leads", () => {
  const { wall, speaker } = pair();
  speaker.store.setState(step(4, { mode: "speaker" }));
  expect(stepsOf(wall)).toEqual([4]);
  expect(wall.twin.talk.getState().leader).toBe("speaker");
  wall.store.setState(step(5, { mode: "present" }));
  expect(stepsOf(speaker)).toEqual([5]);
  expect(speaker.twin.talk.getState().leader).toBe("wall");
});

test("a frozen wall stays while the speaker moves, and shows at once what the speaker has come to when it is let go", () => {
  const { wall, speaker } = pair();
  speaker.twin.change({ frozen: true });
  speaker.store.setState({ date: dayOf("2023-11-30"), overlay: "visa", page: "doors" });
  expect(wall.store.getState()).toMatchObject({ step: 3, overlay: "none", page: "none" });
  speaker.twin.change({ frozen: false });
  expect(wall.store.getState()).toMatchObject({
    date: dayOf("2023-11-30"),
    overlay: "visa",
    // A page is read in the speaker's window only.
    page: "none",
  });
});

test("who steps at a frozen wall lets it go", () => {
  const { wall, speaker } = pair();
  speaker.twin.change({ frozen: true });
  speaker.store.setState(step(6));
  wall.store.setState(step(4));
  expect(stepsOf(wall, speaker)).toEqual([4, 4]);
  expect(speaker.twin.talk.getState().frozen).toBe(false);
});

test("the wall speaks what the speaker lets it speak; the speaker's own language stays", () => {
  const { wall, speaker } = pair();
  speaker.twin.change({ lang: "ru" });
  expect([wall.store.getState().lang, speaker.store.getState().lang]).toEqual(["ru", "en"]);
  speaker.store.setState({ lang: "de" });
  expect(wall.store.getState().lang).toBe("ru");
  speaker.store.setState(step(5, { lang: "de" }));
  expect(wall.store.getState()).toMatchObject({ step: 5, lang: "ru" });
});

test.each<Role>(["wall", "speaker"])(
  "a %s that is opened anew comes back to where the talk is",
  (role) => {
    const { line, ...windows } = pair();
    windows.speaker.twin.change({ black: true });
    windows.speaker.twin.change({ frozen: true });
    windows.speaker.store.setState(step(6));
    windows[role].twin.stop();
    const other = windows[role === "wall" ? "speaker" : "wall"];
    expect(other.twin.heard.getState().other).toBe(false);
    const again = join(role, line, step(1));
    expect(again.twin.talk.getState()).toMatchObject({ black: true, frozen: true });
    expect(stepsOf(again)).toEqual([role === "wall" ? 3 : 6]);
    expect(other.twin.heard.getState().other).toBe(true);
  },
);

test("a window that wakes asks, follows, and never sends its old step", () => {
  const { wall, speaker, line, sent } = pair();
  // It slept while the line was dead for it.
  const asleep = join("wall", { send: line.send, hear: () => () => {} }, step(2));
  speaker.store.setState(step(7));
  sent.length = 0;
  asleep.wake();
  expect(sent.filter(({ kind, from }) => kind === "talk" && from === "wall")).toEqual([]);
  expect(stepsOf(wall, speaker)).toEqual([7, 7]);
});

/** Two windows from a folder: messages reach only windows that are known, by having opened them or having heard them. */
function folder() {
  type End = { readonly known: Set<End>; readonly listeners: Set<(data: unknown) => void> };
  const end = (): End => ({ known: new Set(), listeners: new Set() });
  const lineOf = (here: End): Line => ({
    send(message) {
      for (const other of here.known) {
        // A page that is being loaded hears nothing.
        if (other.listeners.size > 0) other.known.add(here);
        for (const listener of [...other.listeners]) listener(structuredClone(message));
      }
    },
    hear(onData) {
      here.listeners.add(onData);
      return () => here.listeners.delete(onData);
    },
  });
  return { end, lineOf };
}

test("a wall from a folder that was loaded anew, and so knows nobody, is asked for until both know each other; then nobody asks", () => {
  vi.useFakeTimers();
  const { end, lineOf } = folder();
  const [wallEnd, speakerEnd] = [end(), end()];
  const wall = join("wall", lineOf(wallEnd), step(3, { mode: "present" }));
  speakerEnd.known.add(wallEnd);
  const speaker = join("speaker", lineOf(speakerEnd), step(1));
  speaker.store.setState(step(5));
  expect(stepsOf(wall)).toEqual([5]);
  // It says goodbye, forgets whom it knew, and is back after a while at the step of its address.
  wall.twin.stop();
  wallEnd.known.clear();
  vi.advanceTimersByTime(5 * ASK_AGAIN_MS);
  const again = join("wall", lineOf(wallEnd), step(2, { mode: "present" }));
  expect(again.twin.heard.getState().other).toBe(false);
  vi.advanceTimersByTime(ASK_AGAIN_MS);
  expect(stepsOf(again, speaker)).toEqual([5, 5]);
  again.store.setState(step(4, { mode: "present" }));
  expect(stepsOf(speaker)).toEqual([4]);
  const said = vi.fn();
  for (const { listeners } of [wallEnd, speakerEnd]) listeners.add(said);
  vi.advanceTimersByTime(10 * ASK_AGAIN_MS);
  expect(said).not.toHaveBeenCalled();
  again.twin.stop();
  speaker.twin.stop();
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});

test("what was done later holds, in whichever order it comes", () => {
  const { wall, speaker, sent, tell } = pair();
  speaker.store.setState(step(4));
  const late = sent.findLast(({ kind }) => kind === "talk");
  speaker.store.setState(step(5));
  tell(late);
  expect(stepsOf(wall, speaker)).toEqual([5, 5]);
});

test("the speaker points at a place of the map, and away from it", () => {
  const { wall, speaker } = pair();
  speaker.twin.point([44.8, 41.7]);
  expect(wall.twin.pointed.getState().at).toEqual([44.8, 41.7]);
  speaker.twin.point(null);
  expect(wall.twin.pointed.getState().at).toBeNull();
});

test.each([
  null,
  "talk",
  { kind: "talk" },
  { kind: "talk", from: "speaker", talk: { turn: "9" } },
  { kind: "talk", from: "nobody", talk: {} },
  { kind: "ring", from: "speaker", at: [1] },
  { kind: "ring", from: "speaker", at: ["<b>", 2] },
  {
    kind: "talk",
    from: "speaker",
    talk: {
      turn: 9,
      leader: "speaker",
      speaker: "x".repeat(5000),
      wall: "",
      lang: "en",
      frozen: false,
      black: false,
      answered: "",
      guessed: null,
      began: 1,
    },
  },
])("what is no message of a talk changes nothing: %j", (data) => {
  const { wall, tell } = pair();
  const before = wall.store.getState();
  const spy = vi.fn();
  wall.store.subscribe(spy);
  tell(data);
  expect(spy).not.toHaveBeenCalled();
  expect(wall.store.getState()).toBe(before);
  expect(wall.twin.pointed.getState().at).toBeNull();
});

test("an answer that either window asks for shows in both, and in one that is opened anew", () => {
  const { wall, speaker } = pair();
  wall.twin.change({ answered: "opening 3" });
  expect(speaker.twin.talk.getState()).toMatchObject({ answered: "opening 3", leader: "wall" });
  speaker.twin.change({ answered: "" });
  expect(wall.twin.talk.getState()).toMatchObject({ answered: "", leader: "speaker" });
  // Whoever goes to another step leaves the answer.
  speaker.twin.change({ answered: "opening 3" });
  speaker.store.setState(step(4));
  expect(wall.twin.talk.getState().answered).toBe("");
});

const SETS: readonly GuessSet[] = [
  { kind: "order", places: ["KAZ", "GEO"] as PlaceId[] },
  { kind: "borders", chosen: ["RUS-FIN"] as BorderId[] },
  { kind: "share", people: 92 },
  { kind: "curve", values: [1096, null, 400.5] },
];

test.each(SETS)(
  "what a class sets shows in both windows, whichever sets it, and in one that is opened anew: %j",
  (set) => {
    const { wall, speaker, line } = pair();
    const guessed = { at: "opening 3", set };
    wall.twin.change({ guessed });
    expect(speaker.twin.talk.getState().guessed).toEqual(guessed);
    speaker.twin.change({ guessed: { ...guessed, at: "opening 4" } });
    expect(wall.twin.talk.getState().guessed?.at).toBe("opening 4");
    speaker.twin.change({ guessed });
    wall.twin.stop();
    expect(join("wall", line, step(1)).twin.talk.getState().guessed).toEqual(guessed);
    // Whoever goes to another step leaves it.
    speaker.store.setState(step(4));
    expect(speaker.twin.talk.getState().guessed).toBeNull();
  },
);

test.each([
  7,
  { at: "opening 3" },
  { at: 3, set: SETS[0] },
  ...[
    { kind: "order", places: ["<b>"] },
    { kind: "order", places: Array(100).fill("KAZ") },
    { kind: "borders", chosen: "RUS-FIN" },
    { kind: "share", people: -1 },
    { kind: "share", people: "92" },
    { kind: "curve", values: [Number.NaN] },
    { kind: "vote", people: 3 },
  ].map((set) => ({ at: "opening 3", set })),
])("what no class could have set is no message: %j", (guessed) => {
  const { wall, tell } = pair();
  const talk = { ...wall.twin.talk.getState(), turn: 50, wall: "overlay=visa", guessed };
  tell({ kind: "talk", from: "speaker", talk });
  expect(wall.store.getState().overlay).toBe("none");
  tell({ kind: "talk", from: "speaker", talk: { ...talk, guessed: null } });
  expect(wall.store.getState().overlay).toBe("visa");
});

test("an address of another talk that cannot be read is read as far as it can", () => {
  const { wall, tell } = pair();
  const talk = {
    ...wall.twin.talk.getState(),
    turn: 50,
    wall: "overlay=visa&place=XXX&javascript=1",
  };
  tell({ kind: "talk", from: "speaker", talk });
  expect(wall.store.getState()).toMatchObject({ overlay: "visa", focus: null });
  expect(writeAddress(wall.store.getState(), initialView("en"), atlas)).not.toContain("javascript");
});

test.each<readonly [Role, Role]>([
  ["wall", "speaker"],
  ["speaker", "wall"],
])(
  "the %s gives the own story to the %s that is opened, which comes to the same step and leads nothing",
  (from, to) => {
    const { line } = wires();
    const own = createOwn();
    own.open(ownStory());
    const territory = livingTerritory(atlas, own);
    const at = storyView(territory, "own", 2, initialView("en")) ?? initialView("en");
    const maker = join(from, line, at, own);
    const opened = join(to, line, { ...initialView("en"), story: "own", step: 2 });
    expect(opened.own.state.getState().story).toEqual(ownStory());
    for (const { store } of [maker, opened])
      expect(store.getState()).toMatchObject({
        story: "own",
        step: 2,
        focus: { kind: "place", id: "FIN" },
      });
    expect(maker.twin.talk.getState()).toMatchObject({ turn: 0, leader: "wall" });
    opened.store.setState(
      storyView(livingTerritory(atlas, opened.own), "own", 3, opened.store.getState()) ?? {},
    );
    expect(stepsOf(maker)).toEqual([3]);
  },
);

test("who has changed the own story keeps it, and the other window gets what it has become", () => {
  const { line } = wires();
  const own = createOwn();
  own.open(ownStory());
  const at = () =>
    storyView(livingTerritory(atlas, own), "own", 1, initialView("en")) ?? initialView("en");
  const first = join("wall", line, at(), own);
  const speaker = join("speaker", line, { ...initialView("en"), story: "own" });
  first.twin.stop();
  own.remove(1);
  join("wall", line, at(), own);
  expect(own.state.getState().story?.steps).toHaveLength(2);
  expect(speaker.own.state.getState().story?.steps).toHaveLength(2);
});

test("what is no story opens nothing in the other window", () => {
  const { speaker, tell } = pair();
  tell({ kind: "own", from: "wall", story: "{}" });
  tell({ kind: "own", from: "wall", story: 7 });
  expect(speaker.own.state.getState().story).toBeNull();
});
