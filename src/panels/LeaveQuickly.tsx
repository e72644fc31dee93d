import { useEffect, useId, useRef, useState } from "react";
import type { Lang } from "#atlas/types.ts";
import { leaveWords } from "#words/leaveWords.ts";
import { leavePage } from "./leavePage.ts";
import "./LeaveQuickly.css";

const PRESSES = 3;
/** Presses that lie further apart, in ms, are not meant together. */
const TOGETHER_MS = 5000;

/** A way out of this page, after the pattern of GOV.UK: a button, or Shift three times in a row within the app. */
export function LeaveQuickly({ lang }: { readonly lang: Lang }) {
  const words = leaveWords[lang];
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const [presses, setPresses] = useState(0);
  const { untitled } = words;

  useEffect(() => {
    const app = box.current?.closest<HTMLElement>(".app");
    if (!app) return;
    let count = 0;
    let combined = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tell = (next: number) => {
      count = next;
      setPresses(next);
    };
    const onKeyUp = ({ key, shiftKey }: KeyboardEvent) => {
      clearTimeout(timer);
      // Shift that was held for a capital or a step backwards is not meant.
      if (key === "Shift" && !combined) tell(count + 1);
      else if (count > 0) tell(0);
      combined = shiftKey;
      if (count >= PRESSES) leavePage(untitled);
      else if (count > 0) timer = setTimeout(tell, TOGETHER_MS, 0);
    };
    app.addEventListener("keyup", onKeyUp);
    return () => {
      clearTimeout(timer);
      app.removeEventListener("keyup", onKeyUp);
    };
  }, [untitled]);

  return (
    <div className="leave" ref={box} data-short={words.short}>
      <button
        type="button"
        aria-label={words.leave}
        aria-describedby={`${id}-note`}
        title={words.note}
        onClick={() => leavePage(untitled)}
      >
        <svg viewBox="0 0 20 20" aria-hidden="true">
          <path d="M4 4L16 16M16 4L4 16" />
        </svg>
        <span className="leave-long">{words.leave}</span>
        <span className="leave-short">{words.short}</span>
        {presses > 0 && (
          <span className="leave-presses" aria-hidden="true">
            {"●".repeat(presses)}
            {"○".repeat(PRESSES - presses)}
          </span>
        )}
      </button>
      <p className="stage-hidden" id={`${id}-note`}>
        {words.note}
      </p>
      <p className="stage-hidden" role="status">
        {presses > 0 ? words.pressed(PRESSES - presses) : ""}
      </p>
    </div>
  );
}
