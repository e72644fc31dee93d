import { DayInput } from "#ui/DayInput.tsx";
import { panelWords } from "#words/panelWords.ts";
import type { PanelParts } from "./parts.ts";
import "./OverlayPicker.css";

/** A second day to set beside the first, and what changed between the two in words. */
export function ComparePicker({ atlas, view, day, verbs }: PanelParts) {
  const words = panelWords[view.lang];
  const { compare, lang } = view;
  return (
    <section className="compare-picker" aria-label={words.compare}>
      <DayInput
        label={words.compare}
        range={atlas}
        day={compare}
        lang={lang}
        onDay={verbs.compareWith}
      />
      <p role="status">{compare === day ? words.sameDay : ""}</p>
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
