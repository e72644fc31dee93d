import type { ReactNode } from "react";
import type { Lang } from "#atlas/types.ts";
import { Unbroken } from "#ui/Unbroken.tsx";
import { type AddressProblem, PARAM_NAMES } from "#view/readValues.ts";
import { type Fault, noticeWords } from "#words/noticeWords.ts";
import { panelWords } from "#words/panelWords.ts";
import "./NoticeList.css";

type Props = {
  readonly lang: Lang;
  readonly problems: readonly AddressProblem[];
  readonly fault: Fault | null;
  /** The last day of another edition than the one that this device keeps, in words. */
  readonly newer: string | null;
  /** The release that is looked at. */
  readonly release: string;
  /** The newest release, where an older one is looked at. */
  readonly newest: string | null;
  readonly onReleases: () => void;
  readonly onDismissRelease: () => void;
  readonly onUse: () => void;
  readonly onDismissNewer: () => void;
  readonly onDismissProblems: () => void;
  readonly onAgain?: (() => void) | undefined;
  readonly onDismissFault: () => void;
};

/** So many wrong values are named; an address can hold thousands. */
const MOST = 6;
const LONGEST = 60;

/** What is not tried again unasked, and may come if it is. */
const ASKED: ReadonlySet<Fault> = new Set(["chunk", "gone", "texts"]);

/** What may be there once the page is loaded again. */
const RELOADED: ReadonlySet<Fault> = new Set(["chunk", "texts", "records", "outdated"]);

/** One notice for the address, one for what failed, one for an older release of the data, one for a newer edition of a kept map. */
export function NoticeList(props: Props) {
  const { lang, problems, fault, onAgain, onDismissProblems, onDismissFault } = props;
  const words = noticeWords[lang];
  return (
    <>
      {problems.length > 0 && (
        <Notice lang={lang} about={words.aboutAddress} onDismiss={onDismissProblems}>
          <p>{words.address}</p>
          <ul>
            {problems.slice(0, MOST).map((problem, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a key may stand twice in an address
              <li key={i}>
                <Problem problem={problem} lang={lang} release={props.release} />
              </li>
            ))}
            {problems.length > MOST && <li>{words.more(problems.length - MOST)}</li>}
          </ul>
          <p>{words.addressEnd}</p>
        </Notice>
      )}
      {fault !== null && (
        <Notice lang={lang} about={words.aboutFault} onDismiss={onDismissFault}>
          <p>{words.faults[fault]}</p>
          {onAgain && ASKED.has(fault) && (
            <button type="button" className="link" onClick={onAgain}>
              {panelWords[lang].again}
            </button>
          )}{" "}
          {RELOADED.has(fault) && (
            <button type="button" className="link" onClick={() => location.reload()}>
              {words.reload}
            </button>
          )}
        </Notice>
      )}
      {props.newest !== null && (
        <Notice lang={lang} about={words.aboutRelease} onDismiss={props.onDismissRelease}>
          <p>
            <Unbroken text={words.release(props.release, props.newest)} />
          </p>
          <button type="button" className="link" onClick={props.onReleases}>
            {words.whatIsNew}
          </button>
        </Notice>
      )}
      {props.newer !== null && (
        <Notice lang={lang} about={words.aboutNewer} onDismiss={props.onDismissNewer}>
          <p>{words.newer(props.newer)}</p>
          <button type="button" className="link" onClick={props.onUse}>
            {words.use}
          </button>
        </Notice>
      )}
    </>
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
        className="tool notice-dismiss"
        aria-label={words.dismissWhat(about)}
        onClick={onDismiss}
      >
        {words.dismiss}
      </button>
    </div>
  );
}

type ProblemProps = Pick<Props, "lang" | "release"> & { readonly problem: AddressProblem };

function Problem({ problem, lang, release }: ProblemProps) {
  const { name, value } = problem;
  const words = noticeWords[lang];
  const what =
    name === "data"
      ? words.noRelease(release)
      : name === "v"
        ? words.version
        : PARAM_NAMES.has(name)
          ? words.ignored
          : words.noSuchKey;
  return (
    <>
      <code translate="no">{`${shorten(name)} = ${value === "" ? words.empty : shorten(value)}`}</code>
      <span>{what}</span>
    </>
  );
}

const shorten = (text: string): string =>
  text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
