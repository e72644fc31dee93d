import { useEffect, useState } from "react";
import { seriesOn } from "#atlas/seriesOn.ts";
import type { PanelParts } from "#panels/parts.ts";
import { Unbroken } from "#ui/Unbroken.tsx";
import { passedOn, writeAddress } from "#view/address.ts";
import { initialView } from "#view/initialView.ts";
import { impersonal } from "#view/permanent.ts";
import { embedWords } from "#words/embedWords.ts";
import { sheetWords } from "#words/sheetWords.ts";

type Props = Pick<PanelParts, "atlas" | "view" | "scene" | "day"> & {
  /** From this page to the site's folder. */
  readonly up: string;
  /** Whose words the step of a story rests on, where one is told. */
  readonly told: readonly string[];
  /** An older release of the data is shown. */
  readonly isOld: boolean;
};

/** Below the picture of a frame: its day, whom it rests on, and the way to all of it. */
export function EmbedFoot({ atlas, view, scene, day, up, told, isOld }: Props) {
  const words = embedWords[view.lang];
  const isShut = useShut();
  const { lang: _, ...usual } = initialView(view.lang);
  const address = passedOn(writeAddress(impersonal(view), usual, atlas));
  const publishers = scene.layers.destinations
    ? seriesOn(atlas, view.series, day).credits.map(({ publisher }) => publisher)
    : [];
  const sources = [...new Set([...told, ...publishers])].join("; ");
  const overlays = [view.overlay, view.second].flatMap((one) =>
    one === "none" ? [] : [sheetWords[view.lang].overlaySources[one]],
  );
  return (
    <footer className="embed-foot">
      <p className="embed-day">
        <Unbroken
          text={isOld ? `${scene.dayWords} · ${words.release(atlas.release)}` : scene.dayWords}
        />
      </p>
      <details className="embed-from">
        <summary>{words.from}</summary>
        <p>
          {[sources === "" ? "" : `${words.sources} ${sources}.`, ...overlays, `${words.licence}.`]
            .filter(Boolean)
            .join(" ")}
        </p>
      </details>
      <a
        className="embed-open"
        href={`${up}#${address}`}
        rel="noopener noreferrer"
        {...(isShut ? {} : { target: "_blank", title: words.newTab })}
      >
        {words.open}
      </a>
    </footer>
  );
}

/** Whether this frame may open no window: without an origin of its own it mostly may not, and can but go there itself. */
function useShut(): boolean {
  const [isShut, setShut] = useState(false);
  useEffect(() => setShut(window.origin === "null"), []);
  return isShut;
}
