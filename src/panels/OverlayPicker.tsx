import { OVERLAYS } from "#atlas/types.ts";
import { panelWords } from "#words/panelWords.ts";
import type { SteadyParts } from "./parts.ts";
import "./OverlayPicker.css";

/** Which question colours the countries, and a second one as pattern. */
export function OverlayPicker({ view, verbs }: SteadyParts) {
  const words = panelWords[view.lang];
  return (
    <section className="overlay-picker" aria-label={words.overlay}>
      <fieldset className="segments">
        <legend>{words.overlay}</legend>
        {(["none", ...OVERLAYS] as const).map((id) => (
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
      {view.overlay !== "none" && (
        <label className="second-overlay">
          <span>{words.second}</span>{" "}
          <select
            value={view.second}
            onChange={(event) => {
              const found = OVERLAYS.find((id) => id === event.target.value);
              verbs.showSecond(found ?? "none");
            }}
          >
            <option value="none">{words.noSecond}</option>
            {OVERLAYS.filter((id) => id !== view.overlay).map((id) => (
              <option key={id} value={id}>
                {words.overlays[id]}
              </option>
            ))}
          </select>
        </label>
      )}
    </section>
  );
}
