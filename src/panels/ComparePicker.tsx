import { DayInput } from "#ui/DayInput.tsx";
import type { ViewState } from "#view/viewState.ts";
import { panelWords } from "#words/panelWords.ts";
import type { PanelParts } from "./parts.ts";

type Props = Pick<PanelParts, "atlas" | "verbs"> & {
  readonly view: Pick<ViewState, "lang" | "compare">;
  /** Whether the second day is the day that is shown. */
  readonly isSameDay: boolean;
};

/** A second day to set beside the first, and what changed between the two in words. */
export function ComparePicker({ atlas, view, isSameDay, verbs }: Props) {
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
      <p role="status">{isSameDay ? words.sameDay : ""}</p>
      {compare !== null && !isSameDay && (
        <p>
          <button type="button" className="link" onClick={() => verbs.openPage("changes")}>
            {words.pages.changes}
          </button>
        </p>
      )}
    </section>
  );
}
