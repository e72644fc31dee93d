import { useEffect } from "react";
import { useStore } from "zustand";
import { parseDay } from "#atlas/day.ts";
import type { Lang } from "#atlas/types.ts";
import { newerThanKept } from "#keep/createKeeping.ts";
import type { Edition } from "#keep/edition.ts";
import type { PanelParts } from "#panels/parts.ts";
import { keepWords } from "#words/keepWords.ts";
import { printDate } from "#words/numberWords.ts";
import "#panels/pages/pages.css";
import { megabytes } from "#words/megabytes.ts";
import { KeptFacts } from "./KeptFacts.tsx";
import { keeping } from "./keeping.ts";
import "./keep.css";

/** Where a reader asks this device to keep the map, sees what it keeps, takes a newer edition, and removes all of it. */
export function KeepPage({ view: { lang } }: Pick<PanelParts, "view">) {
  const words = keepWords[lang];
  const state = useStore(keeping.state);
  const { doing, kept, offered, failure, done } = state;
  useEffect(() => void keeping.look(), []);
  const newer = newerThanKept(state);
  const isIdle = doing === "nothing";
  return (
    <div className="keep">
      {kept === null && failure !== "file" && <p className="page-lead">{words.lead}</p>}
      <p role="status" className="keep-told">
        {doing === "looking" && <span>{words.looking}</span>}
        {doing === "removing" && <span>{words.removing}</span>}
        {isIdle && done !== null && <span>{words.done[done]}</span>}
      </p>
      <div role="alert">{failure !== null && <p className="keep-why">{words.why[failure]}</p>}</div>
      {isIdle && kept === null && offered !== null && <Offer edition={offered} lang={lang} />}
      {doing === "fetching" && offered !== null && (
        <Fetching come={state.come} edition={offered} lang={lang} />
      )}
      {kept !== null && (
        <>
          {newer !== null && isIdle && (
            <div className="keep-newer">
              <p>{words.newer(printLast(newer, lang))}</p>
              <button type="button" className="tool" onClick={() => void keeping.keep()}>
                {words.use(megabytes(newer.bytes, lang))}
              </button>
            </div>
          )}
          <p>{words.isKept}</p>
          <KeptFacts kept={kept} lang={lang} />
          {offered !== null && newer === null && <p>{words.same}</p>}
          {isIdle && (
            <p className="page-ways">
              <button type="button" className="tool" onClick={() => void keeping.look()}>
                {words.lookAgain}
              </button>
              <button type="button" className="tool" onClick={() => void keeping.remove()}>
                {words.remove}
              </button>
            </p>
          )}
          <p className="page-muted">{words.removeNote}</p>
          <p className="page-muted">{words.install}</p>
        </>
      )}
    </div>
  );
}

type Of = { readonly edition: Edition; readonly lang: Lang };

function Offer({ edition, lang }: Of) {
  const words = keepWords[lang];
  const size = megabytes(edition.bytes, lang);
  return (
    <>
      <p>{words.what(size, printLast(edition, lang))}</p>
      <p className="keep-warning">{words.warning}</p>
      <p>{words.limits}</p>
      <button type="button" className="tool" onClick={() => void keeping.keep()}>
        {words.keep(size)}
      </button>
    </>
  );
}

function Fetching({ come, edition: { bytes }, lang }: Of & { readonly come: number }) {
  const words = keepWords[lang];
  return (
    <div className="keep-fetching">
      <p id="keep-fetching">{words.fetching}</p>
      <progress aria-labelledby="keep-fetching" max={bytes} value={come} />
      <p>{words.come(megabytes(come, lang), megabytes(bytes, lang))}</p>
      <button type="button" className="tool" onClick={keeping.cancel}>
        {words.cancel}
      </button>
    </div>
  );
}

function printLast({ last }: Edition, lang: Lang): string {
  const day = parseDay(last);
  return day === undefined ? last : printDate(day, lang);
}
