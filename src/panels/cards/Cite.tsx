import { Fragment, useContext } from "react";
import type { SourceId } from "#atlas/types.ts";
import { jumpTo } from "#panels/jumpTo.ts";
import { cardWords } from "#words/cardWords.ts";
import { CitingContext } from "./CitingContext.ts";

/** The numbers of the sources of a statement; each leads to its line at the end of the card. */
export function Cite({ ids }: { readonly ids: readonly SourceId[] }) {
  const { lang, order } = useContext(CitingContext);
  const known = [...new Set(ids)].filter((id) => order.includes(id));
  return known.map((id, i) => {
    const number = order.indexOf(id) + 1;
    return (
      <Fragment key={id}>
        {i > 0 && " "}
        <a
          className="cite"
          href={`#source-${id}`}
          aria-label={cardWords[lang].sourceNumber(number)}
          onClick={jumpTo}
        >
          {number}
        </a>
      </Fragment>
    );
  });
}
