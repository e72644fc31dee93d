import { parseDay, printDay } from "#atlas/day.ts";
import { panelWords } from "#words/panelWords.ts";
import type { PanelParts } from "./parts.ts";
import "./OverlayPicker.css";

/** A second day to set beside the first, and what changed between the two in words. */
export function ComparePicker({ atlas, view, day, verbs }: PanelParts) {
  const words = panelWords[view.lang];
  const { compare } = view;
  return (
    <section className="compare-picker" aria-label={words.compare}>
      <label>
        <span>{words.compare}</span>
        <input
          type="date"
          translate="no"
          min={printDay(atlas.first)}
          max={printDay(atlas.last)}
          value={compare === null ? "" : printDay(compare)}
          onChange={({ target }) => {
            const typed = parseDay(target.value);
            if (target.value === "") verbs.compareWith(null);
            else if (typed !== undefined && typed >= atlas.first && typed <= atlas.last)
              verbs.compareWith(typed);
          }}
        />
      </label>
      {compare !== null && compare !== day && (
        <p>
          <button type="button" className="link" onClick={() => verbs.openPage("changes")}>
            {words.pages.changes}
          </button>
        </p>
      )}
    </section>
  );
}
