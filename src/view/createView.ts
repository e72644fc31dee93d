import { createStore, type StoreApi } from "zustand/vanilla";
import type { ViewState } from "#view/viewState.ts";

export type ViewStore = StoreApi<ViewState>;

/** The one store: plain data, changed by the verbs beside it. */
export const createView = (initial: ViewState): ViewStore => createStore(() => initial);
