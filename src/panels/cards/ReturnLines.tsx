import { Fragment } from "react";
import type { PlaceId } from "#atlas/types.ts";
import type { PanelParts } from "#panels/parts.ts";
import { Swatch } from "#plain/Swatch.tsx";
import { classMark } from "#scene/placeMarks.ts";
import { wayWords } from "#words/wayWords.ts";
import { NowLine } from "./NowLine.tsx";

/** What is documented about forced return from the places that a way leads to or through: who follows a way must not have to look for it elsewhere. */
export function ReturnLines({
  atlas,
  view,
  day,
  at,
}: PanelParts & { readonly at: readonly PlaceId[] }) {
  return at.map((id) => {
    const place = atlas.places.get(id);
    if (place === undefined) return null;
    const mark = classMark(atlas, place, "risk", day);
    if (mark.class === "home") return null;
    return (
      <Fragment key={id}>
        <dt>{wayWords[view.lang].returnsFrom(place.names[view.lang])}</dt>
        <dd className="class-line" data-class={mark.class}>
          <Swatch mark={mark} />
          <span>{mark.words}</span>
        </dd>
        <NowLine {...{ atlas, view, day, place }} id="risk" />
      </Fragment>
    );
  });
}
