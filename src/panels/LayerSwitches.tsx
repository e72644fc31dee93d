import { LAYERS } from "#view/viewState.ts";
import { panelWords } from "#words/panelWords.ts";
import type { PanelParts, SteadyParts } from "./parts.ts";
import "./LayerSwitches.css";

/** Which kinds of marks are drawn, which figures the circles show, and which end of a range. */
export function LayerSwitches({ atlas, view, verbs }: SteadyParts & Pick<PanelParts, "atlas">) {
  const words = panelWords[view.lang];
  return (
    <section className="layers" aria-label={words.layers}>
      <label className="series">
        <span>{words.series}</span>
        <select
          value={view.series ?? ""}
          onChange={({ target }) => verbs.showSeries(target.value || null)}
        >
          <option value="">{words.seriesOfDay}</option>
          {atlas.seriesIds.map((id) => (
            <option key={id} value={id}>
              {atlas.texts.series[id]?.title ?? id}
            </option>
          ))}
        </select>
      </label>
      <label className="series">
        <span>{words.reading}</span>
        <select
          value={view.reading}
          onChange={({ target }) => verbs.showReading(target.value as typeof view.reading)}
        >
          {(["lowest", "middle", "highest"] as const).map((reading) => (
            <option key={reading} value={reading}>
              {words.readings[reading]}
            </option>
          ))}
        </select>
      </label>
      <fieldset className="switches">
        <legend>{words.layers}</legend>
        {LAYERS.map((layer) => (
          <label key={layer}>
            <input
              type="checkbox"
              checked={!view.hidden.includes(layer)}
              onChange={() => verbs.toggleLayer(layer)}
            />
            <span>{words.layerNames[layer]}</span>
          </label>
        ))}
      </fieldset>
    </section>
  );
}
