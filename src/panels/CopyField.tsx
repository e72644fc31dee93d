import { type ReactNode, useId, useRef } from "react";
import type { Lang } from "#atlas/types.ts";
import { copyWords } from "#words/copyWords.ts";
import "./CopyField.css";

type Props = {
  readonly label: string;
  readonly value: string;
  readonly lang: Lang;
  /** Rows of the field; one row is a line. */
  readonly rows?: number;
  readonly children?: ReactNode;
  /** What came of copying, in words. */
  readonly onTold: (text: string) => void;
};

/** A text to take away: it can be copied with one button, or is selected where the clipboard is not allowed. */
export function CopyField({ label, value, lang, rows = 1, children, onTold }: Props) {
  const words = copyWords[lang];
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(value);
      onTold(words.copied(label));
    } catch {
      field.current?.focus();
      field.current?.select();
      onTold(words.denied(label));
    }
  }

  return (
    <div className="copy-field">
      <label htmlFor={id}>{label}</label>
      <textarea
        translate="no"
        id={id}
        ref={field}
        readOnly
        rows={rows}
        wrap={rows === 1 ? "off" : "soft"}
        value={value}
        // A link and a line of code run to the right beside words that run to the left.
        dir="auto"
        spellCheck={false}
        aria-describedby={children === undefined ? undefined : `${id}-note`}
        onFocus={({ target }) => {
          target.select();
          // Chromium scrolls to what is newly selected, and a second time to nothing.
          target.scrollIntoView?.({ block: "nearest" });
        }}
      />
      <button type="button" className="tool" aria-label={words.copyOf(label)} onClick={copy}>
        {words.copy}
      </button>
      {children !== undefined && <p id={`${id}-note`}>{children}</p>}
    </div>
  );
}
