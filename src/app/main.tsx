import { StrictMode, startTransition } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import { LANGS, type Lang } from "#atlas/types.ts";
import { moveQuery } from "#view/followAddress.ts";
import { langOf } from "#view/initialView.ts";
import { mendAddress } from "#view/mendAddress.ts";
import { PARAM_NAMES } from "#view/readValues.ts";
import { DIRECTION } from "#words/direction.ts";
import { speak } from "#words/openDoor.ts";
import { AddressedApp } from "./AddressedApp.tsx";
import { askedRelease, followRelease } from "./askedRelease.ts";
import { fallBack } from "./fallBack.ts";
import { fetchAsked } from "./fetchAsked.ts";
import { Embed } from "./laterLayouts.tsx";
import { loadBorders, loadCore, loadTexts, lookAt } from "./loadAtlas.ts";
import "#plain/PlainPart.css";

const { documentElement } = document;
const root = document.getElementById("root") as HTMLElement;
/** The language in which the build has already drawn this page. */
const drawn = LANGS.find((lang) => lang === root.dataset["lang"]);
const mode = documentElement.dataset["mode"] === "embed" ? "embed" : "explore";
const up = upFrom((drawn === undefined || drawn === "en" ? 0 : 1) + (mode === "embed" ? 1 : 0));
/** What the address says before a link within the page, pressed while the app is on its way, can put its anchor there. */
const asked = location.hash;
const mended = mendAddress(asked, PARAM_NAMES);
const wished = mended.get("lang")?.toLowerCase();
/** What a bare address speaks here: the language of the folder, else the browser's. */
const usual =
  LANGS.find((lang) => lang === documentElement.dataset["page"]) ?? langOf(navigator.languages);
const spoken = LANGS.find((lang) => lang === wished) ?? usual;

/** To the site's folder, so many folders up. */
function upFrom(depth: number): string {
  return depth === 0 ? "./" : "../".repeat(depth);
}

/** The facts of the first picture; where the address names an older release of the data, those of that one, and which is the newest. */
async function loadFirst(lang: Lang) {
  const load = () => Promise.all([loadCore(), loadTexts(lang), loadBorders("110m")]);
  const [core, texts, borders] = await load();
  const release = askedRelease(moveQuery(location.search, asked).hash);
  const here = { core, texts, borders, newest: null };
  if (release === null || release === core.release) return here;
  try {
    const { taken, newest } = await (await import("./releases.ts")).takeRelease(release);
    if (taken === newest) return here;
    const [old, words, shapes] = await load();
    return { core: old, texts: words, borders: shapes, newest };
  } catch {
    // What is here is shown, and the address is told to have asked for something else.
    lookAt(null);
    return here;
  }
}

async function start(): Promise<void> {
  const lang = drawn ?? spoken;
  const [{ core, texts, borders, newest }] = await Promise.all([
    loadFirst(lang),
    speak(lang),
    // What the build has drawn is taken over as it is.
    mode === "embed" ? Embed.loadFirst() : null,
  ]);
  followRelease(core.release, newest ?? core.release);
  fetchAsked(mended, spoken);
  const page = (
    <StrictMode>
      <AddressedApp
        core={core}
        texts={texts}
        borders={borders}
        newest={newest}
        up={up}
        lang={usual}
        mode={mode}
        asked={asked}
      />
    </StrictMode>
  );
  const picture = root.cloneNode(true);
  // Whatever throws while the page is drawn, in the first picture or later, has emptied it by then.
  const onUncaughtError = (error: unknown) => {
    root.replaceWith(picture);
    const reader = LANGS.find((one) => one === documentElement.lang) ?? spoken;
    documentElement.lang = lang;
    documentElement.dir = DIRECTION[lang];
    fallBack("broken", reader);
    reportError(error);
  };
  documentElement.dataset["live"] = "";
  // In pieces, so that what is pressed meanwhile need not wait for the whole page.
  startTransition(() => {
    // What the build has drawn is of the newest release.
    if (drawn === undefined || newest !== null) createRoot(root, { onUncaughtError }).render(page);
    else hydrateRoot(root, page, { onUncaughtError });
  });
}

// A browser that lacks what the map is made with has been told so already; it would break down at one part or another.
if (documentElement.dataset["failure"] !== "old") start().catch(() => fallBack("failed", spoken));
