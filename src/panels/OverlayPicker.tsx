import { memo } from "react";
import { OVERLAYS } from "#atlas/types.ts";
import { OVERLAY } from "#scene/overlays.ts";
import { panelWords } from "#words/panelWords.ts";
import type { SteadyParts } from "./parts.ts";
import "./OverlayPicker.css";

/** People, then every question about the world; what only tells of our knowledge is not offered. */
const ASKED = ["none", ...OVERLAYS.filter((id) => OVERLAY[id].about === "world")] as const;

/** What the map shows, as chips: people, or a question that colours the countries. */
export const OverlayPicker = memo(function OverlayPicker({ view, verbs }: SteadyParts) {
  const words = panelWords[view.lang];
  // An older address may ask what is no longer offered: then it is told, and can be left.
  const offered = ASKED.some((id) => id === view.overlay) ? ASKED : [...ASKED, view.overlay];
  return (
    <fieldset className="overlay-picker">
      <legend className="unseen">{words.overlay}</legend>
      {offered.map((id) => (
        <label key={id}>
          <input
            type="radio"
            name="overlay"
            value={id}
            checked={view.overlay === id}
            onChange={() => verbs.showOverlay(id)}
          />
          <span>{words.overlays[id]}</span>
        </label>
      ))}
    </fieldset>
  );
});
