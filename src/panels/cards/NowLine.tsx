import type { Day } from "#atlas/day.ts";
import type { Atlas, OverlayId, Place } from "#atlas/types.ts";
import { knownNow } from "#dossier/knownNow.ts";
import { Swatch } from "#panels/Swatch.tsx";
import { OVERLAY } from "#scene/overlays.ts";
import type { ViewState } from "#view/viewState.ts";
import { cardWords } from "#words/cardWords.ts";
import { printDate } from "#words/numberWords.ts";

type Props = {
  readonly atlas: Atlas;
  readonly view: ViewState;
  readonly day: Day;
  readonly place: Place;
  readonly id: OverlayId;
};

/** Beside the class of a past day the one known today: a past state never reads as today's answer. */
export function NowLine({ atlas, view, day, place, id }: Props) {
  const now = knownNow(atlas, place, id, day);
  if (now === null) return null;
  const words = cardWords[view.lang];
  const { mark, isSame, first } = now;
  const from = OVERLAY[id].worstFirst && first !== null ? printDate(first, view.lang) : null;
  return (
    <dd className="known-now" data-class={mark.class} data-same={isSame || undefined}>
      <Swatch tone={mark.tone} pattern={mark.pattern} over={mark.over} />
      <span>
        <b>{words.knownNow}</b> <span>{isSame ? words.sameNow : mark.words}</span>{" "}
        {from !== null && !isSame && <span>{words.firstOn(from)}</span>}
      </span>
    </dd>
  );
}
