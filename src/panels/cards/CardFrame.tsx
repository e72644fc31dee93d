import {
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import type { Lang } from "#atlas/types.ts";
import { focusPicture } from "#panels/focusPicture.ts";
import { useFocusBack } from "#ui/useFocusBack.ts";
import { panelWords } from "#words/panelWords.ts";
import { JumpBack } from "./JumpBack.tsx";

type Props = {
  /** What the card is about; another key is another card. */
  readonly about: string;
  /** What kind of thing it is, above the title. */
  readonly kind: string;
  readonly title: string;
  /** Under the title: the day that the card speaks of. */
  readonly when: ReactNode;
  readonly lang: Lang;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/** The card's frame: title, close button, Escape, and the way of the focus in and out. */
export function CardFrame({ about, kind, title, when, lang, onClose, children }: Props) {
  const frame = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const clickedIn = useRef<string | null>(null);
  const before = useRef<string | null>(null);
  const [jumped, setJumped] = useState<{ readonly in: string; readonly from: HTMLElement } | null>(
    null,
  );

  useFocusBack(focusPicture);

  useEffect(() => {
    const active = document.activeElement;
    const isFirst = before.current === null;
    const isOther = before.current !== about;
    const last = before.current;
    before.current = about;
    if (!isOther) return;
    if (!isFirst) frame.current?.parentElement?.scrollTo({ top: 0 });
    // Timeline and text map keep the focus: whoever steps from event to event, from place to place is not done there.
    const byKeyboard =
      active !== null &&
      active !== document.body &&
      active.closest("footer, [data-walks]") === null &&
      active.matches(":focus-visible");
    // The button that led here is gone with the card before.
    const isLost = active === null || active === document.body;
    const fromInside = !isFirst && isLost && clickedIn.current === last;
    const isAsked = active instanceof HTMLElement && active.dataset["opensCard"] !== undefined;
    if (isAsked) delete active.dataset["opensCard"];
    if (byKeyboard || fromInside || isAsked) heading.current?.focus();
  }, [about]);

  // The way back stands in the head, which covers more from then on: what one has gone to stays clear of it.
  useLayoutEffect(() => {
    const head = frame.current?.querySelector<HTMLElement>(".card-head");
    if (jumped === null || !head) return;
    frame.current?.style.setProperty("--head", `${head.offsetHeight}px`);
    document.activeElement?.scrollIntoView?.({ block: "start" });
  }, [jumped]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || event.defaultPrevented) return;
    event.stopPropagation();
    onClose();
  };

  const onClick = ({ target, isDefaultPrevented }: MouseEvent) => {
    const link = target instanceof Element ? target.closest<HTMLElement>('a[href^="#"]') : null;
    if (link !== null && isDefaultPrevented()) setJumped({ in: about, from: link });
  };

  return (
    <article
      className="card"
      ref={frame}
      aria-labelledby="card-title"
      onKeyDown={onKeyDown}
      onClick={onClick}
      onClickCapture={() => {
        clickedIn.current = about;
      }}
    >
      <header className="card-head">
        <p className="card-kind">{kind}</p>
        <h2 id="card-title" ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <button type="button" className="card-close" onClick={onClose}>
          <svg viewBox="0 0 20 20" aria-hidden="true">
            <path d="M5 5L15 15M15 5L5 15" />
          </svg>
          <span className="unseen">{panelWords[lang].close}</span>
        </button>
        {when !== null && <div className="card-when">{when}</div>}
        <JumpBack
          from={jumped?.in === about && jumped.from.isConnected ? jumped.from : null}
          lang={lang}
          onBack={() => setJumped(null)}
        />
      </header>
      {children}
    </article>
  );
}
