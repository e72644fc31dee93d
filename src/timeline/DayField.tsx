import { useId, useState } from "react";
import { type Day, parseDay, printDay } from "#atlas/day.ts";
import type { Lang } from "#atlas/types.ts";
import { printDate } from "#words/numberWords.ts";
import { timelineWords } from "#words/timelineWords.ts";
import type { Range } from "./steps.ts";

type Props = {
  readonly range: Range;
  readonly day: Day;
  readonly lang: Lang;
  readonly onDay: (day: Day) => void;
};

/** Years that nobody means: on the way to 2023 the field says 0002, 0020 and 0202. */
const isUnfinished = (text: string): boolean => text === "" || text.startsWith("0");

/** A date to type; it moves the day as soon as it is a day of the range, and else says why not. */
export function DayField({ range, day, lang, onDay }: Props) {
  const words = timelineWords[lang];
  const id = useId();
  const [draft, setDraft] = useState<string | null>(null);
  const [message, setMessage] = useState("");

  const complain = (text: string) =>
    setMessage(
      text === ""
        ? words.noDate
        : words.outside(printDate(range.first, lang), printDate(range.last, lang)),
    );

  function take(text: string): void {
    const typed = parseDay(text);
    const fits = typed !== undefined && typed >= range.first && typed <= range.last;
    setDraft(fits ? null : text);
    setMessage("");
    if (fits) onDay(typed);
    else if (!isUnfinished(text)) complain(text);
  }

  /** The reader is done: what is no day of the range gives way to the day shown. */
  function settle(): void {
    if (draft !== null) complain(draft);
    setDraft(null);
  }

  return (
    <span className="timeline-date">
      <label htmlFor={`${id}-date`}>{words.date}</label>
      <input
        id={`${id}-date`}
        type="date"
        translate="no"
        min={printDay(range.first)}
        max={printDay(range.last)}
        value={draft ?? printDay(day)}
        aria-invalid={message !== ""}
        aria-describedby={`${id}-message`}
        onChange={(event) => take(event.target.value)}
        onKeyDown={(event) => event.key === "Enter" && settle()}
        onBlur={settle}
      />
      <span className="timeline-message" id={`${id}-message`} role="alert">
        {message}
      </span>
    </span>
  );
}
