import { type KeyboardEvent, useContext, useId, useRef } from "react";
import type { Lang } from "#atlas/types.ts";
import { Later } from "#ui/Later.tsx";
import { laterPart } from "#ui/laterPart.tsx";
import { tabsRound } from "#ui/tabsRound.ts";
import { openDoor } from "#words/openDoor.ts";
import { shareWords } from "#words/shareWords.ts";
import { PartsContext } from "./PartsContext.ts";
import "./Share.css";

const ShareFields = laterPart(() =>
  openDoor("share", import("./ShareFields.tsx")).then((chunk) => chunk.ShareFields),
);

/** Stays the same function, so that only the opening moves the focus. */
const takeFocus = (heading: HTMLElement | null) => heading?.focus();

/** The fields of the view as it is now. */
function CurrentFields() {
  const parts = useContext(PartsContext);
  return parts && <ShareFields {...parts} />;
}

type Props = {
  readonly lang: Lang;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  /** Takes the focus where the bar has no room for the button. */
  readonly onHidden?: () => void;
};

/**
 * A button and the dialog of what one needs to pass the view of `PartsContext` on; the map stays in use by hand while it is open. Tab goes round in
 * it, since what follows lies behind it, and Escape leads back to the button.
 */
export function Share({ lang, isOpen, onOpen, onHidden }: Props) {
  const words = shareWords[lang];
  const id = useId();
  const opener = useRef<HTMLButtonElement>(null);

  function close(): void {
    onOpen(false);
    opener.current?.focus();
    if (document.activeElement !== opener.current) onHidden?.();
  }

  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    if (event.defaultPrevented) return;
    if (event.key === "Escape") close();
    else if (event.key !== "Tab" || !tabsRound(event.currentTarget, event.shiftKey)) return;
    event.preventDefault();
  }

  return (
    <>
      <button
        ref={opener}
        type="button"
        className="take-open"
        aria-expanded={isOpen}
        aria-controls={`${id}-dialog`}
        onClick={() => onOpen(!isOpen)}
      >
        <svg viewBox="0 0 20 20" aria-hidden="true">
          <path d="M10 12.5V2.5M6.5 5.5L10 2L13.5 5.5M6 9H4V17.5H16V9H14" />
        </svg>
        <span>{words.open}</span>
      </button>
      {isOpen && (
        <dialog
          open
          id={`${id}-dialog`}
          className="take-dialog"
          aria-labelledby={`${id}-title`}
          onKeyDown={onKeyDown}
        >
          <div className="take-head">
            <h2 id={`${id}-title`} tabIndex={-1} ref={takeFocus}>
              {words.title}
            </h2>
            <button type="button" className="tool" onClick={close}>
              {words.close}
            </button>
          </div>
          <Later lang={lang}>
            <CurrentFields />
          </Later>
        </dialog>
      )}
    </>
  );
}
