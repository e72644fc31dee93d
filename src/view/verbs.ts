import type { Day } from "#atlas/day.ts";
import type { EventId, Lang } from "#atlas/types.ts";
import type { ViewStore } from "#view/createView.ts";
import type { Camera, Focus, LayerName, PageName, ViewState } from "#view/viewState.ts";

/** Everything a reader can do to the view. */
export type Verbs = {
  readonly goToDay: (day: Day) => void;
  readonly compareWith: (day: Day | null) => void;
  /** The one day is shown, the other one set beside it. */
  readonly turnTo: (day: Day, other: Day) => void;
  readonly choose: (focus: Focus | null) => void;
  /** An event is looked at on its own day. */
  readonly chooseEvent: (id: EventId, day: Day) => void;
  readonly showOverlay: (overlay: ViewState["overlay"]) => void;
  readonly showSecond: (overlay: ViewState["second"]) => void;
  readonly showSeries: (id: string | null) => void;
  readonly showReading: (reading: ViewState["reading"]) => void;
  readonly openPage: (page: PageName) => void;
  /** What of a story is printed, and how many of its steps on a page. */
  readonly lay: (paper: ViewState["paper"], perPage: ViewState["perPage"]) => void;
  /** With which passport the page of doors answers. */
  readonly hold: (passport: ViewState["passport"]) => void;
  readonly speak: (lang: Lang) => void;
  readonly wear: (theme: ViewState["theme"]) => void;
  readonly move: (motion: ViewState["motion"]) => void;
  /** The window is for something else from now on. */
  readonly become: (mode: ViewState["mode"]) => void;
  readonly allowKeys: (keys: ViewState["keys"]) => void;
  readonly lookAs: (shownAs: ViewState["shownAs"]) => void;
  readonly project: (proj: ViewState["proj"]) => void;
  readonly render: (renderer: ViewState["renderer"]) => void;
  readonly look: (camera: Camera | null) => void;
  readonly toggleLayer: (layer: LayerName) => void;
  readonly showWays: (ways: ViewState["ways"]) => void;
  /** Lays a whole view over the present one, as that of a story's step. */
  readonly show: (view: ViewState) => void;
  /** Leaves the story; what it has shown stays, and nothing is hidden any more. */
  readonly explore: () => void;
};

/** The verbs of one store. `last` is the day that `latest` means. */
export function verbsOf(store: ViewStore, last: Day): Verbs {
  const dateOf = (day: Day): ViewState["date"] => (day === last ? "latest" : day);
  const set = (change: Partial<ViewState>) => store.setState(change);
  return {
    goToDay: (day) => set({ date: dateOf(day) }),
    compareWith: (compare) => set({ compare }),
    turnTo: (day, compare) => set({ date: dateOf(day), compare }),
    choose: (focus) => set({ focus }),
    chooseEvent: (id, day) => set({ focus: { kind: "event", id }, date: dateOf(day) }),
    // One overlay twice says nothing: the second gives way.
    showOverlay: (overlay) =>
      set(store.getState().second === overlay ? { overlay, second: "none" } : { overlay }),
    showSecond: (second) => set({ second }),
    showSeries: (series) => set({ series }),
    showReading: (reading) => set({ reading }),
    openPage: (page) => set({ page }),
    lay: (paper, perPage) => set({ paper, perPage }),
    hold: (passport) => set({ passport }),
    speak: (lang) => set({ lang }),
    wear: (theme) => set({ theme }),
    move: (motion) => set({ motion }),
    become: (mode) => set({ mode }),
    allowKeys: (keys) => set({ keys }),
    lookAs: (shownAs) => set({ shownAs }),
    project: (proj) => set({ proj }),
    render: (renderer) => set({ renderer }),
    look: (map) => set({ map }),
    showWays: (ways) => set({ ways }),
    toggleLayer: (layer) => {
      const { hidden } = store.getState();
      const rest = hidden.filter((name) => name !== layer);
      set({ hidden: rest.length < hidden.length ? rest : [...hidden, layer] });
    },
    show: set,
    explore: () => set({ story: null, step: 1, hidden: [] }),
  };
}
