import {
  type MouseEvent,
  useEffect,
  useEffectEvent,
  useId,
  useState,
  useSyncExternalStore,
} from "react";
import type { Lang } from "#atlas/types.ts";
import { leaveWords } from "#words/leaveWords.ts";
import { leavePage } from "./leavePage.ts";
import { publicFile } from "./publicFile.ts";
import { NO_SHIFT, shiftPresses } from "./shiftPresses.ts";
import "./LeaveQuickly.css";

const PRESSES = 3;
/** Presses that lie further apart, in ms, are not meant together. */
const TOGETHER_MS = 5000;
/** What may lie between the presses; heard before anything on the page can keep it for itself. */
const INPUTS = ["keydown", "keyup", "pointerdown", "pointermove", "pointerup", "wheel", "blur"];

type Props = {
  readonly lang: Lang;
  /** From this page to the site's folder: "./" or "../". */
  readonly up: string;
  /** What has to be told before the page is gone. */
  readonly onLeave?: (() => void) | undefined;
};

/** A way out of this page, after the pattern of GOV.UK: a link that works without any script, and with one Shift three times in a row. */
export function LeaveQuickly({ lang, up, onLeave }: Props) {
  const words = leaveWords[lang];
  const hasFiles = publicFile("blank.html") !== null;
  const id = useId();
  const [presses, setPresses] = useState(0);
  const live = useSyncExternalStore(
    () => () => {},
    () => true,
    () => false,
  );
  const leaveNow = useEffectEvent(() => {
    onLeave?.();
    leavePage(words.untitled);
  });

  useEffect(() => {
    let state = NO_SHIFT;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const onInput = (event: Event) => {
      const { presses: before } = state;
      state = shiftPresses(state, event);
      if (state.presses === before) return;
      clearTimeout(timer);
      // Who presses on while the page is going away has left already.
      setPresses(Math.min(state.presses, PRESSES));
      if (state.presses >= PRESSES) leaveNow();
      else if (state.presses > 0)
        timer = setTimeout(() => {
          state = { ...state, presses: 0 };
          setPresses(0);
        }, TOGETHER_MS);
    };
    const how = { capture: true, passive: true };
    for (const type of INPUTS) window.addEventListener(type, onInput, how);
    return () => {
      clearTimeout(timer);
      for (const type of INPUTS) window.removeEventListener(type, onInput, how);
    };
  }, []);

  const leave = (event: MouseEvent) => {
    event.preventDefault();
    onLeave?.();
    leavePage(words.untitled);
  };
  const note = live ? words.note : words.linkNote;
  return (
    <div className="leave" data-short={words.short}>
      <a
        href={hasFiles ? `${up}blank.html` : "about:blank"}
        aria-label={words.leave}
        aria-describedby={`${id}-note`}
        title={note}
        onClick={leave}
      >
        <svg viewBox="0 0 20 20" aria-hidden="true">
          <path d="M4 4L16 16M16 4L4 16" />
        </svg>
        <span className="leave-long">{words.leave}</span>{" "}
        <span className="leave-short">{words.short}</span>
        {presses > 0 && (
          <span className="leave-presses" aria-hidden="true">
            {"●".repeat(presses) + "○".repeat(PRESSES - presses)}
          </span>
        )}
      </a>
      <p className="unseen" id={`${id}-note`}>
        {note}
      </p>
      <p className="unseen" role="status">
        {presses > 0 ? words.pressed(PRESSES - presses) : ""}
      </p>
    </div>
  );
}
