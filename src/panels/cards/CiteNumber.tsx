import { useState } from "react";
import { localDay } from "#atlas/day.ts";
import type { Figure, Series } from "#atlas/figures.ts";
import type { Library } from "#atlas/library.ts";
import type { Atlas } from "#atlas/types.ts";
import { citedAfter } from "#dossier/citedAfter.ts";
import { linkTo } from "#export/linkTo.ts";
import { numberCitation } from "#export/numberCitation.ts";
import { CopyField } from "#panels/CopyField.tsx";
import { permanent } from "#view/permanent.ts";
import type { ViewState } from "#view/viewState.ts";
import { copyWords } from "#words/copyWords.ts";

type Props = {
  readonly atlas: Atlas;
  readonly view: ViewState;
  readonly library: Library;
  readonly figure: Figure;
  readonly unit: Series["unit"];
};

const ROWS = 7;

/** The citation of the card's number, to be copied: it says who counted what, and leads back to this very state. */
export function CiteNumber({ atlas, view, library, figure, unit }: Props) {
  const [isOpen, setOpen] = useState(false);
  const [told, setTold] = useState("");
  const words = copyWords[view.lang];
  return (
    <details className="cite-number" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.number}</summary>
      {isOpen && (
        <CopyField
          label={words.number}
          lang={view.lang}
          rows={ROWS}
          value={numberCitation({
            ...{ atlas, library, figure, unit },
            publishers: citedAfter(library, figure).publishers,
            link: linkTo(permanent(view, atlas), location),
            accessed: localDay(new Date()),
          })}
          onTold={setTold}
        />
      )}
      <p role="status">{told}</p>
    </details>
  );
}
