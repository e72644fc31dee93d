import type { PanelParts } from "#panels/parts.ts";
import { DayInput } from "#ui/DayInput.tsx";
import { cardWords } from "#words/cardWords.ts";

/** The day that the card speaks of, under its title, and the way to another one. */
export function CardDay({ atlas, view, day, scene, verbs }: PanelParts) {
  const words = cardWords[view.lang];
  return (
    <details className="card-day" data-walks="">
      <summary>
        <span>{words.onDay(scene.dayWords)}</span>
      </summary>
      <DayInput
        label={words.otherDay}
        range={atlas}
        day={day}
        lang={view.lang}
        onDay={verbs.goToDay}
      />
      {day < atlas.last && (
        <button type="button" className="link" onClick={() => verbs.goToDay(atlas.last)}>
          {words.lastDay}
        </button>
      )}
    </details>
  );
}
