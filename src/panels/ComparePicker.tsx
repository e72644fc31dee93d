import { addDays, type Day, parseDay } from "#atlas/day.ts";
import { DayInput } from "#ui/DayInput.tsx";
import type { ViewState } from "#view/viewState.ts";
import { panelWords } from "#words/panelWords.ts";
import { printShortDate } from "#words/printShortDate.ts";
import type { PanelParts } from "./parts.ts";

type Props = Pick<PanelParts, "atlas" | "verbs"> & {
  readonly view: Pick<ViewState, "lang" | "compare">;
  /** The day that is shown. */
  readonly day: Day;
  /** Whether the second day is the day that is shown. */
  readonly isSameDay: boolean;
};

/** A second day to set beside the first, and what changed between the two in words. */
export function ComparePicker({ atlas, view, day, isSameDay, verbs }: Props) {
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
      <p className="compare-pairs">
        {pairsOf(atlas, day).map(([early, late, label]) => (
          <button
            key={`${early}-${late}`}
            type="button"
            className="compare-pair"
            onClick={() => verbs.turnTo(late, early)}
          >
            {label === null
              ? `${printShortDate(early, lang)} | ${printShortDate(late, lang)}`
              : words[label]}
          </button>
        ))}
      </p>
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

type Pair = readonly [early: Day, late: Day, label: "dayBefore" | "weekBefore" | null];

/** The days that people often set beside each other: before and after the ten days that emptied and closed borders, and just before the day that is shown. */
function pairsOf({ first }: Pick<PanelParts["atlas"], "first">, day: Day): readonly Pair[] {
  const tenDays = [parseDay("2022-09-20"), parseDay("2022-09-30")] as const;
  const before = (days: number, label: Pair[2]): Pair[] =>
    day - days >= first ? [[addDays(day, -days), day, label]] : [];
  return [
    [tenDays[0] as Day, tenDays[1] as Day, null],
    ...before(1, "dayBefore"),
    ...before(7, "weekBefore"),
  ];
}
