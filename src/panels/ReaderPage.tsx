import {
  type ComponentType,
  type KeyboardEvent,
  lazy,
  Suspense,
  useEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { Guard } from "#ui/Guard.tsx";
import { Shown } from "#ui/Shown.tsx";
import type { PageName } from "#view/viewState.ts";
import { openDoor } from "#words/openDoor.ts";
import { pageWords } from "#words/pageWords.ts";
import { panelWords } from "#words/panelWords.ts";
import type { PanelParts } from "./parts.ts";
import "./ReaderPage.css";

type Props = PanelParts & {
  readonly failed: boolean;
  readonly onRetry: () => void;
  /** Told when the page is there, or is known not to come. */
  readonly onShown?: (page: PageName) => void;
};
type Load = () => Promise<{ readonly default: ComponentType<PanelParts> }>;

/** Each page is a chunk of its own: the first picture does not wait for it. */
const LOAD: Readonly<Record<Exclude<PageName, "none">, Load>> = {
  doors: async () => ({
    default: (await openDoor("doors", import("./pages/DoorsPage.tsx"))).DoorsPage,
  }),
  changes: async () => ({
    default: (await openDoor("changes", import("./pages/ChangesPage.tsx"))).ChangesPage,
  }),
  rule: async () => ({
    default: (await openDoor("rule", import("./pages/RulePage.tsx"))).RulePage,
  }),
  data: async () => ({
    default: (await openDoor("data", import("./pages/DataPage.tsx"))).DataPage,
  }),
  corrections: async () => ({
    default: (await openDoor("corrections", import("./pages/CorrectionsPage.tsx"))).CorrectionsPage,
  }),
  about: async () => ({
    default: (await openDoor("about", import("./AboutPage.tsx"))).AboutPage,
  }),
};

/** The page that the view names, as a sheet over the map: it scrolls, closes with Escape and prints as a document. */
export function ReaderPage({ failed, onRetry, onShown, ...parts }: Props) {
  const { view, verbs, atlas } = parts;
  const { page } = view;
  const [tries, setTries] = useState(0);
  const sheet = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const words = pageWords[view.lang];

  // The reader goes on where they were before the page opened.
  useEffect(() => {
    const opener = document.activeElement;
    return () => {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page is read from its top
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    sheet.current?.scrollTo?.(0, 0);
    if (sheet.current !== null) sheet.current.scrollIntoView?.({ block: "start" });
  }, [page]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a chunk that failed is asked for anew
  const Page = useMemo(() => (page === "none" ? null : lazy(LOAD[page])), [page, tries]);
  if (page === "none" || Page === null) return null;

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
        <button type="button" className="page-tool page-print" onClick={() => window.print()}>
          {words.print}
        </button>
        <button type="button" className="page-tool" onClick={close}>
          {panelWords[view.lang].close}
        </button>
      </div>
      {failed && <Failed text={words.recordsMissing} retry={words.retry} onRetry={onRetry} />}
      <div className="page-body">
        <Guard
          key={`${page} ${tries}`}
          onError={() => onShown?.(page)}
          fallback={
            <Failed
              text={words.missing}
              retry={words.retry}
              onRetry={() => setTries((count) => count + 1)}
            />
          }
        >
          <Suspense fallback={<p>{panelWords[view.lang].loading}</p>}>
            <Page {...parts} />
            <Shown onShown={() => onShown?.(page)} />
          </Suspense>
        </Guard>
      </div>
      <div className="page-foot">{words.release(atlas.release)}</div>
    </dialog>
  );
}

function Failed(props: {
  readonly text: string;
  readonly retry: string;
  readonly onRetry: () => void;
}) {
  return (
    <p className="page-failed" role="alert">
      <span>{props.text}</span>{" "}
      <button type="button" className="page-tool" onClick={props.onRetry}>
        {props.retry}
      </button>
    </p>
  );
}
