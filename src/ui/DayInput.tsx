import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import { type Day, parseDay, printDay } from "#atlas/day.ts";
import type { Lang } from "#atlas/types.ts";
import { dayWords } from "#words/dayWords.ts";
import { printDate } from "#words/numberWords.ts";
import { readDate } from "#words/readDate.ts";
import "./DayInput.css";
import { useMedia } from "./useMedia.ts";

type Props = {
  readonly label: string;
  readonly range: { readonly first: Day; readonly last: Day };
  /** `null` while no day is chosen. */
  readonly day: Day | null;
  readonly lang: Lang;
  readonly onDay: (day: Day) => void;
  /** As it is written in the field; the whole date where nothing else is said. */
  readonly print?: (day: Day, lang: Lang) => string;
  /** More ways to move the day, behind the field. */
  readonly children?: ReactNode;
};

/** What the hands have typed, and what there was to say about it, while this day was shown. */
type Typed = { readonly text: string | null; readonly message: string; readonly at: Day | null };

/**
 * A day to type, in ISO or as the page's language writes it, and on touch screens to choose from the browser's calendar. What is typed counts
 * with Enter or when the field is left; what is no day of the range is told and changes nothing.
 */
export function DayInput({ label, range, day, lang, onDay, print = printDate, children }: Props) {
  const id = useId();
  const words = dayWords[lang];
  const touched = useMedia("(pointer: coarse)");
  const [typed, setTyped] = useState<Typed | null>(null);
  // What was typed for another day is over.
  const now = typed?.at === day ? typed : null;
  const text = now?.text ?? null;
  const message = now?.message ?? "";
  const ends = [printDate(range.first, lang), printDate(range.last, lang)] as const;

  const said = useRef<HTMLSpanElement>(null);
  // Whoever is still at the field sees what is wrong, also at the lower edge of a panel.
  useEffect(() => {
    if (message === "" || document.activeElement?.id !== id) return;
    said.current?.scrollIntoView?.({ block: "nearest" });
  }, [message, id]);

  function complaintOn(found: Day | undefined, written: string): string {
    if (found !== undefined)
      return found < range.first || found > range.last
        ? words.outside(printDate(found, lang), ...ends)
        : "";
    if (written !== "") return words.unread(written, ...ends);
    return day === null ? "" : words.empty(...ends);
  }

  function take(found: Day | undefined, written: string, kept: string | null): void {
    const complaint = complaintOn(found, written.trim());
    setTyped(complaint === "" ? null : { text: kept, message: complaint, at: day });
    if (complaint === "" && found !== undefined && found !== day) onDay(found);
  }

  function type(written: string): void {
    const found = readDate(written, lang);
    // Half a date is no mistake yet.
    const complaint = found === undefined ? message : complaintOn(found, written);
    setTyped({ text: written, message: complaint, at: day });
  }

  return (
    <span className="day-input">
      <label htmlFor={id}>{label}</label>
      {/* Time runs to the right in every language, here as on the timeline. */}
      <span className="day-input-field" dir="ltr">
        <input
          id={id}
          type="text"
          translate="no"
          autoComplete="off"
          spellCheck={false}
          enterKeyHint="done"
          maxLength={40}
          placeholder={words.pattern}
          value={text ?? (day === null ? "" : print(day, lang))}
          aria-invalid={text !== null && message !== ""}
          aria-describedby={`${id}-message`}
          onChange={({ target }) => type(target.value)}
          onKeyDown={(event) => {
            if (event.key === "Enter" && text !== null) take(readDate(text, lang), text, text);
            if (event.key !== "Escape" || now === null) return;
            event.stopPropagation();
            setTyped(null);
          }}
          onBlur={() => text !== null && take(readDate(text, lang), text, null)}
        />
        {touched && (
          <span className="day-input-calendar">
            <input
              type="date"
              aria-label={`${label}: ${words.calendar}`}
              min={printDay(range.first)}
              max={printDay(range.last)}
              value={day === null ? "" : printDay(day)}
              onChange={({ target }) =>
                target.value !== "" && take(parseDay(target.value), target.value, null)
              }
              onClick={({ currentTarget }) => openCalendar(currentTarget)}
            />
            <svg viewBox="0 0 20 20" aria-hidden="true">
              <path d="M3 5H17V17H3zM3 9H17M7 2.5V6M13 2.5V6" />
            </svg>
          </span>
        )}
        {children}
      </span>
      <span className="day-input-message" id={`${id}-message`} role="alert" ref={said}>
        {message}
      </span>
    </span>
  );
}

/** Some browsers open the calendar only from its own sign, which is not shown; in a frame of others they may refuse. */
function openCalendar(field: HTMLInputElement): void {
  try {
    field.showPicker();
  } catch {
    field.focus();
  }
}
