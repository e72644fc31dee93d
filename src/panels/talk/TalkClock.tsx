import { useEffect, useState } from "react";
import { printNumber } from "#words/numberWords.ts";
import { talkWords } from "#words/talkWords.ts";

type Props = {
  readonly lang: keyof typeof talkWords;
  /** Ms since 1970. */
  readonly began: number;
  /** Minutes up to the end of this step, and of the whole story; `null` where nothing is planned. */
  readonly planned: { readonly here: number; readonly whole: number } | null;
  readonly onRestart: () => void;
};

/** How long the talk has lasted, beside what was planned. */
export function TalkClock({ lang, began, planned, onRestart }: Props) {
  const words = talkWords[lang];
  const [now, setNow] = useState(began);
  useEffect(() => {
    setNow(Date.now());
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  // Clocks may be set back meanwhile.
  const seconds = Math.max(0, Math.floor((now - began) / 1000));
  const two = (count: number) => String(count).padStart(2, "0");
  const late = planned !== null && seconds > planned.here * 60;
  return (
    <div className="talk-clock" data-late={late || undefined}>
      <button
        type="button"
        className="tool"
        onClick={onRestart}
        title={words.restart}
        aria-label={words.restart}
      >
        ↺
      </button>
      <p role="timer" aria-label={words.clock}>
        {`${two(Math.floor(seconds / 60))}:${two(seconds % 60)}`}
      </p>
      {planned !== null && (
        <p>{words.planned(printNumber(planned.here, lang), printNumber(planned.whole, lang))}</p>
      )}
    </div>
  );
}
