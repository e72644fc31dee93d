import { render } from "@testing-library/react";
import { vi } from "vitest";
import { App } from "#app/App.tsx";
import { openBorders } from "#atlas/openBorders.ts";
import { readBorders } from "#geo/readFacts.ts";
import { createOwn } from "#view/createOwn.ts";
import { createView } from "#view/createView.ts";
import { initialView } from "#view/initialView.ts";
import type { ViewState } from "#view/viewState.ts";
import { made } from "../facts.ts";

if (made === null) throw new Error("the facts have problems: npm run facts");
const facts = made;

const borders = openBorders(readBorders("geo", "110m"), "110m");

/** The whole page with the real facts, and the store of its view. */
export function openApp(change: Partial<ViewState> = {}) {
  // The sandbox of these tests has no layout.
  vi.stubGlobal(
    "ResizeObserver",
    class {
      observe() {}
      disconnect() {}
    },
  );
  // Nor is anybody there who could be asked for more.
  vi.stubGlobal("fetch", () => Promise.reject(new Error("offline")));
  const store = createView({ ...initialView("en"), renderer: "svg", ...change });
  const own = createOwn();
  const app = (
    <App
      core={facts.core}
      texts={facts.texts.en}
      borders={borders}
      newest={null}
      store={store}
      own={own}
      problems={[]}
      up="./"
    />
  );
  return { store, own, ...render(app) };
}
