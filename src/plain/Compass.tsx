import type { Ref } from "react";
import type { Lang, PlaceId } from "#atlas/types.ts";
import { textWords } from "#words/textWords.ts";
import type { Quarter } from "#world/neighbourTowards.ts";

/** The direction of each arrow key. */
export const QUARTERS: Readonly<Record<string, Quarter>> = {
  ArrowUp: "n",
  ArrowLeft: "w",
  ArrowRight: "e",
  ArrowDown: "s",
};

const SIGNS: Readonly<Record<Quarter, string>> = { n: "↑", w: "←", e: "→", s: "↓" };

type Props = {
  readonly lang: Lang;
  readonly name: string;
  /** Who lies in each direction, if anybody. */
  readonly towards: Readonly<
    Record<Quarter, { readonly id: PlaceId; readonly name: string } | null>
  >;
  readonly keysId: string;
  readonly ref: Ref<HTMLDivElement>;
  readonly onWalk: (quarter: Quarter) => void;
  readonly onOpen: () => void;
};

/** The reader's stand: one stop for the keyboard, from which arrows walk and Enter opens the card; a button for each arrow. */
export function Compass({ lang, name, towards, keysId, ref, onWalk, onOpen }: Props) {
  const words = textWords[lang];
  return (
    <div
      className="compass"
      role="application"
      aria-label={words.compass}
      aria-describedby={keysId}
      data-walks=""
      ref={ref}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the one stop from which arrow keys walk
      tabIndex={0}
      onKeyDown={(event) => {
        if (event.key !== "Enter" || event.target !== event.currentTarget) return;
        event.preventDefault();
        onOpen();
      }}
    >
      {Object.values(QUARTERS).map((quarter) => {
        const there = towards[quarter];
        return (
          <button
            key={quarter}
            type="button"
            data-quarter={quarter}
            aria-disabled={there === null}
            onClick={() => onWalk(quarter)}
          >
            <small>
              <span aria-hidden="true">{SIGNS[quarter]}</span>{" "}
              <span>{words.quarters[quarter]}</span>
            </small>{" "}
            <span>{there?.name ?? "–"}</span>
          </button>
        );
      })}
      <strong className="compass-here" aria-hidden="true">
        {name}
      </strong>
    </div>
  );
}
