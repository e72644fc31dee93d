import { useEffect, useMemo, useState } from "react";
import type { CoreFile } from "#atlas/coreFile.ts";
import { openAtlas } from "#atlas/openAtlas.ts";
import type { Borders } from "#atlas/openBorders.ts";
import type { Texts } from "#atlas/texts.ts";
import type { Lang } from "#atlas/types.ts";
import { createOwn } from "#view/createOwn.ts";
import { createView } from "#view/createView.ts";
import { followAddress } from "#view/followAddress.ts";
import { initialView } from "#view/initialView.ts";
import { livingTerritory } from "#view/livingTerritory.ts";
import type { AddressProblem } from "#view/readValues.ts";
import { bareView } from "#view/storyView.ts";
import type { ViewState } from "#view/viewState.ts";
import { App } from "./App.tsx";
import { followOwnLinks } from "./followOwnLinks.ts";
import { holdGuesses } from "./loadGuessFacts.ts";

type Props = {
  readonly core: CoreFile;
  /** In the language of the first picture. */
  readonly texts: Texts;
  readonly borders: Borders;
  /** The newest release of the data, where the address has opened an older one. */
  readonly newest: string | null;
  /** From this page to the site's folder. */
  readonly up: string;
  /** What a bare address speaks. */
  readonly lang: Lang;
  /** What this page is for, where the address does not say. */
  readonly mode: ViewState["mode"];
  /** What stood behind `#` when the page was opened. */
  readonly asked: string;
};

/** The app and its address: first the picture that the build has drawn, then what the address asks for. */
export function AddressedApp({ core, texts, borders, newest, up, lang, mode, asked }: Props) {
  const atlas = useMemo(() => openAtlas(core, texts), [core, texts]);
  const [store] = useState(() => createView(bareView(atlas, { ...initialView(texts.lang), mode })));
  const [own] = useState(createOwn);
  const [problems, setProblems] = useState<readonly AddressProblem[]>([]);
  useEffect(() => {
    const territory = livingTerritory(atlas, own);
    const begin = (opened: string) => {
      // Nothing to tell is as little as before, and draws nothing anew.
      const tell = (next: readonly AddressProblem[]) =>
        setProblems((before) => (before.length + next.length === 0 ? before : next));
      const data = newest === null ? null : core.release;
      const usual = { ...initialView(lang), mode, data };
      const stop = followAddress(store, territory, usual, window, tell, opened);
      // What hides the step that the build has drawn where another one, or none, is asked for.
      delete document.documentElement.dataset["asks"];
      return stop;
    };
    return followOwnLinks(own, territory, window, asked, begin, (read) => holdGuesses(read, lang));
  }, [store, own, atlas, newest, core.release, lang, mode, asked]);
  return <App {...{ core, texts, borders, newest, store, own, up, problems }} />;
}
