import { type ReactNode, Suspense, useState } from "react";
import { panelWords } from "#words/panelWords.ts";
import { Attempt } from "./Attempt.ts";
import { Guard } from "./Guard.tsx";
import { Shown } from "./Shown.tsx";

type Props = {
  readonly lang: keyof typeof panelWords;
  /** Told whenever what comes later has come, or has changed. */
  readonly onShown?: (() => void) | undefined;
  readonly children: ReactNode;
};

/** A part of the page that is fetched when it is needed; if it does not come the rest stays and a line says so. */
export function Later({ lang, onShown, children }: Props) {
  const [{ tries, attempt }, setTry] = useState({ tries: 0, attempt: {} });
  const words = panelWords[lang];
  const failed = (
    <p className="later" role="alert">
      <span>{words.partMissing}</span>{" "}
      <button
        type="button"
        className="link"
        onClick={() => setTry({ tries: tries + 1, attempt: {} })}
      >
        {words.again}
      </button>{" "}
      <button type="button" className="link" onClick={() => location.reload()}>
        {words.reload}
      </button>
    </p>
  );
  return (
    <Attempt value={attempt}>
      <Guard key={tries} fallback={failed} onError={() => {}}>
        <Suspense fallback={<p className="later">{words.loading}</p>}>
          {children}
          {onShown && <Shown onShown={onShown} />}
        </Suspense>
      </Guard>
    </Attempt>
  );
}
