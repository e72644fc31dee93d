import { StrictMode } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import { LANGS } from "#atlas/types.ts";
import { langOf } from "#view/initialView.ts";
import { Failure } from "./Failure.tsx";
import { loadBorders, loadCore, loadTexts, loadWords } from "./loadAtlas.ts";
import { Page } from "./Page.tsx";
import "#plain/PlainPart.css";

const { documentElement } = document;
const root = document.getElementById("root") as HTMLElement;
/** The language in which the build has already drawn this page. */
const drawn = LANGS.find((lang) => lang === root.dataset["lang"]);
const up = drawn === undefined || drawn === "en" ? "./" : "../";
const wished = new URLSearchParams(location.hash.slice(1)).get("lang");
/** What a bare address speaks here: the language of the folder, else the browser's. */
const usual =
  LANGS.find((lang) => lang === documentElement.dataset["page"]) ?? langOf(navigator.languages);
const spoken = LANGS.find((lang) => lang === wished) ?? usual;

async function start(): Promise<void> {
  const lang = drawn ?? spoken;
  const [core, texts, borders] = await Promise.all([
    loadCore(),
    loadTexts(lang),
    loadBorders("110m"),
    loadWords(lang),
  ]);
  const page = (
    <StrictMode>
      <Page core={core} texts={texts} borders={borders} up={up} lang={usual} />
    </StrictMode>
  );
  documentElement.dataset["live"] = "";
  if (drawn === undefined) createRoot(root).render(page);
  else hydrateRoot(root, page);
}

start().catch(() => {
  // What the build has drawn stays readable; only without it there would be nothing.
  delete documentElement.dataset["live"];
  const place = document.createElement("div");
  document.body.prepend(place);
  createRoot(place).render(<Failure lang={spoken} />);
});
