import { StrictMode, useEffect, useState } from "react";
import { createRoot } from "react-dom/client";
import type { CoreFile } from "#atlas/coreFile.ts";
import { openAtlas } from "#atlas/openAtlas.ts";
import type { Borders } from "#atlas/openBorders.ts";
import type { Texts } from "#atlas/types.ts";
import type { AddressProblem } from "#view/address.ts";
import { createView } from "#view/createView.ts";
import { followAddress } from "#view/followAddress.ts";
import { initialView, langOf } from "#view/initialView.ts";
import { App } from "./App.tsx";
import "./App.css";
import { loadBorders, loadCore, loadTexts } from "./loadAtlas.ts";

const lang = langOf(navigator.languages);
const initial = initialView(lang);

function Page(props: {
  readonly core: CoreFile;
  readonly texts: Texts;
  readonly borders: Borders;
}) {
  const { core, texts, borders } = props;
  const [store] = useState(() => createView(initial));
  const [problems, setProblems] = useState<readonly AddressProblem[]>([]);
  useEffect(
    () => followAddress(store, openAtlas(core, texts), initial, window, setProblems),
    [store, core, texts],
  );
  return <App core={core} texts={texts} borders={borders} store={store} problems={problems} />;
}

const root = createRoot(document.getElementById("root") as HTMLElement);
const [core, texts, borders] = await Promise.all([
  loadCore(),
  loadTexts(lang),
  loadBorders("110m"),
]);
root.render(
  <StrictMode>
    <Page core={core} texts={texts} borders={borders} />
  </StrictMode>,
);
