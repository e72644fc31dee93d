import { type ReactNode, useState } from "react";
import { panelWords } from "#words/panelWords.ts";
import { Coming } from "./Coming.tsx";
import { Shown } from "./Shown.tsx";

type Props = {
  readonly lang: keyof typeof panelWords;
  /** Told whenever what comes later has come, or has changed. */
  readonly onShown?: (() => void) | undefined;
  /** Told when it is known not to come, or has broken down, and after every change from then on. */
  readonly onFailed?: () => void;
  readonly children: ReactNode;
};

/** A part of the page that is fetched when it is needed; if it does not come the rest stays and a line says so. */
export function Later({ lang, onShown, onFailed, children }: Props) {
  const [attempt, setAttempt] = useState<object>({});
  const words = panelWords[lang];
  const failed = (
    <p className="later" role="alert">
      <span>{words.partMissing}</span>{" "}
      <button type="button" className="link" onClick={() => setAttempt({})}>
        {words.again}
      </button>{" "}
      <button type="button" className="link" onClick={() => location.reload()}>
        {words.reload}
      </button>
      {onFailed && <Shown onShown={onFailed} />}
    </p>
  );
  return (
    <Coming
      attempt={attempt}
      waiting={<p className="later">{words.loading}</p>}
      failed={failed}
      onShown={onShown}
    >
      {children}
    </Coming>
  );
}
