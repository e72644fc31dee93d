import { useContext, useId, useRef, useState } from "react";
import type { Lang } from "#atlas/types.ts";
import { Later } from "#ui/Later.tsx";
import { laterPart } from "#ui/laterPart.tsx";
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

/** A button that opens what one needs to pass the view of `PartsContext` on; the map stays in use while it is open. */
export function Share({ lang }: { readonly lang: Lang }) {
  const words = shareWords[lang];
  const id = useId();
  const opener = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);

  function close(): void {
    setOpen(false);
    opener.current?.focus();
  }

  return (
    <div className="take">
      <button
        ref={opener}
        type="button"
        className="take-open"
        aria-expanded={open}
        aria-controls={`${id}-dialog`}
        onClick={() => setOpen(!open)}
      >
        <svg viewBox="0 0 20 20" aria-hidden="true">
          <path d="M10 12.5V2.5M6.5 5.5L10 2L13.5 5.5M6 9H4V17.5H16V9H14" />
        </svg>
        <span>{words.open}</span>
      </button>
      {open && (
        <dialog
          open
          id={`${id}-dialog`}
          className="take-dialog"
          aria-labelledby={`${id}-title`}
          onKeyDown={(event) => {
            if (event.key !== "Escape" || event.defaultPrevented) return;
            event.preventDefault();
            close();
          }}
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
    </div>
  );
}
