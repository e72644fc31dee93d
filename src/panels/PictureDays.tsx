import { useId } from "react";
import type { Day } from "#atlas/day.ts";
import {
  DAY_CHOICES,
  type DayChoice,
  inOrder,
  MOST_MAPS,
  type PickedDays,
} from "#export/severalDays.ts";
import { DayInput } from "#ui/DayInput.tsx";
import { printDate } from "#words/numberWords.ts";
import { takeWords } from "#words/takeWords.ts";
import type { PanelParts } from "./parts.ts";

type Props = Pick<PanelParts, "atlas" | "view"> & {
  /** `null` while those of the view are shown. */
  readonly days: readonly Day[] | null;
  readonly choice: DayChoice;
  readonly onPicked: (picked: PickedDays) => void;
};

/** Chooses the days of a picture: those of the view, or two to six others, each in a map. */
export function PictureDays({ atlas, view, days, choice, onPicked }: Props) {
  const words = takeWords[view.lang];
  const id = useId();
  const field = { range: atlas, lang: view.lang };

  function change(next: readonly Day[]): void {
    const kept = inOrder(next, atlas);
    if (kept.length > 1) onPicked({ choice: "chosen", own: kept });
  }

  return (
    <div className="take-file">
      <label htmlFor={id}>{words.dayChoice}</label>
      <select
        id={id}
        value={choice}
        aria-describedby={`${id}-note`}
        onChange={({ target }) => onPicked({ choice: target.value as DayChoice, own: null })}
      >
        {DAY_CHOICES.map((one) => (
          <option key={one} value={one}>
            {words.dayChoices[one]}
          </option>
        ))}
      </select>
      {days !== null && (
        <ol className="take-days">
          {days.map((day, i) => (
            <li key={day}>
              <DayInput
                {...field}
                label={words.dayNumber(i + 1)}
                day={day}
                onDay={(next) => change(days.with(i, next))}
              />
              {days.length > 2 && (
                <button
                  type="button"
                  className="link"
                  aria-label={words.leaveOut(printDate(day, view.lang))}
                  onClick={() => change(days.toSpliced(i, 1))}
                >
                  {words.leaveOutShort}
                </button>
              )}
            </li>
          ))}
          {days.length < MOST_MAPS && (
            <li key={`more ${days.length}`}>
              <DayInput
                {...field}
                label={words.oneMore}
                day={null}
                onDay={(next) => change([...days, next])}
              />
            </li>
          )}
        </ol>
      )}
      <p id={`${id}-note`}>{words.dayNote(MOST_MAPS)}</p>
    </div>
  );
}
