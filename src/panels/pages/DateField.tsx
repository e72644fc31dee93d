import { useId, useState } from "react";
import { addMonths, type Day, parseDay, printDay } from "#atlas/day.ts";
import type { Atlas, Lang } from "#atlas/types.ts";
import { printDate } from "#words/numberWords.ts";
import { pageWords } from "#words/pageWords.ts";
import { timelineWords } from "#words/timelineWords.ts";

type Props = {
  readonly label: string;
  readonly atlas: Pick<Atlas, "first" | "last">;
  /** `null` while no day is chosen. */
  readonly day: Day | null;
  readonly lang: Lang;
  readonly onDay: (day: Day) => void;
};

/** A day to type or to step by months; what is no day of the atlas stays in the field and says why. */
export function DateField({ label, atlas, day, lang, onDay }: Props) {
  const id = useId();
  const [draft, setDraft] = useState<string | null>(null);
  const words = timelineWords[lang];
  const { first, last } = atlas;
  const within = (found: Day) => Math.min(last, Math.max(first, found)) as Day;

  function take(text: string): void {
    const typed = parseDay(text);
    const fits = typed !== undefined && first <= typed && typed <= last;
    setDraft(fits ? null : text);
    if (fits) onDay(typed);
  }
  const complaint =
    draft === null || draft.startsWith("0")
      ? ""
      : draft === ""
        ? words.noDate
        : words.outside(printDate(first, lang), printDate(last, lang));
  const step = (count: -1 | 1) => {
    setDraft(null);
    if (day !== null) onDay(within(addMonths(day, count)));
  };
  return (
    <span className="page-date">
      <label htmlFor={id}>{label}</label>
      {/* Time runs to the right in every language, here as on the timeline. */}
      <span className="page-date-field" dir="ltr">
        <Step
          sign="‹"
          name={pageWords[lang].previousMonth}
          label={label}
          off={day === null || day <= first}
          onStep={() => step(-1)}
        />
        <input
          id={id}
          type="date"
          translate="no"
          min={printDay(first)}
          max={printDay(last)}
          value={draft ?? (day === null ? "" : printDay(day))}
          aria-invalid={complaint !== ""}
          aria-describedby={`${id}-message`}
          onChange={({ target }) => take(target.value)}
          onBlur={() => setDraft(null)}
        />
        <Step
          sign="›"
          name={pageWords[lang].nextMonth}
          label={label}
          off={day === null || day >= last}
          onStep={() => step(1)}
        />
      </span>
      <span className="page-date-message" id={`${id}-message`} role="alert">
        {complaint}
      </span>
    </span>
  );
}

function Step(props: {
  readonly sign: string;
  readonly name: string;
  readonly label: string;
  readonly off: boolean;
  readonly onStep: () => void;
}) {
  return (
    <button
      type="button"
      className="page-tool"
      aria-label={`${props.label}: ${props.name}`}
      aria-disabled={props.off}
      onClick={props.onStep}
    >
      {props.sign}
    </button>
  );
}
