import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { Coming } from "#ui/Coming.tsx";
import { mayTakeFocus } from "#ui/mayTakeFocus.ts";
import { useFocusBack } from "#ui/useFocusBack.ts";
import type { PageName } from "#view/viewState.ts";
import { pageWords } from "#words/pageWords.ts";
import { panelWords } from "#words/panelWords.ts";
import { Failed } from "./Failed.tsx";
import { PAGE_PARTS } from "./pageParts.ts";
import type { PanelParts } from "./parts.ts";
import "./ReaderPage.css";

type Props = PanelParts & {
  readonly failed: boolean;
  readonly onRetry: () => void;
  /** Told when the page is there, or is known not to come. */
  readonly onShown?: (page: PageName) => void;
};

/** The page that the view names, as a sheet over the map: it scrolls, closes with Escape and prints as a document. */
export function ReaderPage({ failed, onRetry, onShown, ...parts }: Props) {
  const { view, verbs, atlas } = parts;
  const { page } = view;
  const [attempt, setAttempt] = useState<object>({});
  const sheet = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const words = pageWords[view.lang];

  useFocusBack();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page is read from its top
  useEffect(() => {
    sheet.current?.scrollTo?.(0, 0);
    if (!mayTakeFocus()) return;
    heading.current?.focus({ preventScroll: true });
    if (sheet.current !== null) sheet.current.scrollIntoView?.({ block: "start" });
  }, [page]);
  if (page === "none") return null;
  const Page = PAGE_PARTS[page];

  const close = () => verbs.openPage("none");
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || event.defaultPrevented) return;
    event.preventDefault();
    close();
  };
  return (
    <dialog
      open
      id="page"
      className="page"
      data-page={page}
      aria-labelledby="page-title"
      ref={sheet}
      onKeyDown={onKeyDown}
    >
      <div className="page-head">
        <h2 id="page-title" tabIndex={-1} ref={heading}>
          {panelWords[view.lang].pages[page]}
        </h2>
        <button type="button" className="tool page-print" onClick={() => window.print()}>
          {words.print}
        </button>
        <button type="button" className="tool" onClick={close}>
          {panelWords[view.lang].close}
        </button>
      </div>
      {failed && <Failed text={words.recordsMissing} retry={words.retry} onRetry={onRetry} />}
      <div className="page-body">
        <Coming
          key={page}
          attempt={attempt}
          waiting={<p className="page-waiting">{panelWords[view.lang].loading}</p>}
          failed={
            <Failed text={words.missing} retry={words.retry} onRetry={() => setAttempt({})} />
          }
          onError={() => onShown?.(page)}
          onShown={() => onShown?.(page)}
        >
          <Page {...parts} />
        </Coming>
      </div>
      <div className="page-foot">{words.release(atlas.release)}</div>
    </dialog>
  );
}
