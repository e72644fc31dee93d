import { useId, useState } from "react";
import type { Atlas } from "#atlas/types.ts";
import { linkTo } from "#export/linkTo.ts";
import { Unbroken } from "#ui/Unbroken.tsx";
import { permanent } from "#view/permanent.ts";
import type { ViewState } from "#view/viewState.ts";
import { cardWords } from "#words/cardWords.ts";

type Props = {
  readonly view: ViewState;
  readonly atlas: Atlas;
  /** What is meant, as `place/GEO`. */
  readonly record: string;
};

const MAIL: unknown = import.meta.env["VITE_CORRECTIONS_MAIL"];

/** A prefilled text to report an error: to the clipboard, or to be copied by hand; by mail only where the build names an address. */
export function Correction({ view, atlas, record }: Props) {
  const words = cardWords[view.lang];
  const id = useId();
  const [state, setState] = useState<"idle" | "copied" | "by-hand">("idle");
  const { release } = atlas;
  const textOf = () =>
    words.correctionText(record, release, linkTo(permanent(view, atlas), location));
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(textOf());
      setState("copied");
    } catch {
      setState("by-hand");
    }
  };
  return (
    <section className="card-correction">
      <h3>{words.correction}</h3>
      <p>{words.correctionWhy}</p>
      <p>
        <button type="button" className="tool" onClick={copy}>
          {words.correctionCopy}
        </button>{" "}
        {typeof MAIL === "string" && MAIL !== "" && (
          <button
            type="button"
            className="tool"
            onClick={() => {
              const subject = encodeURIComponent(record);
              location.href = `mailto:${MAIL}?subject=${subject}&body=${encodeURIComponent(textOf())}`;
            }}
          >
            {words.correctionMail}
          </button>
        )}
      </p>
      <p role="status">{state === "copied" && words.correctionCopied}</p>
      {state === "by-hand" && (
        <>
          <label htmlFor={id}>{words.correctionByHand}</label>
          <textarea
            translate="no"
            id={id}
            readOnly
            rows={6}
            value={textOf()}
            onFocus={(event) => event.currentTarget.select()}
          />
        </>
      )}
      <p className="note">
        <Unbroken text={words.record(record, release)} />
      </p>
    </section>
  );
}
