import { type ReactNode, useRef, useState } from "react";
import type { Lang } from "#atlas/types.ts";
import { type AddressProblem, PARAM_NAMES } from "#view/address.ts";
import type { ViewState } from "#view/viewState.ts";
import { noticeWords } from "#words/noticeWords.ts";
import "./Notices.css";

type Fault = "chunk" | "context" | "webgl" | "texts" | "records";

type Props = {
  readonly view: Pick<ViewState, "lang">;
  readonly problems: readonly AddressProblem[];
  readonly fault: Fault | null;
  readonly onDismissFault: () => void;
};

/** So many wrong values are named; an address can hold thousands. */
const MOST = 6;
const LONGEST = 60;

/** What could not be read or loaded, and what still works: told once, until dismissed, and never over the map. */
export function Notices({ view: { lang }, problems, fault, onDismissFault }: Props) {
  const words = noticeWords[lang];
  // The next address brings its own list, which is then another one.
  const [dismissed, setDismissed] = useState<readonly AddressProblem[] | null>(null);
  const box = useRef<HTMLDivElement>(null);
  /** The button that was pressed goes; the next Tab goes on from here. */
  const stay = () => box.current?.focus();
  const told = problems === dismissed ? [] : problems;
  return (
    <div className="notices" role="status" aria-label={words.label} tabIndex={-1} ref={box}>
      {told.length > 0 && (
        <Notice
          lang={lang}
          about={words.aboutAddress}
          onDismiss={() => {
            setDismissed(problems);
            stay();
          }}
        >
          <p>{words.address}</p>
          <ul>
            {told.slice(0, MOST).map((problem, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a key may stand twice in an address
              <li key={i}>
                <Problem problem={problem} lang={lang} />
              </li>
            ))}
            {told.length > MOST && <li>{words.more(told.length - MOST)}</li>}
          </ul>
          <p>{words.addressEnd}</p>
        </Notice>
      )}
      {fault !== null && (
        <Notice
          lang={lang}
          about={words.aboutFault}
          onDismiss={() => {
            onDismissFault();
            stay();
          }}
        >
          <p>{words.faults[fault]}</p>
          {(fault === "chunk" || fault === "texts" || fault === "records") && (
            <button type="button" className="link" onClick={() => location.reload()}>
              {words.reload}
            </button>
          )}
        </Notice>
      )}
    </div>
  );
}

function Notice(props: {
  readonly lang: Lang;
  readonly about: string;
  readonly onDismiss: () => void;
  readonly children: ReactNode;
}) {
  const { lang, about, onDismiss, children } = props;
  const words = noticeWords[lang];
  return (
    <div className="notice">
      <div className="notice-text">{children}</div>
      <button
        type="button"
        className="notice-dismiss"
        aria-label={words.dismissWhat(about)}
        onClick={onDismiss}
      >
        {words.dismiss}
      </button>
    </div>
  );
}

function Problem({ problem, lang }: { readonly problem: AddressProblem; readonly lang: Lang }) {
  const { name, value } = problem;
  const words = noticeWords[lang];
  const what =
    name === "v" ? words.version : PARAM_NAMES.has(name) ? words.ignored : words.noSuchKey;
  return (
    <>
      <code>
        {shorten(name)} = {value === "" ? words.empty : shorten(value)}
      </code>
      {what}
    </>
  );
}

const shorten = (text: string): string =>
  text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
